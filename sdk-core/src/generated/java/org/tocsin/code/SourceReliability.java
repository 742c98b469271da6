// Generated from codes/source-reliability.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Source reliability: How reliable a source is. F says that it cannot be judged, which is not the worst grade.
 *
 * <p>A closed list. Source: Admiralty scale. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum SourceReliability implements Code {
    /** {@code A}, Completely reliable: No doubt about the source; it has always been right. */
    A("A"),
    /** {@code B}, Usually reliable: Little doubt; it has mostly been right. */
    B("B"),
    /** {@code C}, Fairly reliable: Some doubt; it has been right in the past. */
    C("C"),
    /** {@code D}, Not usually reliable: Much doubt; it has been right now and then. */
    D("D"),
    /** {@code E}, Unreliable: It has been wrong in the past. */
    E("E"),
    /** {@code F}, Cannot be judged: There is no basis to judge the source. */
    F("F"),
    /** {@code G}, Deliberately deceptive: The source is known to deceive. */
    G("G");

    private static final CodeList<SourceReliability> LIST =
            CodeList.closed("source-reliability", values(), Map.of(), Set.of());

    private final String code;

    SourceReliability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<SourceReliability> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static SourceReliability of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
