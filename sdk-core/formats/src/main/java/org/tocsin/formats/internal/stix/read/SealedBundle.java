package org.tocsin.formats.internal.stix.read;

import java.util.List;
import java.util.Set;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.stix.MadeBundle;
import org.tocsin.json.Node;

/** A bundle with the way back to the message that it was made of: it is read, and what that does not give is kept. */
public final class SealedBundle {

    private SealedBundle() {}

    /** Puts the way back into a bundle; false where reading the bundle would not give one message. */
    public static boolean seal(MadeBundle bundle) {
        Graph graph = new Graph(Node.root(bundle.value()));
        List<Node> roots = StixReading.roots(graph);
        if (roots.size() != 1) {
            return false;
        }
        Share share = Share.of(graph, roots.get(0), graph.shares(roots));
        Tree tree = MessageOfShare.read(new Trip(Way.READ, share, Set.of()), share);
        return tree != null && OwnExtension.seal(share, MessageOfShare.members(tree), bundle);
    }
}
