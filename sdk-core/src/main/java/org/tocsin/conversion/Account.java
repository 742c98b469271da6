package org.tocsin.conversion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;

/**
 * The record of one conversion: what became of every leaf of the source. It has all leaves from the beginning, so none
 * can be forgotten: a leaf without an entry is reported as lost. Leaves are identified by their number in the document
 * and not by their pointers, which may be far longer than their values.
 */
public final class Account {

    private final Node source;
    /** What became of each leaf, by its number; null for a leaf without an entry. */
    private final @Nullable Carriage[] fates;

    private final LossList losses;

    /** The record for a source, which must be an object or an array. */
    public Account(Node source) {
        this.source = source;
        this.fates = new @Nullable Carriage[source.leafCount()];
        this.losses = new LossList(source);
    }

    /**
     * The record for a message.
     *
     * @param source the tree of the message, from {@link ConversionContext#document(Message)}; what its reader did not
     *     know is entered as lost
     */
    public Account(Node source, Message<?> message) {
        this(source);
        UnknownMembers.of(message.original()).lose(source, this);
    }

    /** The leaves of the source, in order. */
    public Stream<Node> leaves() {
        return source.leaves();
    }

    private int number(Node leaf) {
        return leaf.firstLeaf() - source.firstLeaf();
    }

    /**
     * Enters that everything at or below the node, except what is lost, is in a member of the target with the same
     * meaning.
     */
    public void typed(Node node) {
        for (int leaf = number(node), end = leaf + node.leafCount(); leaf < end; leaf++) {
            fates[leaf] = fates[leaf] == Carriage.LOST ? Carriage.LOST : Carriage.TYPED;
        }
    }

    /** Enters that everything at or below the node that has no entry yet is in the residue. */
    public void residue(Node node) {
        for (int leaf = number(node), end = leaf + node.leafCount(); leaf < end; leaf++) {
            fates[leaf] = fates[leaf] == null ? Carriage.RESIDUE : fates[leaf];
        }
    }

    /** Whether anything at or below the node has no entry yet. */
    public boolean isOpen(Node node) {
        for (int leaf = number(node), end = leaf + node.leafCount(); leaf < end; leaf++) {
            if (fates[leaf] == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the leaf is in the residue. */
    public boolean isResidue(Node leaf) {
        return fates[number(leaf)] == Carriage.RESIDUE;
    }

    /** Enters that the node is less exact in the target; the caller must also enter it as typed or residue. */
    public void coarsened(Node node, String became) {
        coarsened(node, CoreProblem.VALUE_COARSENED, became);
    }

    /** The same, with a more specific code. */
    public void coarsened(Node node, ProblemCode code, String became) {
        losses.add(Loss.Kind.COARSENED, code, node, node + " -> " + became);
    }

    /** Enters that a structure at the node became a flat value. */
    public void flattened(Node node, String became) {
        losses.add(Loss.Kind.FLATTENED, CoreProblem.STRUCTURE_FLATTENED, node, became);
    }

    /** Enters that the target has a value at the pointer that the source does not have. */
    public void invented(ProblemCode code, String targetPointer, String value) {
        losses.invented(code, targetPointer, value);
    }

    /**
     * Enters that everything at or below the node that is not yet entered as lost is lost; the code names the reason.
     */
    public void lost(Node node, ProblemCode code, String why) {
        node.leaves().filter(leaf -> fates[number(leaf)] != Carriage.LOST).forEach(leaf -> lostLeaf(leaf, code, why));
    }

    private void lostLeaf(Node leaf, ProblemCode code, String why) {
        fates[number(leaf)] = Carriage.LOST;
        losses.add(Loss.Kind.DROPPED, code, leaf, why);
    }

    /** Enters that parts of a value were left out; the rest is in the target. */
    public void cleaned(Node node, String what) {
        losses.add(Loss.Kind.DROPPED, CoreProblem.VALUE_CLEANED, node, what);
    }

    /** Enters that the node, which has no leaf, is not in the target; the code names the reason. */
    public void dropped(Node node, ProblemCode code, String what) {
        losses.add(Loss.Kind.DROPPED, code, node, what);
    }

    /** All losses; every leaf that still has no entry is now lost. */
    public List<Loss> losses() {
        if (isOpen(source)) {
            leaves().filter(leaf -> fates[number(leaf)] == null)
                    .forEach(leaf -> lostLeaf(leaf, CoreProblem.VALUE_DROPPED, leaf.toString()));
        }
        return losses.told();
    }

    /** What became of every leaf; to be called after {@link #losses()}. */
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
