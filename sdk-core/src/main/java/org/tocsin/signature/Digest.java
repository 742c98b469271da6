package org.tocsin.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a text: the hash of its bytes and the algorithm that gave it, written {@code sha-256:} and hexadecimal digits
 * in lower case.
 *
 * <p>The members {@code digest} of {@code inReplyTo} and {@code references} hold that of the message's {@link
 * CanonicalForm}. Clause: <a href="{@docRoot}/clauses.html#canonical-form">canonical-form</a>.
 *
 * @param algorithm the algorithm
 * @param hexadecimal the hash in hexadecimal digits, lower case, as many as the algorithm gives
 */
public record Digest(Algorithm algorithm, String hexadecimal) {

    /** The algorithms of FIPS 180-4 that the format takes. */
    public enum Algorithm {
        /** 256 bits; the default. */
        SHA_256(256),
        /** 384 bits. */
        SHA_384(384),
        /** 512 bits. */
        SHA_512(512);

        private static final Algorithm[] ALL = values();

        private final int digits;
        private final String written;
        private final String named;

        Algorithm(int bits) {
            this.digits = bits / 4;
            this.written = "sha-" + bits;
            this.named = "SHA-" + bits;
        }

        private byte[] hash(byte[] bytes) {
            return start().digest(bytes);
        }

        /** Begins a digest of bytes that come one after the other. */
        public MessageDigest start() {
            try {
                return MessageDigest.getInstance(named);
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException("every JDK has " + written, never);
            }
        }

        /**
         * The algorithm as it is written in a digest, which is also its name in the JDK, apart from upper and lower
         * case.
         */
        @Override
        public String toString() {
            return written;
        }
    }

    /**
     * Requires the number of digits that the algorithm gives.
     *
     * @throws IllegalArgumentException where they are not, or are no hexadecimal digits in lower case
     */
    public Digest {
        if (hexadecimal.length() != algorithm.digits || !isHexadecimal(hexadecimal)) {
            throw new IllegalArgumentException("not a digest by " + algorithm + ": " + hexadecimal);
        }
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The digest of this text, such as {@code sha-256:…}.
     *
     * @throws IllegalArgumentException where the text has not the form of a digest
     */
    public static Digest of(String text) {
        int colon = text.indexOf(':');
        for (Algorithm algorithm : Algorithm.ALL) {
            if (colon == algorithm.written.length() && text.startsWith(algorithm.written)) {
                return new Digest(algorithm, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("not a digest: " + text);
    }

    /** The digest of these bytes. */
    public static Digest of(Algorithm algorithm, byte[] bytes) {
        return new Digest(algorithm, HexFormat.of().formatHex(algorithm.hash(bytes)));
    }

    /** Whether it is the digest of these bytes. */
    public boolean isOf(byte[] bytes) {
        byte[] hash = algorithm.hash(bytes);
        for (int i = 0; i < hash.length; i++) {
            if (hexadecimal.charAt(2 * i) != digit(hash[i] >> 4) || hexadecimal.charAt(2 * i + 1) != digit(hash[i])) {
                return false;
            }
        }
        return true;
    }

    private static char digit(int value) {
        return "0123456789abcdef".charAt(value & 0xF);
    }

    /** The digest as it is written in a message. */
    @Override
    public String toString() {
        return algorithm + ":" + hexadecimal;
    }
}
