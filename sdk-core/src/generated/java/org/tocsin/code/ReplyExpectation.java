// Generated from codes/reply-expectation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Reply expectation: What the originator would like to get back; it is a wish.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ReplyExpectation implements Code {
    /** {@code none}, None: No reply is looked for. */
    NONE("none"),
    /** {@code acknowledgement}, Acknowledgement: A confirmation of receipt would be welcome. */
    ACKNOWLEDGEMENT("acknowledgement"),
    /** {@code response}, Response: An answer as to the substance would be welcome. */
    RESPONSE("response");

    private static final CodeList<ReplyExpectation> LIST =
            CodeList.closed("reply-expectation", values(), Map.of(), Set.of());

    private final String code;

    ReplyExpectation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ReplyExpectation> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ReplyExpectation of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
