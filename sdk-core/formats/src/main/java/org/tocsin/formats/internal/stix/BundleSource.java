package org.tocsin.formats.internal.stix;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.context.Context;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;

/**
 * What a bundle is made of: a message and what is known besides it.
 *
 * @param root the message as a tree
 * @param size its size in bytes as compact JSON
 * @param handling the handling under which the bundle leaves
 * @param changed the handling in each of its changes, as a tree
 * @param sending the versions of the objects
 * @param known what is known besides the message
 */
record BundleSource(
        Message<?> message,
        Node root,
        int size,
        HandlingOfBundle handling,
        List<Node> changed,
        Sending sending,
        Context known) {

    /** The source of the bundle for a message that STIX can date. */
    static BundleSource of(Message<?> message, Node root, ConversionContext context) {
        Context known = context.surroundings();
        HandlingOfBundle handling = HandlingOfBundle.of(message, known);
        List<Node> changed = new ArrayList<>();
        handling.changes()
                .forEach(change ->
                        context.document(change).root().ifPresent(tree -> changed.add(tree.at("body", "handling"))));
        return new BundleSource(
                message,
                root,
                Math.toIntExact(PlainJson.size(root.value())),
                handling,
                List.copyOf(changed),
                Sending.of(message, handling, known),
                known);
    }

    /** The same source, whose bundle may be as large as if the message were larger by so many bytes. */
    BundleSource withRoomFor(int bytes) {
        return new BundleSource(message, root, size + bytes, handling, changed, sending, known);
    }

    /** Whether the messages of one incident are known, so that they share it. */
    boolean joinsStages() {
        return known.correspondence() != null;
    }
}
