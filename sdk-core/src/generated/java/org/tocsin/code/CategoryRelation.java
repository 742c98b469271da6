// Generated from codes/category-relation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Category relation: How the code of another scheme relates to the category chosen here.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum CategoryRelation implements Code {
    /** {@code exact}, Exact: Both mean the same. */
    EXACT("exact"),
    /** {@code narrow}, Narrow: The other code means less; it is rolled up into this category. */
    NARROW("narrow"),
    /** {@code broad}, Broad: The other code means more or something ambiguous; this category is the best candidate. */
    BROAD("broad");

    private static final CodeList<CategoryRelation> LIST =
            CodeList.closed("category-relation", values(), Map.of(), Set.of());

    private final String code;

    CategoryRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<CategoryRelation> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static CategoryRelation of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
