package org.tocsin.internal.conversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;

/**
 * The account of one conversion. It knows every leaf of the source beforehand, so that none can be forgotten: what no
 * entry was made for is lost, and is reported as lost. Losses and coverage each have an {@link Allowance}; whatever needs
 * more ends the conversion with a {@link Defect}.
 */
public final class Ledger {

    /** The bytes of a leaf of the coverage as JSON: {@code {"pointer":"","carriage":"residue"}} and a comma. */
    private static final int LEAF = 36;

    /** The bytes of a loss as JSON beside its pointer and detail: kind, code and what is around them. */
    private static final int LOSS = 68;

    private final Map<String, Entry> leaves = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Allowance ofLosses;

    /** A leaf of the source, and what became of it as far as is known. */
    private static final class Entry {
        private final Node leaf;
        private @Nullable Carriage carriage;

        Entry(Node leaf) {
            this.leaf = leaf;
        }
    }

    /**
     * The account of a source that has so many bytes as compact JSON.
     *
     * @throws Defect where the list of its leaves alone would be larger than is allowed
     */
    public Ledger(Node source, int bytes) {
        this.ofLosses = new Allowance(bytes);
        Allowance ofCoverage = new Allowance(bytes);
        source.leaves().forEach(leaf -> {
            String pointer = leaf.pointer();
            ofCoverage.take(LEAF, pointer, "");
            leaves.put(pointer, new Entry(leaf));
        });
    }

    /** The leaves of the source, in order. */
    public Stream<Node> leaves() {
        return leaves.values().stream().map(entry -> entry.leaf);
    }

    private Stream<Entry> entries(Node node) {
        return node.leaves().flatMap(leaf -> Stream.ofNullable(leaves.get(leaf.pointer())));
    }

    private static boolean isOpen(Entry entry) {
        return entry.carriage == null;
    }

    /** Everything at or below the node stands in a member of the target that means the same. */
    public void typed(Node node) {
        entries(node).forEach(entry -> entry.carriage = Carriage.TYPED);
    }

    /** Everything at or below the node that has no entry yet stands in the residue. */
    public void residue(Node node) {
        entries(node).filter(Ledger::isOpen).forEach(entry -> entry.carriage = Carriage.RESIDUE);
    }

    /** Whether the leaf has no entry yet. */
    public boolean isOpen(Node leaf) {
        return entries(leaf).anyMatch(Ledger::isOpen);
    }

    private void add(Loss.Kind kind, ProblemCode code, String pointer, String detail) {
        ofLosses.take(LOSS, pointer, detail);
        losses.add(new Loss(kind, code, pointer, detail));
    }

    /** The node is in the target, but less exactly; mark it typed or residue as well. */
    public void coarsened(Node node, String became) {
        coarsened(node, CoreProblem.VALUE_COARSENED, became);
    }

    /** The same, where another code says more exactly what was taken away. */
    public void coarsened(Node node, ProblemCode code, String became) {
        add(Loss.Kind.COARSENED, code, node.pointer(), node + " -> " + became);
    }

    /** A structure at the node became a flat one. */
    public void flattened(Node node, String became) {
        add(Loss.Kind.FLATTENED, CoreProblem.STRUCTURE_FLATTENED, node.pointer(), became);
    }

    /** The target has a value at the pointer that the source does not have. */
    public void invented(ProblemCode code, String targetPointer, String value) {
        add(Loss.Kind.INVENTED, code, targetPointer, value);
    }

    /** Everything at or below the node is lost, for the reason the code names. */
    public void lost(Node node, ProblemCode code, String why) {
        entries(node).forEach(entry -> {
            entry.carriage = Carriage.LOST;
            add(Loss.Kind.DROPPED, code, entry.leaf.pointer(), why);
        });
    }

    /** Parts of a value were left out, the rest is in the target. */
    public void cleaned(Node node, String what) {
        add(Loss.Kind.DROPPED, CoreProblem.VALUE_CLEANED, node.pointer(), what);
    }

    /** The node, which has no leaf of its own, is not in the target, for the reason the code names. */
    public void dropped(Node node, ProblemCode code, String what) {
        add(Loss.Kind.DROPPED, code, node.pointer(), what);
    }

    /** What happened to values on the way; whatever has no entry is lost now. */
    public List<Loss> losses() {
        leaves.forEach((pointer, entry) -> {
            if (isOpen(entry)) {
                entry.carriage = Carriage.LOST;
                add(Loss.Kind.DROPPED, CoreProblem.VALUE_DROPPED, pointer, entry.leaf.toString());
            }
        });
        return List.copyOf(losses);
    }

    /** What became of every leaf; to be asked after {@link #losses()}. */
    public Coverage coverage() {
        List<Coverage.Leaf> account = new ArrayList<>(leaves.size());
        leaves.forEach((pointer, entry) ->
                account.add(new Coverage.Leaf(pointer, entry.carriage == null ? Carriage.LOST : entry.carriage)));
        return new Coverage(account);
    }
}
