package org.tocsin.conversion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.validation.ProblemCode;

/**
 * The losses of one conversion. They are reported one by one as long as their size is in proportion to the source;
 * otherwise losses of the same kind and code are combined, at the innermost object or array where that is enough.
 *
 * <p>This limits their size for any source: the losses below an object or array either take at most {@value #TIMES}
 * times its bytes, or are combined there into one entry for each kind and code. At the outermost value, whose pointer
 * is short, these entries take a few hundred bytes.
 */
final class LossList {

    /** How many times larger than their part of the source losses may be. */
    private static final int TIMES = 8;

    /** The size that losses may always take, even if the source is very small. */
    private static final int ALWAYS = 32 << 10;

    /** The size of a loss without its pointer and its detail, in the output of the command line and in memory. */
    private static final int EACH = 192;

    /** The bytes for the quotes, the colon and the comma of a member; not counted for an element. */
    private static final int NAMED = 4;

    private static final int BRACKETS = 2;

    private static final String DIFFERENT = "several values; the coverage tells which";

    private final Node source;
    private final List<Entry> entries = new ArrayList<>();
    /** The lengths of the pointers of objects and arrays in bytes, so that each is computed once. */
    private final Map<Node, Long> places = new HashMap<>();

    LossList(Node source) {
        this.source = source;
    }

    /**
     * A loss that is not reported yet; its pointer is made when it is reported.
     *
     * @param node its place in the source; null for an invented value, which has none
     * @param made the pointer of an invented value in the target; null for any other loss
     */
    private record Entry(
            Loss.Kind kind, ProblemCode code, @Nullable Node node, String made, String detail, int count) {

        Loss told() {
            return new Loss(kind, code, node == null ? made : node.pointer(), detail, count);
        }

        /** This loss combined with another one, reported at the node. */
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

    /** The losses, in the order in which they were added or, if some are combined, in the order of the source. */
    List<Loss> told() {
        long all = entries.stream().mapToLong(this::bytes).sum();
        // How large the source is matters only where there are many.
        List<Entry> told = all <= ALWAYS || all <= TIMES * size(source) + ALWAYS ? entries : together();
        return told.stream().map(Entry::told).toList();
    }

    private long bytes(Entry entry) {
        long pointer = entry.node == null ? PlainJson.length(entry.made) : place(entry.node);
        return EACH + pointer + PlainJson.length(entry.detail);
    }

    /** The length of the pointer of a node in JSON, in bytes. */
    private long place(Node node) {
        @Nullable Node parent = node.parent().orElse(null);
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

    /** The size of a value in JSON, in bytes. */
    private static long size(Node node) {
        long size = sizeOfThis(node);
        for (Node child : node.children()) {
            size += size(child);
        }
        return size;
    }

    /** The same without the content: the name and the brackets, or the leaf. */
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

    /** The size of a value, and the size of the losses of it and of its content, in bytes. */
    private record Weight(long source, long told) {}

    /** Adds the losses of a node and of everything below it. */
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
