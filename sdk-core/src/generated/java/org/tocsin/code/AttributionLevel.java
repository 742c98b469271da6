// Generated from codes/attribution-level.json; do not edit.
package org.tocsin.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.util.Map;
import java.util.Set;

/**
 * Attribution level: How far an attribution goes, least first. Each level claims more than the one before and needs
 * more to stand on.
 *
 * <p>A closed list. Source: Tocsin. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public enum AttributionLevel implements Code {
    /**
     * {@code technical-origin}, Technical origin: Traffic or infrastructure was seen in a place. It says nothing about
     * who is behind it.
     */
    TECHNICAL_ORIGIN("technical-origin"),
    /** {@code activity-cluster}, Activity cluster: Several events belong together. It does not say whose they are. */
    ACTIVITY_CLUSTER("activity-cluster"),
    /** {@code actor-group}, Actor group: A group known by a label did it. */
    ACTOR_GROUP("actor-group"),
    /** {@code person-or-entity}, Person or entity: A certain person or organisation did it. */
    PERSON_OR_ENTITY("person-or-entity"),
    /**
     * {@code state-nexus}, State nexus: A State has some tie to the activity. It does not say that the State is
     * responsible in law.
     */
    STATE_NEXUS("state-nexus"),
    /**
     * {@code state-responsibility}, State responsibility: A State is held responsible in international law for the
     * activity.
     */
    STATE_RESPONSIBILITY("state-responsibility");

    private static final CodeList<AttributionLevel> LIST =
            CodeList.closed("attribution-level", values(), Map.of(), Set.of());

    private final String code;

    AttributionLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The list with all its codes. */
    public static CodeList<AttributionLevel> list() {
        return LIST;
    }

    /**
     * The code of this text.
     *
     * @throws IllegalArgumentException where the list has no such code
     */
    @JsonCreator(mode = Mode.DELEGATING)
    public static AttributionLevel of(String code) {
        return LIST.of(code);
    }

    /** The code as it stands on the wire. */
    @Override
    public String toString() {
        return code;
    }
}
