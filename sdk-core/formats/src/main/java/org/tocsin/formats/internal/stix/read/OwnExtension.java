package org.tocsin.formats.internal.stix.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Residue;
import org.tocsin.formats.internal.map.ValueDigest;
import org.tocsin.formats.internal.map.WayBack;
import org.tocsin.formats.internal.stix.ExtensionDefinitions;
import org.tocsin.formats.internal.stix.Json5;
import org.tocsin.formats.internal.stix.MadeBundle;
import org.tocsin.formats.internal.stix.MessageKey;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.validation.Limits;

/** The Tocsin extension of an incident or a report: what of the message the bundle has no place for, and the way back. */
final class OwnExtension {

    /** The members of a message that are told part by part. */
    static final Set<String> OPENED = Set.of("body");

    private static final String WAY_BACK = MessageKey.WAY_BACK;
    private static final String RESIDUE = MessageKey.RESIDUE;
    private static final String REST = "rest";
    private static final String OBJECTS = "objects";

    /** The characters of the digest of all objects. */
    private static final int DIGEST = 11;

    /** How long a text of the extension may be before it is told in pieces. */
    private static final int PIECE = Limits.standard().stringLength() / 2;

    private final Node extension;
    private final Map<String, Object> residue;
    private final Map<String, Object> wayBack;

    private OwnExtension(Node extension, Limits limits) {
        this.extension = extension;
        this.residue = kept(extension, json(extension.get(RESIDUE), limits).orElse(null));
        this.wayBack = copy(extension.get(WAY_BACK));
        json(extension.at(WAY_BACK, REST), limits).ifPresent(rest -> wayBack.put(REST, rest));
    }

    /** The extension of an object; empty where it has none that is of use. */
    static Optional<OwnExtension> of(Node root, Limits limits) {
        Node extension = place(root);
        return extension.get(WAY_BACK).isObject() ? Optional.of(new OwnExtension(extension, limits)) : Optional.empty();
    }

    private static Node place(Node root) {
        return root.at("extensions", ExtensionDefinitions.TOCSIN);
    }

    private static Optional<Object> json(Node text, Limits limits) {
        return Pieces.join(text)
                .map(Json5::toJson)
                .flatMap(json -> JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), limits)
                        .root())
                .map(Node::value);
    }

    /** What of the message an extension has: the residue, and what has a property of its own. */
    private static Map<String, Object> kept(Node extension, @Nullable Object residue) {
        Map<String, Object> kept = new LinkedHashMap<>();
        if (residue instanceof Map<?, ?> object) {
            object.forEach((name, value) -> kept.put((String) name, value));
        }
        MessageKey.PROPERTIES.forEach((member, property) -> {
            @Nullable Object value = extension.get(property).value();
            if (value != null) {
                kept.put(member, value);
            }
        });
        return kept;
    }

    /** The realm that the message had; a missing node where it does not say. */
    static Node realm(Node root) {
        return place(root).get(MessageKey.REALM);
    }

    /** The id that the message had; a missing node where it does not say. */
    static Node messageId(Node root) {
        return place(root).get(MessageKey.MESSAGE_ID);
    }

    /** Whether an object is what one of our cancellations became. */
    static boolean isCancellation(Node root) {
        return !Graph.isRevoked(root)
                && place(root).get(MessageKey.MESSAGE_TYPE).toString().equals("cancellation");
    }

    /** Whether reading gives of the bundle just what it gave when the bundle was written. */
    boolean isUnchanged(Map<String, ?> read) {
        return WayBack.isWhole(read, residue, wayBack);
    }

    /** Whether no object of the bundle was touched at all. */
    boolean isUntouched(Graph graph) {
        return objects(graph).equals(wayBack.get(OBJECTS));
    }

    /**
     * What was read, with what this keeps of the parts that are as they were.
     *
     * @param unchanged whether all of them are
     */
    Map<String, Object> restored(Map<String, ?> read, boolean unchanged) {
        return WayBack.restore(read, residue, wayBack, OPENED, unchanged);
    }

    Node node() {
        return extension;
    }

    /**
     * Puts the residue and the way back into the extension of a bundle that was just made; false where it has none.
     *
     * @param share the bundle as it is read
     * @param read what reading gives of it
     * @param bundle what it was made of
     */
    static boolean seal(Share share, Map<String, ?> read, MadeBundle bundle) {
        Node extension = place(share.root());
        if (extension.value() == null || !(bundle.message().value() instanceof Map<?, ?> message)) {
            return false;
        }
        Set<Node> leaves = new HashSet<>(bundle.residue());
        leaves.addAll(WayBack.missing(bundle.message(), read));
        MessageKey.PROPERTIES
                .keySet()
                .forEach(member -> leaves.remove(bundle.message().get(member)));
        Map<String, Object> members = named(extension.value());
        Optional<Object> residue = Residue.of(bundle.message(), leaves::contains);
        residue.ifPresent(kept -> members.put(RESIDUE, Pieces.of(Json5.of(kept), PIECE)));
        Map<String, Object> wayBack = WayBack.of(read, kept(extension, residue.orElse(null)), named(message), OPENED);
        wayBack.computeIfPresent(REST, (name, rest) -> Pieces.of(Json5.of(rest), PIECE));
        wayBack.put(OBJECTS, objects(share.graph()));
        members.put(WAY_BACK, wayBack);
        return true;
    }

    @SuppressWarnings("unchecked") // an object of JSON
    private static Map<String, Object> named(@Nullable Object object) {
        return (Map<String, Object>) Objects.requireNonNull(object);
    }

    /** A digest of all objects but for the way back in them; it does not depend on their order. */
    private static String objects(Graph graph) {
        List<Node> sorted = new ArrayList<>(graph.objects());
        sorted.sort(Comparator.comparing(Graph::id)
                .thenComparing(object -> object.get("modified").toString()));
        return ValueDigest.of(sorted.stream().map(OwnExtension::without).toList(), DIGEST);
    }

    private static Map<String, Object> without(Node object) {
        if (!place(object).get(WAY_BACK).exists()) {
            return named(object.value());
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
        return new LinkedHashMap<>(named(object.value()));
    }
}
