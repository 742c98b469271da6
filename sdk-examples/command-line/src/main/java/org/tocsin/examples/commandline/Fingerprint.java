package org.tocsin.examples.commandline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tocsin.ReadResult;
import org.tocsin.message.Header;

/**
 * What is remembered of a message: which one it is, and what it says, in a few bytes of a digest.
 *
 * @param message of its party, realm, identifier and revision
 * @param content of its content
 */
record Fingerprint(long message, long content) {

    /** The salt keeps senders from making two messages that have the same. */
    static Fingerprint of(ReadResult.Accepted accepted, byte[] salt) {
        Header header = accepted.message().header();
        String key = String.join(
                "\n",
                header.originator().party().toString(),
                header.realm().code(),
                header.id().toString(),
                String.valueOf(header.revisionOrDefault()));
        return new Fingerprint(
                digest(salt, key.getBytes(StandardCharsets.UTF_8)), digest(salt, content(accepted.original())));
    }

    /** What is the same wherever a message says the same. */
    private static byte[] content(byte[] original) {
        return original;
    }

    private static long digest(byte[] salt, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return ByteBuffer.wrap(digest.digest(bytes)).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
