// Generated from codes/reference-relation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Reference relation: How this message relates to the message it refers to.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ReferenceRelation extends OpenCode {

    /** {@code forwards}, Forwards: Passes the other message on. */
    public static final ReferenceRelation FORWARDS = new ReferenceRelation("forwards", true);

    /** {@code relates-to}, Relates to: Concerns the same matter. */
    public static final ReferenceRelation RELATES_TO = new ReferenceRelation("relates-to", true);

    /** {@code based-on}, Based on: Uses the other message as a source. */
    public static final ReferenceRelation BASED_ON = new ReferenceRelation("based-on", true);

    /** {@code follows}, Follows: Comes after the other message in a series. */
    public static final ReferenceRelation FOLLOWS = new ReferenceRelation("follows", true);

    /** {@code duplicates}, Duplicates: Reports the same thing as the other message. */
    public static final ReferenceRelation DUPLICATES = new ReferenceRelation("duplicates", true);

    /**
     * {@code contains-material-of}, Contains material of: Holds material that belongs to the originator of the other
     * message.
     */
    public static final ReferenceRelation CONTAINS_MATERIAL_OF = new ReferenceRelation("contains-material-of", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ReferenceRelation UNKNOWN = new ReferenceRelation("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ReferenceRelation UNDISCLOSED = new ReferenceRelation("undisclosed", true);

    private static final CodeList<ReferenceRelation> LIST = CodeList.open(
            "reference-relation",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    FORWARDS,
                    RELATES_TO,
                    BASED_ON,
                    FOLLOWS,
                    DUPLICATES,
                    CONTAINS_MATERIAL_OF,
                    UNKNOWN,
                    UNDISCLOSED));

    private ReferenceRelation(String code, boolean known) {
        super(code, known);
    }

    @Override
    ReferenceRelation another(String text, boolean known) {
        return new ReferenceRelation(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ReferenceRelation> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ReferenceRelation of(String code) {
        return LIST.of(code);
    }
}
