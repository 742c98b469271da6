package org.tocsin.internal.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.PlainJson;

/**
 * The leaves of a source that no member of the target takes, carried verbatim in an extension: an object of values by
 * their pointer in the source. Numbers that the format does not write are strings.
 */
public final class Residue {

    private static final int MAX_POINTER = 128;
    private static final int MAX_LEAVES = 10_000;
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final BigInteger MAX_INTEGER = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private int characters;

    /** Takes a leaf; {@code root} is the pointer that the names in the residue start at. */
    public boolean take(Node leaf, String root) {
        String pointer = leaf.pointer().substring(root.length());
        int length = pointer.length() + leaf.toString().length();
        if (pointer.length() > MAX_POINTER
                || values.size() == MAX_LEAVES
                || length > MAX_CHARACTERS - characters
                || leaf.toString().length() > MAX_CHARACTERS / 8) {
            return false;
        }
        characters += length;
        values.put(pointer, written(leaf));
        return true;
    }

    private static @Nullable Object written(Node leaf) {
        Optional<BigDecimal> number = leaf.number();
        return number.isPresent() && !isPlain(number.get()) ? leaf.toString() : leaf.value();
    }

    private static boolean isPlain(BigDecimal number) {
        return number.scale() == 0 && number.unscaledValue().abs().compareTo(MAX_INTEGER) <= 0;
    }

    /** The residue as JSON; empty where nothing was taken. */
    public Optional<String> json() {
        return values.isEmpty() ? Optional.empty() : Optional.of(PlainJson.text(values));
    }
}
