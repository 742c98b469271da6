package org.tocsin.formats.internal.stix;

import java.util.List;
import java.util.Optional;

/** The extensions of STIX that our bundles use: four of OASIS, the one of TLP 2.0, and our own. */
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

    private static final String OASIS = "identity--8ce3f695-d5a4-4dc8-9e93-a65af453a31a";
    private static final String OASIS_FOR_TLP = "identity--b3bca3c2-1f3d-4b54-b44f-dac42c3a8f01";
    private static final String PLACE =
            "https://github.com/oasis-open/cti-stix-common-objects/tree/main/extension-definition-specifications/";

    private static final List<Definition> ALL = List.of(
            new Definition(
                    INCIDENT,
                    "Incident Core Extension",
                    OASIS,
                    "2020-10-19T20:51:00.000Z",
                    "2022-10-27T15:09:00.000Z",
                    PLACE + "incident-core",
                    "1.1.0",
                    "property-extension"),
            new Definition(
                    EVENT,
                    "Event Extension",
                    OASIS,
                    "2023-05-16T20:47:23.388576Z",
                    "2023-05-16T20:47:23.388576Z",
                    PLACE + "incident-core/event",
                    "1.0.0",
                    "new-sdo"),
            new Definition(
                    IMPACT,
                    "Impact Extension",
                    OASIS,
                    "2023-05-16T21:01:53.607242Z",
                    "2023-05-16T21:01:53.607242Z",
                    PLACE + "incident-core/impact",
                    "1.0.0",
                    "new-sdo"),
            new Definition(
                    TASK,
                    "Task Extension",
                    OASIS,
                    "2023-05-16T21:24:16.596743Z",
                    "2023-05-16T21:24:16.596743Z",
                    PLACE + "incident-core/task",
                    "1.0.0",
                    "new-sdo"),
            new Definition(
                    TLP,
                    "TLP 2.0",
                    OASIS_FOR_TLP,
                    TLP_CREATED,
                    TLP_CREATED,
                    "https://github.com/oasis-open/cti-stix-common-objects/tree/master/extension-definition-specifications/tlp-2.0",
                    "1.0.0",
                    "property-extension"),
            new Definition(
                    TOCSIN,
                    "Tocsin message",
                    TOCSIN_AUTHOR,
                    TOCSIN_CREATED,
                    TOCSIN_CREATED,
                    "https://tocsin.org/format/1.0/stix-extension",
                    "1.0.0",
                    "property-extension"));

    private ExtensionDefinitions() {}

    /** Adds the definition of every extension that an object of the draft uses, and the author of ours. */
    static void add(Draft draft) {
        List<StixObject> users = draft.objects();
        for (Definition definition : ALL) {
            if (users.stream().anyMatch(object -> object.uses(definition.id()))) {
                draft.put(definition.object());
            }
        }
        draft.put(new StixObject("identity", TOCSIN_AUTHOR))
                .put("created", TOCSIN_CREATED)
                .put("modified", TOCSIN_CREATED)
                .put("name", "Tocsin")
                .put("description", "The project that defines the Tocsin message format.")
                .put("identity_class", "group");
    }

    private record Definition(
            String id,
            String name,
            String author,
            String created,
            String modified,
            String schema,
            String version,
            String kind) {

        StixObject object() {
            return new StixObject("extension-definition", id)
                    .put("created_by_ref", author)
                    .put("created", created)
                    .put("modified", modified)
                    .put("name", name)
                    .put("schema", schema)
                    .put("version", version)
                    .put("extension_types", List.of(kind));
        }
    }

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
