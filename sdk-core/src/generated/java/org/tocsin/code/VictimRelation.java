// Generated from codes/victim-relation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Victim relation: How an affected organisation relates to the incident.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class VictimRelation extends OpenCode {

    /** {@code primary}, Primary: Its own systems or data are affected. */
    public static final VictimRelation PRIMARY = new VictimRelation("primary", true);

    /** {@code secondary}, Secondary: It is affected through another organisation. */
    public static final VictimRelation SECONDARY = new VictimRelation("secondary", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final VictimRelation UNKNOWN = new VictimRelation("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final VictimRelation UNDISCLOSED = new VictimRelation("undisclosed", true);

    private static final CodeList<VictimRelation> LIST = CodeList.open(
            "victim-relation",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    PRIMARY,
                    SECONDARY,
                    UNKNOWN,
                    UNDISCLOSED));

    private VictimRelation(String code, boolean known) {
        super(code, known);
    }

    @Override
    VictimRelation another(String text, boolean known) {
        return new VictimRelation(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<VictimRelation> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static VictimRelation of(String code) {
        return LIST.of(code);
    }
}
