package org.tocsin.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The digest of a text: the hash of its bytes and the algorithm that gave it, written {@code sha-256:} and hexadecimal digits
 * in lower case.
 *
 * <p>The members {@code digest} of {@code inReplyTo} and {@code references} hold that of the message's {@link
 * CanonicalForm}. Clause: <i>canonical-form</i>.
 *
 * @param algorithm the algorithm
 * @param hexadecimal the hash in hexadecimal digits, lower case, as many as the algorithm gives
 */
public record Digest(Algorithm algorithm, String hexadecimal) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]*");

    /** The algorithms of FIPS 180-4 that the format takes. */
    public enum Algorithm {
        /** 256 bits; what is taken unless another is asked for. */
        SHA_256(256),
        /** 384 bits. */
        SHA_384(384),
        /** 512 bits. */
        SHA_512(512);

        private final int bits;

        Algorithm(int bits) {
            this.bits = bits;
        }

        private int digits() {
            return bits / 4;
        }

        /** The algorithm as it is written in a digest, which is also its name in the JDK but for the case. */
        @Override
        public String toString() {
            return "sha-" + bits;
        }
    }

    /**
     * The digits are as many as the algorithm gives.
     *
     * @throws IllegalArgumentException where they are not, or are no hexadecimal digits in lower case
     */
    public Digest {
        if (hexadecimal.length() != algorithm.digits()
                || !HEXADECIMAL.matcher(hexadecimal).matches()) {
            throw new IllegalArgumentException("not a digest by " + algorithm + ": " + hexadecimal);
        }
    }

    /**
     * The digest that is written so.
     *
     * @throws IllegalArgumentException where the text has not the form of a digest
     */
    public static Digest of(String text) {
        for (Algorithm algorithm : Algorithm.values()) {
            if (text.startsWith(algorithm + ":")) {
                return new Digest(algorithm, text.substring(text.indexOf(':') + 1));
            }
        }
        throw new IllegalArgumentException("not a digest: " + text);
    }

    /** The digest of these bytes. */
    public static Digest of(Algorithm algorithm, byte[] bytes) {
        try {
            MessageDigest hash = MessageDigest.getInstance(algorithm.toString().toUpperCase(Locale.ROOT));
            return new Digest(algorithm, HexFormat.of().formatHex(hash.digest(bytes)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has " + algorithm, never);
        }
    }

    /** The digest as it is written in a message. */
    @Override
    public String toString() {
        return algorithm + ":" + hexadecimal;
    }
}
