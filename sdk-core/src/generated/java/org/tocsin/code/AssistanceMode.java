// Generated from codes/assistance-mode.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Mode of assistance: In what way help reaches those who need it.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class AssistanceMode extends OpenCode {

    /** {@code remote}, Remote: From afar, over the network or by telephone. */
    public static final AssistanceMode REMOTE = new AssistanceMode("remote", true);

    /** {@code on-site}, On site: At the place where the help is needed. */
    public static final AssistanceMode ON_SITE = new AssistanceMode("on-site", true);

    /**
     * {@code lent-expert}, Lent expert: By a person who works for a time under the direction of the party that is
     * helped.
     */
    public static final AssistanceMode LENT_EXPERT = new AssistanceMode("lent-expert", true);

    /** {@code contact-only}, Contact only: By putting the party in touch with somebody else. */
    public static final AssistanceMode CONTACT_ONLY = new AssistanceMode("contact-only", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final AssistanceMode UNKNOWN = new AssistanceMode("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final AssistanceMode UNDISCLOSED = new AssistanceMode("undisclosed", true);

    private static final CodeList<AssistanceMode> LIST = CodeList.open(
            "assistance-mode",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    REMOTE,
                    ON_SITE,
                    LENT_EXPERT,
                    CONTACT_ONLY,
                    UNKNOWN,
                    UNDISCLOSED));

    private AssistanceMode(String code, boolean known) {
        super(code, known);
    }

    @Override
    AssistanceMode another(String text, boolean known) {
        return new AssistanceMode(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<AssistanceMode> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AssistanceMode of(String code) {
        return LIST.of(code);
    }
}
