package org.tocsin.conversion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of every leaf of a source: each is carried typed, carried in the residue, or lost. A leaf is one string, number,
 * truth value or null; an empty object or array has none.
 *
 * <p>It takes no more memory than the names in the source and a few bytes for each leaf: leaves share the steps of the
 * path to them, and a pointer is made when it is asked for. Immutable.
 */
public final class Coverage {

    private static final Carriage[] CARRIAGES = Carriage.values();
    private static final Coverage NONE = builder("").build();

    private final String root;
    private final byte[] steps;
    private final Map<Carriage, Long> counts;

    private Coverage(Builder builder) {
        this.root = builder.root;
        this.steps = builder.steps.toBytes();
        this.counts = new EnumMap<>(Carriage.class);
        for (Carriage carriage : CARRIAGES) {
            if (builder.counts[CoverageSteps.number(carriage)] > 0) {
                counts.put(carriage, builder.counts[CoverageSteps.number(carriage)]);
            }
        }
    }

    /** The coverage of a source that was not converted; it has no leaves. */
    public static Coverage none() {
        return NONE;
    }

    /**
     * Begins the coverage of a source.
     *
     * @param root where the source stands in its document, as a JSON pointer; the empty string for a whole document
     */
    public static Builder builder(String root) {
        return new Builder(root);
    }

    /** The leaves in the order of the source; each is created when the stream reaches it. */
    public Stream<Leaf> leaves() {
        return CoverageSteps.leaves(root, steps);
    }

    /** How many leaves the source has. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many leaves were carried in this way. */
    public long count(Carriage carriage) {
        return counts.getOrDefault(carriage, 0L);
    }

    /** How many bytes the leaves take. */
    int size() {
        return steps.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that && root.equals(that.root) && Arrays.equals(steps, that.steps);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(steps);
    }

    @Override
    public String toString() {
        return "Coverage" + counts;
    }

    /**
     * One string, number, truth value or null of the source.
     *
     * @param pointer its place in the source, as a JSON pointer
     * @param carriage what became of it
     */
    public record Leaf(String pointer, Carriage carriage) {

        /**
         * The member it belongs to: the pointer without the numbers of list elements, for example {@code
         * /victim/country/*}.
         */
        public String member() {
            return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
        }
    }

    /** Builds a coverage from the leaves in the order of the source. Not safe for use by several threads. */
    public static final class Builder {

        private final String root;
        private final CoverageSteps steps = new CoverageSteps();
        private final long[] counts = new long[CARRIAGES.length];

        private Builder(String root) {
            this.root = root;
        }

        /** Enters an object or array, given by the name of the member or the number of the element that holds it. */
        public Builder enter(String step) {
            steps.enter(step);
            return this;
        }

        /**
         * Leaves the object or array that was entered last.
         *
         * @throws IllegalStateException where none is open
         */
        public Builder leave() {
            steps.leave();
            return this;
        }

        /** One leaf of the open object or array. */
        public Builder leaf(String step, Carriage carriage) {
            steps.leaf(step, carriage);
            counts[CoverageSteps.number(carriage)]++;
            return this;
        }

        /** The coverage. */
        public Coverage build() {
            return new Coverage(this);
        }
    }
}
