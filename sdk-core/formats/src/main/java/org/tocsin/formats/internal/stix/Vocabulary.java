package org.tocsin.formats.internal.stix;

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

    private Vocabulary() {}
}
