package org.tocsin.formats.internal.stix;

import java.util.Map;
import java.util.Set;
import org.tocsin.json.Node;

/**
 * A bundle that was made of a message, before it becomes bytes.
 *
 * @param value the bundle as plain Java
 * @param message the message as a tree
 * @param residue the leaves of the message that the residue in our extension has
 */
public record MadeBundle(Map<String, Object> value, Node message, Set<Node> residue) {}
