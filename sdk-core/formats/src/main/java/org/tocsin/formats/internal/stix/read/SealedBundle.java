package org.tocsin.formats.internal.stix.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.stix.MadeBundle;
import org.tocsin.json.Node;

/** A bundle with the way back to the message that it was made of: it is read, and what that does not give is kept. */
public final class SealedBundle {

    private SealedBundle() {}

    /** The same bundle with the way back; without it where reading it would not give one message. */
    public static MadeBundle of(MadeBundle bundle) {
        Map<String, Object> sealed = copied(bundle.value());
        Node document = Node.root(sealed);
        Graph graph = new Graph(document);
        List<Node> roots = StixReading.roots(graph);
        if (roots.size() != 1) {
            return bundle;
        }
        Share share = Share.of(graph, roots.get(0), graph.shares(roots));
        Tree tree = MessageOfShare.read(new Trip(Way.READ, share, Set.of()), share);
        if (tree == null) {
            return bundle;
        }
        OwnExtension.seal(share, MessageOfShare.members(tree), bundle);
        return new MadeBundle(sealed, bundle.message(), bundle.residue());
    }

    private static Map<String, Object> copied(Map<String, Object> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, member) -> copy.put(name, Objects.requireNonNull(copy(member))));
        return copy;
    }

    /** A copy that may be changed, with the kinds of values that reading JSON gives. */
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, member) -> copy.put((String) name, copy(member)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value instanceof Number number && !(value instanceof BigDecimal)
                ? new BigDecimal(number.toString())
                : value;
    }
}
