// Generated from codes/consequence-kind.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Consequence kind: What a party announces to do because of a claim.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ConsequenceKind extends OpenCode {

    /** {@code none}, None: Nothing will follow. */
    public static final ConsequenceKind NONE = new ConsequenceKind("none", true);

    /** {@code diplomatic}, Diplomatic: A protest, a recall or another step between foreign ministries. */
    public static final ConsequenceKind DIPLOMATIC = new ConsequenceKind("diplomatic", true);

    /** {@code legal}, Legal: Proceedings in a court, or a claim under a treaty. */
    public static final ConsequenceKind LEGAL = new ConsequenceKind("legal", true);

    /** {@code sanctions}, Sanctions: Limits on travel, money or trade. */
    public static final ConsequenceKind SANCTIONS = new ConsequenceKind("sanctions", true);

    /** {@code technical}, Technical: Measures in the own networks. */
    public static final ConsequenceKind TECHNICAL = new ConsequenceKind("technical", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ConsequenceKind UNKNOWN = new ConsequenceKind("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ConsequenceKind UNDISCLOSED = new ConsequenceKind("undisclosed", true);

    private static final CodeList<ConsequenceKind> LIST = CodeList.open(
            "consequence-kind",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    NONE,
                    DIPLOMATIC,
                    LEGAL,
                    SANCTIONS,
                    TECHNICAL,
                    UNKNOWN,
                    UNDISCLOSED));

    private ConsequenceKind(String code, boolean known) {
        super(code, known);
    }

    @Override
    ConsequenceKind another(String text, boolean known) {
        return new ConsequenceKind(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ConsequenceKind> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ConsequenceKind of(String code) {
        return LIST.of(code);
    }
}
