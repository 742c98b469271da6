package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Set;
import org.tocsin.conversion.Residue;
import org.tocsin.json.Node;

/**
 * A bundle that was made of a message, before it becomes bytes; the residue is still to be put into it.
 *
 * @param value the bundle as plain Java
 * @param extension our extension in it, which may be changed
 * @param message the message as a tree
 * @param residue the leaves of the message that no other member of the bundle has exactly
 */
public record MadeBundle(Map<String, Object> value, Map<String, Object> extension, Node message, Set<Node> residue) {

    /** The bundle with its residue and without a way back. */
    Map<String, Object> unsealed() {
        extension.remove(MessageKey.WAY_BACK);
        extension.remove(MessageKey.RESIDUE);
        Residue.of(message, residue::contains).ifPresent(rest -> extension.put(MessageKey.RESIDUE, Json5.of(rest)));
        return value;
    }
}
