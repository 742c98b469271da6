package org.tocsin.examples.correspondencestore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The sums by which a store notices what has changed in it by accident. They hold off no forger: whoever can write the
 * file can write its sums.
 */
final class Checksums {

    /** Bytes of SHA-256. */
    static final int LENGTH = 32;

    private Checksums() {}

    /** SHA-256 of the parts, each with its length before it, so that no two lists of parts have the same bytes. */
    static byte[] of(byte[]... parts) {
        MessageDigest hash = sha256();
        for (byte[] part : parts) {
            hash.update(bytes(part.length));
            hash.update(part);
        }
        return hash.digest();
    }

    /** SHA-256 of the bytes of a text, which anybody can compute. */
    static byte[] ofText(byte[] text) {
        return sha256().digest(text);
    }

    /**
     * The number that a topic is counted under. The name of the store goes into it, which no sender knows: nobody can write
     * messages of two topics that are counted as one.
     */
    static long ofTopic(byte[] store, String kind, String key) {
        return ByteBuffer.wrap(of(store, bytes(kind), bytes(key))).getLong();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
