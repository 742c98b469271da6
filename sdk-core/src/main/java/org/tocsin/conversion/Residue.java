package org.tocsin.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;

/**
 * The leaves of a source that no member of the target can take, carried unchanged: the source without all other leaves.
 * Each leaf keeps its JSON pointer: an array with missing elements becomes an object, whose member names are the
 * indices of the elements that are left. Numbers that the format cannot write become strings.
 */
public final class Residue {

    private static final BigInteger MAX_INTEGER = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

    /** The leaves that are kept, by their number in the document. */
    private final BitSet kept = new BitSet();

    private Residue(Node source, Predicate<Node> isKept) {
        source.leaves().filter(isKept).forEach(leaf -> kept.set(leaf.firstLeaf()));
    }

    /** The leaves at or below a source that pass the test, as JSON; empty where there are none. */
    public static Optional<String> json(Node source, Predicate<Node> isKept) {
        return of(source, isKept).map(PlainJson::text);
    }

    /** The same as plain Java: what reading the JSON gives. */
    public static Optional<Object> of(Node source, Predicate<Node> isKept) {
        Residue residue = new Residue(source, isKept);
        return residue.isIn(source) ? Optional.ofNullable(residue.of(source)) : Optional.empty();
    }

    private boolean isIn(Node node) {
        int first = kept.nextSetBit(node.firstLeaf());
        return first >= 0 && first < node.firstLeaf() + node.leafCount();
    }

    private @Nullable Object of(Node node) {
        if (node.isLeaf()) {
            return written(node);
        }
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        for (Node child : node.children()) {
            if (isIn(child)) {
                rest.put(child.name(), of(child));
            }
        }
        boolean isWhole = rest.size() == node.children().size();
        return isWhole && !node.isObject() ? new ArrayList<>(rest.values()) : rest;
    }

    private static @Nullable Object written(Node leaf) {
        Optional<BigDecimal> number = leaf.number();
        return number.isPresent() && !isPlain(number.get()) ? leaf.toString() : leaf.value();
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() == 0 && number.unscaledValue().abs().compareTo(MAX_INTEGER) <= 0;
    }
}
