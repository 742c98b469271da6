package org.tocsin.formats.internal.stix;

import java.util.List;

/**
 * The objects that are the same to the byte in every bundle: the definition of our extension, its author, the desks that
 * send and countries. They carry no marking, no label and no date of any message, since many messages share them.
 */
final class Constants {

    private Constants() {}

    /** Adds the definition of our extension and its author. */
    static void add(Draft draft) {
        draft.put(new StixObject("extension-definition", ExtensionDefinitions.TOCSIN).constant())
                .put("created_by_ref", ExtensionDefinitions.TOCSIN_AUTHOR)
                .put("created", ExtensionDefinitions.TOCSIN_CREATED)
                .put("modified", ExtensionDefinitions.TOCSIN_CREATED)
                .put("name", "Tocsin message")
                .put("description", "A Tocsin message: its key, and what no other member holds.")
                // Versions of this definition, not of the format: they change with the definition alone.
                .put("schema", "https://tocsin.org/format/1.0/stix-extension")
                .put("version", "1.0.0")
                .put("extension_types", List.of("property-extension"));
        draft.put(dated(new StixObject("identity", ExtensionDefinitions.TOCSIN_AUTHOR)))
                .put("name", "Tocsin");
    }

    /** The desk that sends: the same object in all its messages, in every realm. */
    static StixObject desk(String party, String role) {
        String name = party + ' ' + role;
        return dated(new StixObject("identity", StixId.of("identity", "originator/" + name)))
                .put("name", name)
                .put("identity_class", "organization");
    }

    /** A country, which is where it is whoever speaks of it. */
    static StixObject country(String code) {
        return dated(new StixObject("location", StixId.of("location", "country/" + code)))
                .put("name", code)
                .put("country", code);
    }

    private static StixObject dated(StixObject object) {
        return object.constant()
                .put("created", ExtensionDefinitions.TOCSIN_CREATED)
                .put("modified", ExtensionDefinitions.TOCSIN_CREATED);
    }
}
