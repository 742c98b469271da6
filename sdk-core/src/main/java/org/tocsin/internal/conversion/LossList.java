package org.tocsin.internal.conversion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.codec.PlainJson;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.ProblemCode;

/**
 * The losses of one conversion: reported one by one as long as that takes no more room than the size of the source
 * permits; otherwise those of one kind and code are reported as one, at the innermost object or array where that
 * suffices.
 *
 * <p>This bounds them whatever the source looks like: what is told below an object or array either takes at most {@value
 * #TIMES} times its bytes, or is as many entries there as there are kinds and codes; and at the outermost, whose pointer is
 * short, those are a few hundred bytes.
 */
final class LossList {

    /** How many times as large as what they tell of losses may be. */
    private static final int TIMES = 8;

    /** What a few losses take, however small the source is. */
    private static final int ALWAYS = 32 << 10;

    /** The bytes of a loss beside its pointer and its detail, as the command line writes it, and in memory. */
    private static final int EACH = 192;

    /** The quotes, the colon and the comma of a member; what an element has of these is left out. */
    private static final int NAMED = 4;

    private static final int BRACKETS = 2;

    private static final String DIFFERENT = "several values; the coverage tells which";

    private final Node source;
    private final List<Entry> entries = new ArrayList<>();
    /** How many bytes the pointers of objects and arrays have, to be counted once. */
    private final Map<Node, Long> places = new HashMap<>();

    LossList(Node source) {
        this.source = source;
    }

    /**
     * A loss that is not told yet: its pointer is made when it is.
     *
     * @param node where it is; null for what was made up, which has no place in the source
     * @param made where it stands in the target, for what was made up
     */
    private record Entry(
            Loss.Kind kind, ProblemCode code, @Nullable Node node, String made, String detail, int count) {

        Loss told() {
            return new Loss(kind, code, node == null ? made : node.pointer(), detail, count);
        }

        /** The same with another one, told at the node. */
        Entry with(Entry other, Node place) {
            String both = detail.equals(other.detail) ? detail : DIFFERENT;
            return new Entry(kind, code, place, made, both, count + other.count);
        }
    }

    void add(Loss.Kind kind, ProblemCode code, Node node, String detail) {
        entries.add(new Entry(kind, code, node, "", detail, 1));
    }

    void invented(ProblemCode code, String targetPointer, String value) {
        entries.add(new Entry(Loss.Kind.INVENTED, code, null, targetPointer, value, 1));
    }

    /** The losses, in the order in which they were added, or in that of the source where some are told together. */
    List<Loss> told() {
        long all = entries.stream().mapToLong(this::bytes).sum();
        List<Entry> told = all <= TIMES * size(source) + ALWAYS ? entries : together();
        return told.stream().map(Entry::told).toList();
    }

    private long bytes(Entry entry) {
        long pointer = entry.node == null ? PlainJson.length(entry.made) : place(entry.node);
        return EACH + pointer + PlainJson.length(entry.detail);
    }

    /** How many bytes the pointer of a node has as JSON. */
    private long place(Node node) {
        Node parent = node.parent();
        if (parent == null) {
            return 0;
        }
        @Nullable Long known = places.get(node);
        long place = known == null ? place(parent) + 1 + PlainJson.length(node.name()) : known;
        if (known == null && !node.isLeaf()) {
            places.put(node, place);
        }
        return place;
    }

    /** How many bytes a value has as JSON. */
    private static long size(Node node) {
        long size = sizeOfThis(node);
        for (Node child : node.children()) {
            size += size(child);
        }
        return size;
    }

    /** The same without what stands in it: its name and its brackets, or the leaf. */
    private static long sizeOfThis(Node node) {
        long name = node.isElement() ? 0 : PlainJson.length(node.name()) + NAMED;
        return name + (node.isLeaf() ? PlainJson.length(node.toString()) : BRACKETS);
    }

    private List<Entry> together() {
        Map<Node, List<Entry>> ofNode = new HashMap<>();
        List<Entry> told = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.node == null) {
                told.add(entry);
            } else {
                Node place = entry.node.exists() ? entry.node : source;
                ofNode.computeIfAbsent(place, none -> new ArrayList<>()).add(entry);
            }
        }
        gather(source, ofNode, told);
        return told;
    }

    /** How many bytes a value has, and what is told of it and of all that stands in it. */
    private record Weight(long source, long told) {}

    /** Adds what is to be told of a node and all below it. */
    private Weight gather(Node node, Map<Node, List<Entry>> ofNode, List<Entry> told) {
        int first = told.size();
        List<Entry> own = ofNode.getOrDefault(node, List.of());
        told.addAll(own);
        long there = sizeOfThis(node);
        long said = own.stream().mapToLong(this::bytes).sum();
        for (Node child : node.children()) {
            Weight below = gather(child, ofNode, told);
            there += below.source;
            said += below.told;
        }
        if (node.isLeaf() || said <= TIMES * there) {
            return new Weight(there, said);
        }
        List<Entry> here = told.subList(first, told.size());
        Collection<Entry> fewer = merged(here, node);
        here.clear();
        told.addAll(fewer);
        return new Weight(there, fewer.stream().mapToLong(this::bytes).sum());
    }

    private static Collection<Entry> merged(List<Entry> entries, Node place) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        for (Entry each : entries) {
            merged.merge(each.kind + each.code.id(), each, (first, next) -> first.with(next, place));
        }
        return merged.values();
    }
}
