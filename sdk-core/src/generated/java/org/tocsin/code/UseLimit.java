// Generated from codes/use-limit.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Use limit: The purpose to which use of the information is limited.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class UseLimit extends OpenCode {

    /** {@code intelligence-only}, Intelligence only: May guide work, but may not be used as evidence. */
    public static final UseLimit INTELLIGENCE_ONLY = new UseLimit("intelligence-only", true);

    /** {@code may-be-evidence}, May be evidence: May be used as evidence, subject to the law of both parties. */
    public static final UseLimit MAY_BE_EVIDENCE = new UseLimit("may-be-evidence", true);

    /**
     * {@code no-regulatory-use}, No regulatory use: May not be used to supervise or sanction the reporting
     * organisation.
     */
    public static final UseLimit NO_REGULATORY_USE = new UseLimit("no-regulatory-use", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final UseLimit UNKNOWN = new UseLimit("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final UseLimit UNDISCLOSED = new UseLimit("undisclosed", true);

    private static final CodeList<UseLimit> LIST = CodeList.open(
            "use-limit",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    INTELLIGENCE_ONLY,
                    MAY_BE_EVIDENCE,
                    NO_REGULATORY_USE,
                    UNKNOWN,
                    UNDISCLOSED));

    private UseLimit(String code, boolean known) {
        super(code, known);
    }

    @Override
    UseLimit another(String text, boolean known) {
        return new UseLimit(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<UseLimit> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static UseLimit of(String code) {
        return LIST.of(code);
    }
}
