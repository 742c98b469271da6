package org.tocsin.formats.internal.stix.map;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/** A digest of ours, and the hashes of a file or an artifact. What has no hash of an algorithm of ours is of another kind. */
public final class Digests {

    /** {@code hash-algorithm-ov}, as far as our digests have the algorithm: the names, and the forms of the values. */
    private static final Map<String, Pattern> ALGORITHMS = algorithms();

    /** A digest that is an element of a list. */
    public static final Correspondence<String> SAMPLE = digest("");

    private static final String HASHES = "hashes";

    private Digests() {}

    private static Map<String, Pattern> algorithms() {
        Map<String, Pattern> algorithms = new LinkedHashMap<>();
        algorithms.put("SHA-256", Pattern.compile("[0-9a-f]{64}"));
        algorithms.put("SHA-512", Pattern.compile("[0-9a-f]{128}"));
        return algorithms;
    }

    /** A digest at a place of ours. */
    static <O> Correspondence<O> digest(String ours) {
        return new Digest<>(ours);
    }

    private record Digest<O>(String ours) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return trip.way() == Way.READ ? read(trip, from.get(HASHES), to.at(ours)) : write(trip, from, to);
        }

        private static boolean read(Trip trip, Node hashes, Tree to) {
            for (Map.Entry<String, Pattern> each : ALGORITHMS.entrySet()) {
                Node leaf = hashes.get(each.getKey());
                String value = leaf.toString().toLowerCase(Locale.ROOT);
                if (trip.mayCarry(leaf) && each.getValue().matcher(value).matches()) {
                    String digest = each.getKey().toLowerCase(Locale.ROOT) + ':' + value;
                    trip.carry(leaf, digest, to, leaf.toString().equals(value));
                    return true;
                }
            }
            return false;
        }

        private boolean write(Trip trip, Node from, Tree to) {
            Node leaf = Tree.find(from, ours);
            Optional<String> digest = trip.mayCarry(leaf) ? leaf.text() : Optional.empty();
            return digest.filter(text -> write(trip, leaf, text, to)).isPresent();
        }

        private static boolean write(Trip trip, Node leaf, String digest, Tree to) {
            int colon = digest.indexOf(':');
            String algorithm = digest.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT);
            boolean known = ALGORITHMS.containsKey(algorithm);
            if (known) {
                trip.carry(leaf, digest.substring(colon + 1), to.at(HASHES).at(algorithm), true);
            }
            return known;
        }

        @Override
        public void describe(Rows rows) {
            rows.add(ours, HASHES, "the hash of the algorithm that the digest names: " + ALGORITHMS.keySet());
        }
    }
}
