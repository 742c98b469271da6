package org.tocsin.formats.internal.stix.read;

import java.util.LinkedHashSet;
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
        Set<Node> claims = new LinkedHashSet<>();
        for (Node object : graph.objects()) {
            boolean whole = isClaim(object);
            add(object, whole, claims);
        }
        return claims;
    }

    private static void add(Node node, boolean whole, Set<Node> claims) {
        if (node.isLeaf() && (whole || isActor(node))) {
            claims.add(node);
        }
        node.children().forEach(child -> add(child, whole, claims));
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
