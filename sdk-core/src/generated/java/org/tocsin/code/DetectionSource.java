// Generated from codes/detection-source.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Source of detection: On whose side an incident was noticed.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class DetectionSource extends OpenCode {

    /** {@code internal}, Internal: By the affected organisation. */
    public static final DetectionSource INTERNAL = new DetectionSource("internal", true);

    /** {@code external}, External: By somebody who has nothing to do with the affected organisation. */
    public static final DetectionSource EXTERNAL = new DetectionSource("external", true);

    /** {@code partner}, Partner: By an organisation that works with the affected one. */
    public static final DetectionSource PARTNER = new DetectionSource("partner", true);

    /** {@code automated}, Automated: By a program, on whichever side. */
    public static final DetectionSource AUTOMATED = new DetectionSource("automated", true);

    /** {@code unlisted}, Not listed: The side is known and this list has no code for it. */
    public static final DetectionSource UNLISTED = new DetectionSource("unlisted", true);

    /** {@code unknown}, Unknown: It is not known who noticed. */
    public static final DetectionSource UNKNOWN = new DetectionSource("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final DetectionSource UNDISCLOSED = new DetectionSource("undisclosed", true);

    private static final CodeList<DetectionSource> LIST = CodeList.open(
            "detection-source",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INTERNAL,
                    EXTERNAL,
                    PARTNER,
                    AUTOMATED,
                    UNLISTED,
                    UNKNOWN,
                    UNDISCLOSED));

    private DetectionSource(String code, boolean known) {
        super(code, known);
    }

    @Override
    DetectionSource another(String text, boolean known) {
        return new DetectionSource(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<DetectionSource> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static DetectionSource of(String code) {
        return LIST.of(code);
    }
}
