// Generated from codes/disposition.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Disposition: How far the asked party has come with a request or a statement. It says nothing about substance.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum Disposition implements Code {
    /** {@code accepted}, Accepted: The request is accepted as a whole, and the party acts on it. */
    ACCEPTED("accepted"),
    /** {@code partly-accepted}, Partly accepted: The party acts on a part of it and not on the rest. */
    PARTLY_ACCEPTED("partly-accepted"),
    /** {@code pending}, Pending: The party looks into it and has not decided. */
    PENDING("pending"),
    /**
     * {@code more-information-needed}, More information needed: The party can't go on before its questions are
     * answered.
     */
    MORE_INFORMATION_NEEDED("more-information-needed"),
    /** {@code forwarded}, Forwarded: The party has passed it to an office that can deal with it. */
    FORWARDED("forwarded"),
    /** {@code declined}, Declined: The party does not act on it. */
    DECLINED("declined"),
    /** {@code completed}, Completed: What was asked for has been done, as far as it will be. */
    COMPLETED("completed");

    private static final CodeList<Disposition> LIST =
            CodeList.closed("disposition", values(), Map.of(), Set.of());

    private final String code;

    Disposition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<Disposition> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static Disposition of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
