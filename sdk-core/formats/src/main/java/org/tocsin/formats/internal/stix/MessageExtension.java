package org.tocsin.formats.internal.stix;

import java.util.Map;
import org.tocsin.json.Node;

/**
 * The Tocsin extension: the key of the message, and every leaf that no STIX member has, or has exactly. STIX allows
 * neither null nor arbitrary member names, so these leaves are a text of JSON5 with the structure of the message.
 */
final class MessageExtension {

    private final Draft draft;

    MessageExtension(Draft draft) {
        this.draft = draft;
    }

    /** Writes the extension into the object, all but the residue, which depends on what reading the bundle gives. */
    void write(StixObject object) {
        Map<String, Object> extension = object.extension(ExtensionDefinitions.TOCSIN, "property-extension");
        MessageKey.PROPERTIES.forEach((member, property) -> {
            Node leaf = draft.message().get(member);
            if (leaf.exists()) {
                extension.put(property, leaf.value() == null ? "" : leaf.value());
                draft.account().residue(leaf);
            }
        });
        draft.message().leaves().filter(draft.account()::isOpen).forEach(draft.verbatim()::add);
        draft.account().residue(draft.message());
        draft.extended(extension);
    }
}
