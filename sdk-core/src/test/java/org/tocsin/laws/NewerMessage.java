package org.tocsin.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.internal.text.Pointers;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.laws.Places.Place;
import org.tocsin.validation.Limits;

/** A message of a newer version, with members put in at random places that this version does not know. */
final class NewerMessage {

    private static final List<String> NAMES =
            List.of("onlyFor", "noFurtherSharing", "", "a/b~c", "Tlp", "\u00e9\u0000", "0");

    private final Map<String, Object> tree;
    private final Random random;
    private final Set<String> putIn = new TreeSet<>();
    private final byte[] json;

    /** One like this message, which stays as it is. */
    NewerMessage(Schemas schemas, Map<String, Object> like, Random random) {
        this.tree = Json.object(Json.copy(like));
        this.random = random;
        tree.put("tocsin", "1." + (1 + random.nextInt(9)));
        List<Map<String, Object>> objects = objects(schemas);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            putIn(objects.get(random.nextInt(objects.size())));
        }
        json = Spelling.of(tree, random).getBytes(StandardCharsets.UTF_8);
    }

    /** The text. */
    byte[] json() {
        return json;
    }

    /** The pointers of the members put in. */
    Set<String> putIn() {
        return putIn;
    }

    /** The objects of which some schema says what members they have. */
    private List<Map<String, Object>> objects(Schemas schemas) {
        List<Map<String, Object>> objects = new ArrayList<>(List.of(tree));
        for (Place place : Places.of(schemas, tree)) {
            if (place.value() instanceof Map<?, ?> && place.schema().node().containsKey("properties")) {
                objects.add(Json.object(place.value()));
            }
        }
        return objects;
    }

    private void putIn(Map<String, Object> object) {
        String name = NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? "" : "2");
        object.put(name, value(2));
        putIn.add(pointerOf(object, tree, "") + '/' + Pointers.escape(name));
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> "agency X";
            case 1 -> true;
            case 2 -> new Json.Raw("null");
            case 3 -> random.nextInt(100);
            case 4 -> new LinkedHashMap<>(Map.of("deeper/", value(depth - 1)));
            case 5 -> new ArrayList<>(List.of(value(depth - 1), value(depth - 1)));
            default -> random.nextBoolean() ? new ArrayList<>() : new LinkedHashMap<>();
        };
    }

    /** Where an object stands that is in a tree once. */
    @SuppressWarnings("ReferenceEquality") // equal objects stand in several places
    private static String pointerOf(Object sought, Object tree, String pointer) {
        if (tree == sought) {
            return pointer;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?>) {
            parts.putAll(Json.object(tree));
        } else if (tree instanceof List<?> list) {
            list.forEach(each -> parts.put(Integer.toString(parts.size()), each));
        }
        return parts.entrySet().stream()
                .map(part -> pointerOf(sought, part.getValue(), Pointers.member(pointer, part.getKey())))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The pointers of the leaves put in, and of what was put in that has none. */
    Set<String> leaves() {
        Set<String> leaves = new TreeSet<>();
        collect(JsonDocument.read(json, Limits.standard()).orElseThrow(), leaves, false);
        return leaves;
    }

    private void collect(Node node, Set<String> leaves, boolean within) {
        boolean top = !within && putIn.contains(node.pointer());
        if (within && node.isLeaf() || top && node.leaves().findAny().isEmpty() || top && node.isLeaf()) {
            leaves.add(node.pointer());
        }
        node.members().forEach(each -> collect(each, leaves, within || top));
        node.elements().forEach(each -> collect(each, leaves, within || top));
    }
}
