package org.tocsin.internal.conversion;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.text.Node;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;

/**
 * The account of one conversion. It knows every leaf of the source from the beginning, so that none can be forgotten: a
 * leaf without an entry is reported as lost. Leaves are known by their number in the document, never by their pointers,
 * which may be far longer than what stands there.
 */
public final class Ledger {

    private final Node source;
    /** By number of leaf: what became of it, as far as is known. */
    private final @Nullable Carriage[] fates;

    private final LossList losses;

    /** The account of a source, which is an object or an array. */
    public Ledger(Node source) {
        this.source = source;
        this.fates = new @Nullable Carriage[source.leafCount()];
        this.losses = new LossList(source);
    }

    /** The leaves of the source, in order. */
    public Stream<Node> leaves() {
        return source.leaves();
    }

    private IntStream numbers(Node node) {
        int first = node.firstLeaf() - source.firstLeaf();
        return IntStream.range(first, first + node.leafCount());
    }

    private int number(Node leaf) {
        return leaf.firstLeaf() - source.firstLeaf();
    }

    /** Everything at or below the node that is not lost stands in a member of the target that means the same. */
    public void typed(Node node) {
        if (node.exists()) {
            numbers(node).filter(leaf -> fates[leaf] != Carriage.LOST).forEach(leaf -> fates[leaf] = Carriage.TYPED);
        }
    }

    /** Everything at or below the node that has no entry yet stands in the residue. */
    public void residue(Node node) {
        if (node.exists()) {
            numbers(node).filter(leaf -> fates[leaf] == null).forEach(leaf -> fates[leaf] = Carriage.RESIDUE);
        }
    }

    /** Whether anything at or below the node has no entry yet. */
    public boolean isOpen(Node node) {
        return node.exists() && numbers(node).anyMatch(leaf -> fates[leaf] == null);
    }

    /** Whether the leaf stands in the residue. */
    public boolean isResidue(Node leaf) {
        return fates[number(leaf)] == Carriage.RESIDUE;
    }

    /** The node is in the target, but less exactly; mark it typed or residue as well. */
    public void coarsened(Node node, String became) {
        coarsened(node, CoreProblem.VALUE_COARSENED, became);
    }

    /** The same, where another code says more exactly what was taken away. */
    public void coarsened(Node node, ProblemCode code, String became) {
        losses.add(Loss.Kind.COARSENED, code, node, node + " -> " + became);
    }

    /** A structure at the node became a flat one. */
    public void flattened(Node node, String became) {
        losses.add(Loss.Kind.FLATTENED, CoreProblem.STRUCTURE_FLATTENED, node, became);
    }

    /** The target has a value at the pointer that the source does not have. */
    public void invented(ProblemCode code, String targetPointer, String value) {
        losses.invented(code, targetPointer, value);
    }

    /** Everything at or below the node that is not said to be lost yet is lost, for the reason the code names. */
    public void lost(Node node, ProblemCode code, String why) {
        node.leaves().filter(leaf -> fates[number(leaf)] != Carriage.LOST).forEach(leaf -> lostLeaf(leaf, code, why));
    }

    private void lostLeaf(Node leaf, ProblemCode code, String why) {
        fates[number(leaf)] = Carriage.LOST;
        losses.add(Loss.Kind.DROPPED, code, leaf, why);
    }

    /** Parts of a value were left out, the rest is in the target. */
    public void cleaned(Node node, String what) {
        losses.add(Loss.Kind.DROPPED, CoreProblem.VALUE_CLEANED, node, what);
    }

    /** The node, which has no leaf of its own, is not in the target, for the reason the code names. */
    public void dropped(Node node, ProblemCode code, String what) {
        losses.add(Loss.Kind.DROPPED, code, node, what);
    }

    /** What happened to values on the way; whatever has no entry is lost now. */
    public List<Loss> losses() {
        leaves().filter(leaf -> fates[number(leaf)] == null)
                .forEach(leaf -> lostLeaf(leaf, CoreProblem.VALUE_DROPPED, leaf.toString()));
        return losses.told();
    }

    /** What became of every leaf; to be asked after {@link #losses()}. */
    public Coverage coverage() {
        Coverage.Builder coverage = Coverage.builder(source.pointer());
        cover(source, coverage);
        return coverage.build();
    }

    private void cover(Node node, Coverage.Builder coverage) {
        for (Node each : node.children()) {
            if (each.isLeaf()) {
                Carriage fate = fates[number(each)];
                coverage.leaf(each.name(), fate == null ? Carriage.LOST : fate);
            } else if (each.leafCount() > 0) {
                coverage.enter(each.name());
                cover(each, coverage);
                coverage.leave();
            }
        }
    }
}
