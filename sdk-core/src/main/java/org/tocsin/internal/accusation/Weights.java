package org.tocsin.internal.accusation;

/** How much each trait of the place of a party says that a sentence accuses it, as sentences have taught. */
final class Weights {

    /** The weight above which a place accuses its party: more would miss many accusations, less would flag many sentences that accuse nobody. */
    static final double ENOUGH = 25;

    /** So many bits of a trait tell its weight; traits that share one share a weight. */
    static final int BITS = 17;

    static final int SIZE = 1 << BITS;

    /** Each weight is one of these digits, of base 64; the middle one is 0. */
    static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    static final int ZERO = 32;

    /** What the sentences taught; made when the first sentence needs it. */
    static final Weights LEARNT = read(AccusationWords.weights());

    private final byte[] weights;

    Weights(byte[] weights) {
        this.weights = weights;
    }

    private static Weights read(String[] parts) {
        byte[] values = new byte[128];
        for (int i = 0; i < DIGITS.length(); i++) {
            values[DIGITS.charAt(i)] = (byte) (i - ZERO);
        }
        byte[] weights = new byte[SIZE];
        int at = 0;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c > ' ' && c != ',') {
                    weights[at++] = values[c];
                }
            }
        }
        return new Weights(weights);
    }

    /** The weight of the first traits of a place: the sum, by the root of their number; above 0 more speaks for an accusation. */
    double of(int[] traits, int number) {
        long sum = 0;
        for (int i = 0; i < number; i++) {
            sum += weights[traits[i]];
        }
        return number == 0 ? 0 : sum / Math.sqrt(number);
    }
}
