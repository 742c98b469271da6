package org.tocsin.formats.internal.stix.read;

import java.util.List;
import java.util.Set;
import org.tocsin.json.Node;

/**
 * The part of a bundle that one message is made of.
 *
 * @param root the object that the message is about: an incident, a report, a grouping, or the bundle itself
 * @param objects the objects that belong to it
 */
record Share(Graph graph, Node root, Set<Node> objects) {

    /** Its objects of a type that are in force, in the order of the bundle. */
    List<Node> inForce(String type) {
        return graph.ofType(type).stream()
                .filter(objects::contains)
                .filter(object -> !Graph.isRevoked(object))
                .toList();
    }
}
