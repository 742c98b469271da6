package org.tocsin.formats.internal.stix.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.formats.internal.stix.map.ObjectsToRead;
import org.tocsin.json.Node;

/** The part of a bundle that one message is made of. */
final class Share implements ObjectsToRead {

    private final Graph graph;
    private final Node root;
    private final Set<Node> objects;
    private final Map<String, List<Node>> inForce = new HashMap<>();

    /**
     * A part of a bundle.
     *
     * @param root the object that the message is about: an incident, a report, a grouping, or the bundle itself
     * @param objects the objects that belong to it
     */
    Share(Graph graph, Node root, Set<Node> objects) {
        this.graph = graph;
        this.root = root;
        this.objects = objects;
    }

    /** The part of a bundle that one of its objects is about, of the parts of all. */
    static Share of(Graph graph, Node root, Map<Node, Set<Node>> parts) {
        return new Share(graph, root, parts.getOrDefault(root, Set.of()));
    }

    Graph graph() {
        return graph;
    }

    @Override
    public Node root() {
        return root;
    }

    Set<Node> objects() {
        return objects;
    }

    @Override
    public List<Node> inForce(String type) {
        return inForce.computeIfAbsent(
                type,
                each -> graph.ofType(each).stream()
                        .filter(objects::contains)
                        .filter(object -> !Graph.isRevoked(object))
                        .toList());
    }

    @Override
    public Optional<Node> find(String id) {
        return Optional.ofNullable(graph.find(id)).filter(objects::contains).filter(object -> !Graph.isRevoked(object));
    }

    @Override
    public List<Node> sightings(Node object) {
        return graph.sightings(object);
    }

    @Override
    public Map<String, Node> translations(Node object) {
        return graph.translations(object);
    }
}
