package org.tocsin.formats.internal.stix;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Digests in the notation of STIX. */
final class Digests {

    private Digests() {}

    /** The hashes member for a digest like {@code sha-256:00ff..}; empty where STIX has no name for its algorithm. */
    static Optional<Map<String, Object>> hashes(String digest) {
        int colon = digest.indexOf(':');
        String algorithm = digest.substring(0, Math.max(colon, 0)).toUpperCase(Locale.ROOT);
        return Vocabulary.HASHES.contains(algorithm)
                ? Optional.of(Map.of(algorithm, digest.substring(colon + 1)))
                : Optional.empty();
    }
}
