package org.tocsin.formats.internal.stix;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tocsin.json.PlainJson;

/** Deterministic identifiers, the same whenever the same object is converted: UUIDs of version 5 (RFC 9562). */
final class StixId {

    /** The namespace for all objects made from Tocsin messages. */
    private static final UUID TOCSIN = UUID.fromString("6d1c0d0e-52c5-4a5b-9a0f-8f7d3c1e2b60");

    /**
     * The namespace that STIX 2.1 defines for observables, so that all producers use the same identifier for the same
     * observable.
     */
    private static final UUID OBSERVABLES = UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7");

    private static final int VERSION_5 = 0x5000;
    private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private StixId() {}

    /** The identifier of the object of this type with this key. */
    static String of(String type, String key) {
        return type + "--" + uuid(TOCSIN, type + '/' + key);
    }

    /** The identifier of an observable, computed from the members that STIX prescribes for its type. */
    static String observable(String type, Map<String, ?> contributing) {
        return type + "--" + uuid(OBSERVABLES, PlainJson.text(new TreeMap<>(contributing)));
    }

    private static UUID uuid(UUID namespace, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer input = ByteBuffer.allocate(2 * Long.BYTES + text.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(text);
        ByteBuffer digest = ByteBuffer.wrap(sha1().digest(input.array()));
        return new UUID((digest.getLong() & VERSION_MASK) | VERSION_5, (digest.getLong() & VARIANT_MASK) | VARIANT);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-1", missing);
        }
    }
}
