package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Set;

/** Values of STIX vocabularies that are not in our code lists: each map goes from a Tocsin code to the STIX value. */
final class Vocabulary {

    static final Set<String> OBSERVABLES = Set.of(
            "artifact",
            "autonomous-system",
            "directory",
            "domain-name",
            "email-addr",
            "file",
            "ipv4-addr",
            "ipv6-addr",
            "mac-addr",
            "mutex",
            "software",
            "url",
            "user-account",
            "windows-registry-key",
            "x509-certificate");

    /** Appendix A of the incident extension: functional impact as a number from 0 to 100. */
    static final Map<String, Integer> AVAILABILITY = Map.of(
            "none", 0,
            "no-service-impact", 5,
            "minimal-noncritical", 15,
            "minimal-critical", 30,
            "significant-noncritical", 50,
            "denial-noncritical", 65,
            "significant-critical", 75,
            "denial-critical-or-loss-of-control", 90);

    /** {@code incident-confidentiality-loss-enum}, which has no value for "unknown". */
    static final Map<String, String> CONFIDENTIALITY_LOSS =
            Map.of("yes", "confirmed-loss", "potentially", "suspected-loss", "no", "none");

    /** {@code information-type-ov}; no object is made for a kind that it has no value for. */
    static final Map<String, String> INFORMATION_TYPES = Map.of(
            "personal", "pii",
            "sensitive-personal", "pii",
            "medical", "phi",
            "payment", "payment",
            "bank", "financial",
            "credentials", "credentials-user",
            "trade-secret", "proprietary",
            "source-code", "proprietary",
            "classified", "classified-material",
            "system", "system");

    /** {@code economic-impact-type-ov}, where its value differs from the Tocsin code. */
    static final Map<String, String> ECONOMIC_TYPES = Map.of(
            "total", "uncategorized",
            "fraud", "asset-and-fraud",
            "theft", "asset-and-fraud",
            "destroyed-assets", "asset-and-fraud",
            "ransom", "ransom-payment",
            "public-finance", "uncategorized",
            "other", "uncategorized");

    /** {@code event-type-ov}, by the kind of event that it has a value for. */
    static final Map<String, String> EVENT_TYPES =
            Map.of("exfiltration", "data-exfiltration", "infiltration", "unauthorized-access-system");

    /** Kinds of systems that are things to hold in the hand, and no infrastructure. */
    static final Set<String> NO_INFRASTRUCTURE = Set.of(
            "authentication-token",
            "media",
            "disk-drive",
            "disk-media",
            "document",
            "fax-document",
            "flash-drive",
            "payment-card",
            "smart-card",
            "sim-card",
            "tape");

    /** Units of people, as {@code entity-type-ov} counts them. */
    static final Set<String> PEOPLE = Set.of("persons", "users", "customers", "subscribers", "patients");

    private Vocabulary() {}
}
