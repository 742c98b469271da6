package org.tocsin.conversion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every leaf of a source: each is carried typed, carried in the residue, or lost.
 *
 * @param leaves the leaves in the order of the source
 */
public record Coverage(List<Leaf> leaves) {

    public Coverage {
        leaves = List.copyOf(leaves);
    }

    /**
     * One string, number, truth value or null of the source.
     *
     * @param pointer where it stands in the source
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

    /** How many leaves had this fate. */
    public long count(Carriage carriage) {
        return leaves.stream().filter(leaf -> leaf.carriage() == carriage).count();
    }

    /** How many leaves of each member had which fate, by the member's name. */
    public Map<String, Map<Carriage, Long>> byMember() {
        Map<String, Map<Carriage, Long>> members = new TreeMap<>();
        leaves.forEach(leaf -> members.computeIfAbsent(leaf.member(), name -> new EnumMap<>(Carriage.class))
                .merge(leaf.carriage(), 1L, Long::sum));
        return members;
    }
}
