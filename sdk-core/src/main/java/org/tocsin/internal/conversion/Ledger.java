package org.tocsin.internal.conversion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.internal.json.Node;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemCode;

/**
 * The account of one conversion. It knows every leaf of the source beforehand, so that none can be forgotten: what no
 * entry was made for is lost, and is reported as lost.
 */
public final class Ledger {

    private final Map<String, @Nullable Carriage> leaves = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Loss> losses = new ArrayList<>();

    public Ledger(Node source) {
        source.leaves().forEach(leaf -> {
            leaves.put(leaf.pointer(), null);
            values.put(leaf.pointer(), leaf.toString());
        });
    }

    /** Everything at or below the node stands in a member of the target that means the same. */
    public void typed(Node node) {
        node.leaves().forEach(leaf -> leaves.put(leaf.pointer(), Carriage.TYPED));
    }

    /** Everything at or below the node that has no entry yet stands in the residue. */
    public void residue(Node node) {
        node.leaves().forEach(leaf -> leaves.replace(leaf.pointer(), null, Carriage.RESIDUE));
    }

    /** Whether the leaf has no entry yet. */
    public boolean isOpen(Node leaf) {
        String pointer = leaf.pointer();
        return leaves.containsKey(pointer) && leaves.get(pointer) == null;
    }

    private List<String> open() {
        return leaves.entrySet().stream()
                .filter(leaf -> leaf.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The node is in the target, but less exactly; mark it typed or residue as well. */
    public void coarsened(Node node, String became) {
        coarsened(node, CoreProblem.CNV_006, became);
    }

    /** The same, where another code says more exactly what was taken away. */
    public void coarsened(Node node, ProblemCode code, String became) {
        losses.add(new Loss(Loss.Kind.COARSENED, code, node.pointer(), node + " -> " + became));
    }

    /** A structure at the node became a flat one. */
    public void flattened(Node node, String became) {
        losses.add(new Loss(Loss.Kind.FLATTENED, CoreProblem.CNV_008, node.pointer(), became));
    }

    /** The target has a value at the pointer that the source does not have. */
    public void invented(ProblemCode code, String targetPointer, String value) {
        losses.add(new Loss(Loss.Kind.INVENTED, code, targetPointer, value));
    }

    /** Everything at or below the node is lost, for the reason the code names. */
    public void lost(Node node, ProblemCode code, String why) {
        node.leaves().forEach(leaf -> {
            leaves.put(leaf.pointer(), Carriage.LOST);
            losses.add(new Loss(Loss.Kind.DROPPED, code, leaf.pointer(), why));
        });
    }

    /** Parts of a value were left out, the rest is in the target. */
    public void cleaned(Node node, String what) {
        losses.add(new Loss(Loss.Kind.DROPPED, CoreProblem.CNV_009, node.pointer(), what));
    }

    /** What happened to values on the way; whatever has no entry is lost now. */
    public List<Loss> losses() {
        for (String pointer : open()) {
            leaves.put(pointer, Carriage.LOST);
            losses.add(new Loss(Loss.Kind.DROPPED, CoreProblem.CNV_005, pointer, values.getOrDefault(pointer, "")));
        }
        return List.copyOf(losses);
    }

    /** What became of every leaf; to be asked after {@link #losses()}. */
    public Coverage coverage() {
        List<Coverage.Leaf> account = new ArrayList<>();
        leaves.forEach((pointer, carriage) ->
                account.add(new Coverage.Leaf(pointer, carriage == null ? Carriage.LOST : carriage)));
        return new Coverage(account);
    }
}
