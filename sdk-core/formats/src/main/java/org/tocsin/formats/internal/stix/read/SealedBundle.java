package org.tocsin.formats.internal.stix.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/** A bundle that was just written, with the way back to its message: it is read, and what that does not give is kept. */
public final class SealedBundle {

    private SealedBundle() {}

    /** The same bundle with the way back; without it where the bundle would be larger than it may be. */
    public static Conversion<byte[]> of(Conversion<byte[]> written, Message<?> message, ConversionContext context) {
        return written.result()
                .map(bundle -> Conversion.of(
                        sealed(bundle, message, context), written.losses(), written.problems(), written.coverage()))
                .orElse(written);
    }

    private static byte[] sealed(byte[] bundle, Message<?> message, ConversionContext context) {
        // Our own bundle may be larger than what the host reads of others.
        Limits limits = Limits.standard()
                .withDocumentBytes(Integer.MAX_VALUE)
                .withTokens(Integer.MAX_VALUE)
                .withArrayElements(Integer.MAX_VALUE)
                .withStringLength(Integer.MAX_VALUE);
        Node document = JsonDocument.read(bundle, limits).orElseThrow();
        Graph graph = new Graph(document);
        List<Node> roots = StixReading.roots(graph);
        Node source = context.document(message).orElseThrow();
        if (roots.size() == 1 && source.value() instanceof Map<?, ?> exact) {
            Node root = roots.get(0);
            Trip trip = new Trip(Way.READ, Share.of(graph, root, graph.shares(roots)), Set.of());
            Tree tree = MessageOfShare.read(trip, trip.surroundings(Share.class));
            if (tree != null && tree.value() instanceof Map<?, ?> read) {
                OwnExtension.seal(graph, root, named(read), named(exact), limits);
            }
        }
        byte[] sealed = PlainJson.bytes(document.value());
        long most = 16L * PlainJson.bytes(source.value()).length + (64 << 10);
        return sealed.length <= most ? sealed : bundle;
    }

    @SuppressWarnings("unchecked") // every map in these trees has member names as keys
    private static Map<String, Object> named(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }
}
