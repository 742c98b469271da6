package org.tocsin.formats.internal.stix;

import java.util.Locale;
import java.util.Map;

/** Digests in the notation of STIX. */
final class Digests {

    private Digests() {}

    /** The hashes member for a digest like {@code sha-256:00ff..}. */
    static Map<String, Object> hashes(String digest) {
        int colon = digest.indexOf(':');
        return Map.of(digest.substring(0, colon).toUpperCase(Locale.ROOT), digest.substring(colon + 1));
    }
}
