// Generated from codes/content-credibility.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Content credibility: How credible a piece of information is. 6 says that it cannot be judged, which is not the worst
 * grade.
 *
 * <p>A closed list. Source: Admiralty scale. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum ContentCredibility implements Code {
    /** {@code 1}, Confirmed: Other independent sources say the same. */
    _1("1"),
    /** {@code 2}, Probably true: Not confirmed; it is logical and fits what is known. */
    _2("2"),
    /** {@code 3}, Possibly true: Not confirmed; it is reasonable and fits some of what is known. */
    _3("3"),
    /** {@code 4}, Doubtful: Not confirmed; possible, but not logical. */
    _4("4"),
    /** {@code 5}, Improbable: Contradicted by what is known. */
    _5("5"),
    /** {@code 6}, Cannot be judged: There is no basis to judge the information. */
    _6("6");

    private static final CodeList<ContentCredibility> LIST =
            CodeList.closed("content-credibility", values(), Map.of(), Set.of());

    private final String code;

    ContentCredibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<ContentCredibility> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ContentCredibility of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
