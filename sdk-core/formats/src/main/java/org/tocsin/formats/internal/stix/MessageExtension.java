package org.tocsin.formats.internal.stix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.conversion.Residue;
import org.tocsin.json.Node;

/**
 * The Tocsin extension: the key of the message, and every leaf that no STIX member has, or has exactly. STIX allows
 * neither null nor arbitrary member names, so these leaves are a JSON text with the structure of the message.
 */
final class MessageExtension {

    private static final Map<String, String> KEY = keys();

    private final Draft draft;

    MessageExtension(Draft draft) {
        this.draft = draft;
    }

    /** Writes the extension into the object. */
    void write(StixObject object) {
        Map<String, Object> extension = object.extension(ExtensionDefinitions.TOCSIN, "property-extension");
        KEY.forEach((member, property) -> {
            Node leaf = draft.message().get(member);
            if (leaf.exists()) {
                extension.put(property, leaf.value() == null ? "" : leaf.value());
                draft.account().residue(leaf);
            }
        });
        Residue.json(draft.message(), this::isKept).ifPresent(json -> extension.put("residue", json));
        draft.account().residue(draft.message());
    }

    private boolean isKept(Node leaf) {
        return draft.account().isOpen(leaf) || draft.verbatim().contains(leaf);
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("tocsin", "format_version");
        keys.put("type", "message_type");
        keys.put("realm", "realm");
        keys.put("id", "message_id");
        keys.put("revision", "revision");
        keys.put("thread", "thread");
        return keys;
    }
}
