// Generated from codes/activity-level.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Activity level: How much an activity expects those who come to know already.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ActivityLevel extends OpenCode {

    /** {@code introductory}, Introductory: Nothing is expected. */
    public static final ActivityLevel INTRODUCTORY = new ActivityLevel("introductory", true);

    /** {@code basic}, Basic: The daily work of the field is known. */
    public static final ActivityLevel BASIC = new ActivityLevel("basic", true);

    /** {@code intermediate}, Intermediate: Some experience is expected. */
    public static final ActivityLevel INTERMEDIATE = new ActivityLevel("intermediate", true);

    /** {@code advanced}, Advanced: Long experience or special knowledge is expected. */
    public static final ActivityLevel ADVANCED = new ActivityLevel("advanced", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ActivityLevel UNKNOWN = new ActivityLevel("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ActivityLevel UNDISCLOSED = new ActivityLevel("undisclosed", true);

    private static final CodeList<ActivityLevel> LIST = CodeList.open(
            "activity-level",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INTRODUCTORY,
                    BASIC,
                    INTERMEDIATE,
                    ADVANCED,
                    UNKNOWN,
                    UNDISCLOSED));

    private ActivityLevel(String code, boolean known) {
        super(code, known);
    }

    @Override
    ActivityLevel another(String text, boolean known) {
        return new ActivityLevel(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ActivityLevel> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ActivityLevel of(String code) {
        return LIST.of(code);
    }
}
