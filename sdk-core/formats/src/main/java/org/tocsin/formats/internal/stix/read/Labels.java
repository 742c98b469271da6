package org.tocsin.formats.internal.stix.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.json.Node;
import org.tocsin.vocabulary.Crosswalk;

/**
 * The labels of a bundle, of TLP 1.0 and 2.0, told by their ids, by their definitions or by their names. The strictest
 * counts for the whole message, also where it marks only a part of one object.
 */
final class Labels {

    private static final String MARKING = "marking-definition--";
    private static final Pattern PREFIX = Pattern.compile("^tlp[: ]");
    private static final Map<String, Tlp> IDS = ids();

    private final Share share;

    /** The labels of the marks that were looked at; most objects have the same. */
    private final Map<String, Optional<Tlp>> seen = new HashMap<>();

    Labels(Share share) {
        this.share = share;
    }

    private static Map<String, Tlp> ids() {
        Map<String, Tlp> ids = new HashMap<>();
        Crosswalk stix = Crosswalk.of("stix");
        for (Tlp label : Tlp.values()) {
            stix.names(Tlp.list().name(), label.code()).forEach(id -> ids.put(MARKING + id, label));
        }
        ids.put(MARKING + "613f2e26-407d-48c7-9eca-b8e91df99dc9", Tlp.CLEAR);
        ids.put(MARKING + "34098fce-860f-48ae-8e50-ebd3cc5e41da", Tlp.GREEN);
        ids.put(MARKING + "f88d31f6-486f-44da-b317-01333bde0b82", Tlp.AMBER);
        ids.put(MARKING + "5e57c739-391a-4eb3-b6be-7d15ca92d5ed", Tlp.RED);
        return ids;
    }

    /** The stricter of two labels. */
    static Tlp stricter(Tlp one, Tlp other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The strictest label; empty where there is none. What says just that is said then. */
    Optional<Tlp> strictest(Trip trip) {
        Map<Node, Tlp> labels = new LinkedHashMap<>();
        marks().forEach(mark -> label(mark).ifPresent(label -> labels.put(mark, label)));
        Optional<Tlp> strictest = labels.values().stream().reduce(Labels::stricter);
        labels.forEach((mark, label) -> trip.said(
                mark,
                strictest.filter(label::equals).isPresent()
                        ? null
                        : strictest.get().code()));
        return strictest;
    }

    private List<Node> marks() {
        List<Node> marks = new ArrayList<>();
        for (Node object : share.objects()) {
            marks.addAll(object.get("object_marking_refs").elements());
            object.get("granular_markings").elements().forEach(each -> marks.add(each.get("marking_ref")));
        }
        marks.removeIf(mark -> !mark.isLeaf());
        return marks;
    }

    private Optional<Tlp> label(Node mark) {
        return seen.computeIfAbsent(mark.toString(), this::resolved);
    }

    private Optional<Tlp> resolved(String id) {
        @Nullable Tlp known = IDS.get(id);
        @Nullable Node definition = share.graph().find(id);
        return known != null || definition == null ? Optional.ofNullable(known) : defined(definition);
    }

    private static Optional<Tlp> defined(Node definition) {
        Stream<Node> extensions =
                definition.get("extensions").members().stream().map(each -> each.get("tlp_2_0"));
        Stream<Node> own =
                Stream.of(definition.get("tlp_2_0"), definition.at("definition", "tlp"), definition.get("name"));
        return Stream.concat(extensions, own)
                .flatMap(leaf -> named(leaf).stream())
                .reduce(Labels::stricter);
    }

    private static Optional<Tlp> named(Node leaf) {
        String name = leaf.text().orElse("").strip().toLowerCase(Locale.ROOT);
        name = PREFIX.matcher(name).replaceFirst("");
        return name.equals("white") ? Optional.of(Tlp.CLEAR) : Tlp.list().find(name);
    }
}
