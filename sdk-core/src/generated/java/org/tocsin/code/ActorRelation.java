// Generated from codes/actor-relation.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.List;
import java.util.Set;

/**
 * Actor relation: How those who caused an incident stand to the affected organisation.
 *
 * <p>An open list: a code that it does not define is kept as it came. Source: Tocsin. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public final class ActorRelation extends OpenCode {

    /** {@code external}, External: They do not belong to it. */
    public static final ActorRelation EXTERNAL = new ActorRelation("external", true);

    /** {@code internal}, Internal: They work for it. */
    public static final ActorRelation INTERNAL = new ActorRelation("internal", true);

    /** {@code partner}, Partner: They work for an organisation that works with it. */
    public static final ActorRelation PARTNER = new ActorRelation("partner", true);

    /** {@code unknown}, Unknown: It is not known. */
    public static final ActorRelation UNKNOWN = new ActorRelation("unknown", true);

    /** {@code undisclosed}, Undisclosed: It is known and not told. */
    public static final ActorRelation UNDISCLOSED = new ActorRelation("undisclosed", true);

    private static final CodeList<ActorRelation> LIST = CodeList.open(
            "actor-relation",
            "^[a-z][a-z0-9-]{0,63}$",
            Set.of(),
            List.of(
                    EXTERNAL,
                    INTERNAL,
                    PARTNER,
                    UNKNOWN,
                    UNDISCLOSED));

    private ActorRelation(String code, boolean known) {
        super(code, known);
    }

    @Override
    ActorRelation another(String text, boolean known) {
        return new ActorRelation(text, known);
    }

    /** The list with the codes that this version defines. */
    public static CodeList<ActorRelation> list() {
        return LIST;
    }

    /**
     * The code of this text, known or not.
     *
     * @throws IllegalArgumentException where the text can't be a code of the list
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static ActorRelation of(String code) {
        return LIST.of(code);
    }
}
