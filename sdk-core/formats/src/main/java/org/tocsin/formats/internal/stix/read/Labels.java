package org.tocsin.formats.internal.stix.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern STATED =
            Pattern.compile("^(TLP[: ](RED|AMBER\\+STRICT|AMBER|GREEN|CLEAR|WHITE))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile("^tlp[: ]");
    private static final Map<String, Tlp> IDS = ids();

    private final Share share;

    /** The labels of the marks that were looked at; most objects have the same. */
    private final Map<String, Optional<Tlp>> seen = new HashMap<>();

    /** The labels of the words of the statements that were looked at. */
    private final Map<String, Optional<Tlp>> statements = new HashMap<>();

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

    /**
     * The strictest label; empty where there is none. What says just that of an object is said then; what says it of a part
     * is said less exactly, and travels along.
     */
    Optional<Tlp> strictest(Trip trip) {
        List<Node> marks = marks();
        marks.forEach(mark -> {
            label(mark);
            stated(mark);
        });
        Optional<Tlp> strictest = Stream.concat(seen.values().stream(), statements.values().stream())
                .flatMap(Optional::stream)
                .reduce(Labels::stricter);
        for (Node mark : marks) {
            Optional<Tlp> label = label(mark);
            if (label.isPresent()) {
                boolean exact = label.equals(strictest) && !mark.name().equals("marking_ref");
                trip.said(mark, exact ? null : strictest.get().code());
            }
        }
        return strictest;
    }

    /** The marks of objects and of their parts, also where they stand in a wrong form: a label is not overlooked for that. */
    private List<Node> marks() {
        List<Node> marks = new ArrayList<>();
        for (Node object : share.objects()) {
            addMarks(object.get("object_marking_refs"), marks);
            addMarks(object.get("granular_markings"), marks);
        }
        return marks;
    }

    private static void addMarks(Node node, List<Node> marks) {
        if (node.value() instanceof String id && id.startsWith(MARKING)) {
            marks.add(node);
        }
        node.children().forEach(child -> addMarks(child, marks));
    }

    /** The label with which the words of a statement begin. They say more than that, so the mark itself is not said by it. */
    private Optional<Tlp> stated(Node mark) {
        return statements.computeIfAbsent(mark.toString(), this::statement);
    }

    private Optional<Tlp> statement(String id) {
        @Nullable Node definition = share.graph().find(id);
        return definition == null
                ? Optional.empty()
                : definition
                        .at("definition", "statement")
                        .text()
                        .map(words -> STATED.matcher(words.strip()))
                        .filter(Matcher::find)
                        .flatMap(found -> named(found.group(1)));
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
                .flatMap(leaf -> named(leaf.text().orElse("")).stream())
                .reduce(Labels::stricter);
    }

    private static Optional<Tlp> named(String words) {
        String name = PREFIX.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return name.equals("white") ? Optional.of(Tlp.CLEAR) : Tlp.list().find(name);
    }
}
