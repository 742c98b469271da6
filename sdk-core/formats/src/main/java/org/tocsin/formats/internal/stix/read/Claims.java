package org.tocsin.formats.internal.stix.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.json.Node;

/**
 * What a bundle claims about who is responsible: threat actors and intrusion sets, what relates anything to them, and every
 * other attribution. None of it is carried, neither as a member nor in the residue.
 */
final class Claims {

    private static final String ACTOR = "threat-actor--";
    private static final String INTRUSION_SET = "intrusion-set--";

    private Claims() {}

    /** The leaves that say it. */
    static Set<Node> of(Graph graph) {
        Set<Node> claims = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node object : graph.objects()) {
            boolean whole = isClaim(object);
            object.leaves().filter(leaf -> whole || isActor(leaf)).forEach(claims::add);
        }
        return claims;
    }

    private static boolean isClaim(Node object) {
        return isActor(object.get("id"))
                || object.get("relationship_type").toString().equals("attributed-to")
                || Stream.of("source_ref", "target_ref", "sighting_of_ref", "object_ref")
                        .anyMatch(member -> isActor(object.get(member)));
    }

    private static boolean isActor(Node leaf) {
        return leaf.value() instanceof String id && (id.startsWith(ACTOR) || id.startsWith(INTRUSION_SET));
    }
}
