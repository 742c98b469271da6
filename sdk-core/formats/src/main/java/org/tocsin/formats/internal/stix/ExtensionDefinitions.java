package org.tocsin.formats.internal.stix;

import java.util.Optional;

/**
 * The extensions of STIX that our bundles use: four of OASIS, the one of TLP 2.0, and our own. Those of OASIS are named
 * and not copied into bundles: only their author may make versions of their definitions.
 */
public final class ExtensionDefinitions {

    public static final String TOCSIN = "extension-definition--b5f4c1fd-9b89-4604-b0fd-88623d771a2f";
    public static final String TOCSIN_AUTHOR = "identity--e11a72ed-edfb-4249-96ff-e90fd745c4d3";
    public static final String TOCSIN_CREATED = "2026-01-01T00:00:00.000Z";

    static final String INCIDENT = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";
    static final String EVENT = "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e";
    static final String IMPACT = "extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9";
    static final String TASK = "extension-definition--2074a052-8be4-4932-849e-f5e7798e0030";
    static final String TLP = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
    static final String TLP_CREATED = "2022-10-01T00:00:00.000Z";

    private ExtensionDefinitions() {}

    /** The extension that defines an object type; empty for the types of STIX itself. */
    static Optional<String> ofType(String type) {
        return switch (type) {
            case "event" -> Optional.of(EVENT);
            case "impact" -> Optional.of(IMPACT);
            case "task" -> Optional.of(TASK);
            default -> Optional.empty();
        };
    }
}
