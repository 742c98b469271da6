package org.tocsin.formats.internal.stix.read;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.internal.map.WayBack;
import org.tocsin.formats.internal.stix.ExtensionDefinitions;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.validation.Limits;

/** The Tocsin extension of an incident or a report: what of the message the bundle has no place for, and the way back. */
final class OwnExtension {

    /** The members of a message that are told part by part. */
    static final Set<String> OPENED = Set.of("body");

    private static final String WAY_BACK = "way_back";
    private static final String RESIDUE = "residue";
    private static final String OBJECTS = "objects";

    /** How long a text of the extension may be before it is told in pieces. */
    private static final int PIECE = Limits.standard().stringLength() / 2;

    private final Node extension;
    private final @Nullable Object residue;
    private final Map<?, ?> wayBack;

    private OwnExtension(Node extension, @Nullable Object residue, Map<?, ?> wayBack) {
        this.extension = extension;
        this.residue = residue;
        this.wayBack = wayBack;
    }

    /** The extension of an object; empty where it has none that is of use. */
    static Optional<OwnExtension> of(Node root, Limits limits) {
        Node extension = place(root);
        Optional<Object> wayBack = json(extension.get(WAY_BACK), limits);
        return wayBack.filter(Map.class::isInstance)
                .map(kept -> new OwnExtension(
                        extension, json(extension.get(RESIDUE), limits).orElse(null), (Map<?, ?>) kept));
    }

    private static Node place(Node root) {
        return root.at("extensions", ExtensionDefinitions.TOCSIN);
    }

    private static Optional<Object> json(Node text, Limits limits) {
        return Pieces.join(text)
                .flatMap(json -> JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), limits)
                        .root())
                .map(Node::value);
    }

    /** The realm that the message had; a missing node where it does not say. */
    static Node realm(Node root) {
        return place(root).get("realm");
    }

    /** The id that the message had; a missing node where it does not say. */
    static Node messageId(Node root) {
        return place(root).get("message_id");
    }

    /** Whether an object is what one of our cancellations became. */
    static boolean isCancellation(Node root) {
        return !Graph.isRevoked(root)
                && place(root).get("message_type").toString().equals("cancellation");
    }

    /** Whether reading gives of the bundle just what it gave when the bundle was written. */
    boolean isUnchanged(Map<String, ?> read) {
        return WayBack.isWhole(read, wayBack);
    }

    /** Whether no object of the bundle was touched at all. */
    boolean isUntouched(Graph graph) {
        return objects(graph).equals(wayBack.get(OBJECTS));
    }

    Map<String, Object> restored(Map<String, ?> read) {
        return WayBack.restore(read, residue, wayBack, OPENED);
    }

    Node node() {
        return extension;
    }

    /**
     * Puts the way back into the extension of a bundle that was just written.
     *
     * @param read what reading gives of it
     * @param message what it has to give
     */
    static void seal(Graph graph, Node root, Map<String, ?> read, Map<String, ?> message, Limits limits) {
        Node text = place(root).get(RESIDUE);
        Object residue = json(text, limits).orElse(null);
        Map<String, Object> kept = new LinkedHashMap<>(WayBack.of(read, residue, message, OPENED));
        @SuppressWarnings("unchecked") // an object of JSON
        Map<String, Object> members = (Map<String, Object>) place(root).value();
        if (members != null) {
            text.text().ifPresent(whole -> members.put(RESIDUE, Pieces.of(whole, PIECE)));
            kept.put(OBJECTS, objects(graph));
            members.put(WAY_BACK, Pieces.of(PlainJson.text(kept), PIECE));
        }
    }

    /** A digest of all objects but for the way back in them; it does not depend on their order. */
    private static String objects(Graph graph) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        for (Node object : graph.objects()) {
            sorted.put(Graph.id(object), without(object));
        }
        return WayBack.digest(sorted);
    }

    private static @Nullable Object without(Node object) {
        if (!place(object).get(WAY_BACK).exists()) {
            return object.value();
        }
        Map<String, Object> extension = copy(place(object));
        extension.remove(WAY_BACK);
        Map<String, Object> extensions = copy(object.get("extensions"));
        extensions.put(ExtensionDefinitions.TOCSIN, extension);
        Map<String, Object> copy = copy(object);
        copy.put("extensions", extensions);
        return copy;
    }

    private static Map<String, Object> copy(Node object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.members().forEach(member -> copy.put(member.name(), member.value()));
        return copy;
    }
}
