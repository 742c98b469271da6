package org.tocsin.internal.conversion.stix;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.internal.text.Node;

/**
 * Our own extension: the key of the message, and every leaf of it that no STIX member holds, or holds exactly. STIX knows
 * neither null nor names of any form, so the leaves are a list of pointer and value; null has no value.
 */
final class MessageExtension {

    private static final Map<String, String> KEY = keys();

    /** The bytes of {@code {"pointer":""}} and a comma, the least that an entry has. */
    private static final int ENTRY = 15;

    private final Draft draft;

    MessageExtension(Draft draft) {
        this.draft = draft;
    }

    /** Writes it into the object. */
    void write(StixObject object) {
        Map<String, Object> extension = object.extension(ExtensionDefinitions.TOCSIN, "property-extension");
        KEY.forEach((member, property) -> {
            Node leaf = draft.message().get(member);
            if (leaf.exists()) {
                extension.put(property, leaf.value() == null ? "" : leaf.value());
                draft.ledger().residue(leaf);
            }
        });
        List<Node> leaves = draft.ledger()
                .leaves()
                .filter(this::isKept)
                .peek(leaf -> draft.allowance().take(ENTRY + leaf.pointer().length()))
                .toList();
        if (!leaves.isEmpty()) {
            extension.put("residue", entries(leaves));
        }
        draft.ledger().residue(draft.message());
    }

    /** The entries, each made when it is written: there may be very many. */
    private static List<Object> entries(List<Node> leaves) {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return entry(leaves.get(index));
            }

            @Override
            public int size() {
                return leaves.size();
            }
        };
    }

    private boolean isKept(Node leaf) {
        return draft.ledger().isOpen(leaf) || draft.verbatim().contains(leaf.pointer());
    }

    private static Map<String, Object> entry(Node leaf) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("pointer", leaf.pointer());
        if (leaf.value() != null) {
            entry.put("value", leaf.value());
        }
        return entry;
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
