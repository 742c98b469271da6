package org.tocsin.formats.internal.stix.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/** The objects of a bundle, and which of them refer to which. Of several versions of an object the latest counts. */
final class Graph {

    /** Objects that so many others refer to that they join nothing. */
    private static final Set<String> HUBS = Set.of(
            "identity", "marking-definition", "extension-definition", "report", "grouping", "x-mitre-collection");

    private final Node document;
    private final List<Node> objects;
    private final Map<String, Node> latest = new LinkedHashMap<>();
    private final Map<String, List<Node>> byType = new HashMap<>();
    private final Map<String, List<Node>> contents = new HashMap<>();
    private final Map<String, List<Node>> sightings = new HashMap<>();

    /** @param document a bundle, a list of objects, or a single object */
    Graph(Node document) {
        this.document = document;
        Node list = document.get("objects");
        this.objects = (document.isArray()
                        ? document.elements()
                        : list.exists() || "bundle".equals(document.get("type").value())
                                ? list.elements()
                                : List.of(document))
                .stream().filter(Node::isObject).toList();
        objects.forEach(object -> latest.merge(id(object), object, Graph::later));
        latest.values()
                .forEach(object -> byType.computeIfAbsent(type(object), none -> new ArrayList<>())
                        .add(object));
        ofType("language-content")
                .forEach(content -> contents.computeIfAbsent(
                                content.get("object_ref").toString(), none -> new ArrayList<>())
                        .add(content));
        ofType("sighting")
                .forEach(sighting -> sightings
                        .computeIfAbsent(sighting.get("sighting_of_ref").toString(), none -> new ArrayList<>())
                        .add(sighting));
    }

    private static Node later(Node one, Node other) {
        return time(other).compareTo(time(one)) >= 0 ? other : one;
    }

    /** A form of a time in which a later one is greater: 12:00:00.5Z is after 12:00:00Z. */
    private static String time(Node object) {
        return object.get("modified").text().orElse("").replace("Z", "");
    }

    /** Which objects refer to which, both ways; nodes are equal only to themselves. */
    private Map<Node, Set<Node>> neighbours() {
        Map<Node, Set<Node>> neighbours = new HashMap<>();
        for (Node object : objects) {
            object.leaves().filter(Graph::isReference).forEach(leaf -> {
                @Nullable Node other = latest.get(leaf.toString());
                if (other != null && other != object) {
                    neighbours.computeIfAbsent(object, none -> new HashSet<>()).add(other);
                    neighbours.computeIfAbsent(other, none -> new HashSet<>()).add(object);
                }
            });
        }
        return neighbours;
    }

    /** Whether a leaf names another object. */
    static boolean isReference(Node leaf) {
        @Nullable Node around = leaf.parent().orElse(null);
        String name = leaf.isElement() && around != null ? around.name() : leaf.name();
        return name.endsWith("_ref") || name.endsWith("_refs");
    }

    static String id(Node object) {
        return object.get("id").toString();
    }

    static String type(Node object) {
        return object.get("type").toString();
    }

    static boolean isRevoked(Node object) {
        return object.get("revoked").bool().orElse(false);
    }

    Node document() {
        return document;
    }

    List<Node> objects() {
        return objects;
    }

    /** The latest version of the object with this id; null where the bundle has none. */
    @Nullable
    Node find(String id) {
        return latest.get(id);
    }

    /** The latest versions of the objects of a type. */
    List<Node> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /**
     * Which objects each of several messages is made of: those that its own object leads to, without going through that
     * of another one. What nothing leads to belongs to the first.
     */
    Map<Node, Set<Node>> shares(List<Node> roots) {
        Map<Node, Set<Node>> shares = new HashMap<>();
        // One alone has everything, whatever leads to what.
        Map<Node, Set<Node>> neighbours = roots.size() > 1 ? neighbours() : Map.of();
        Set<Node> reached = new HashSet<>();
        for (Node root : roots) {
            Set<Node> share = reach(root, Set.copyOf(roots), neighbours);
            shares.put(root, share);
            reached.addAll(share);
        }
        if (!roots.isEmpty()) {
            Set<Node> first = shares.computeIfAbsent(roots.get(0), root -> new HashSet<>());
            objects.stream().filter(each -> !reached.contains(each)).forEach(first::add);
        }
        return shares;
    }

    private static Set<Node> reach(Node root, Set<Node> others, Map<Node, Set<Node>> neighbours) {
        Set<Node> reached = new LinkedHashSet<>();
        reached.add(root);
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node object = open.pop();
            for (Node next : neighbours.getOrDefault(object, Set.of())) {
                boolean joins = object == root || !HUBS.contains(type(object));
                if (joins && !others.contains(next) && reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    /** The texts of an object in other languages: for each language the members that a language-content has. */
    Map<String, Node> translations(Node object) {
        Map<String, Node> found = new TreeMap<>();
        for (Node content : contents.getOrDefault(id(object), List.of())) {
            if (!isRevoked(content)) {
                content.get("contents").members().forEach(language -> found.putIfAbsent(language.name(), language));
            }
        }
        return found;
    }

    /** The sightings of an object. */
    List<Node> sightings(Node object) {
        return sightings.getOrDefault(id(object), List.of());
    }
}
