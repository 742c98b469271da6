// Generated from codes/change-area.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Change area: What part of information sharing a proposal would change.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ChangeArea extends OpenCode {

    /** {@code scope}, Scope: What is shared, by whom, with whom and when. */
    public static final ChangeArea SCOPE = new ChangeArea("scope", true);

    /** {@code categories}, Categories: How it is classified: the code lists and what their codes mean. */
    public static final ChangeArea CATEGORIES = new ChangeArea("categories", true);

    /**
     * {@code formats}, Formats: In what form it is written: members, rules, types, other formats and ways of transport.
     */
    public static final ChangeArea FORMATS = new ChangeArea("formats", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ChangeArea UNKNOWN = new ChangeArea("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ChangeArea UNDISCLOSED = new ChangeArea("undisclosed", true);

    private static final CodeList<ChangeArea> LIST = CodeList.open(
            "change-area",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    SCOPE,
                    CATEGORIES,
                    FORMATS,
                    UNKNOWN,
                    UNDISCLOSED));

    private ChangeArea(String code, boolean known) {
        super(code, known);
    }

    @Override
    ChangeArea another(String text, boolean known) {
        return new ChangeArea(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ChangeArea> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ChangeArea of(String code) {
        return LIST.of(code);
    }
}
