package org.tocsin.formats.internal.map;

import java.util.List;
import org.tocsin.json.Node;

/** Parts of theirs that a list of ours may be made of: how they are found, and how a new one is made. */
public interface Parts {

    /** The parts, in their order. */
    List<Node> find(Trip trip, Node from);

    /** Whether writing makes new parts; else whoever writes makes them, and a list of ours is only read. */
    default boolean areMade() {
        return true;
    }

    /** A new part. */
    Tree make(Trip trip, Tree to);

    /** Takes a part that was made back again. */
    void unmake(Trip trip, Tree to, Tree part);

    /** How the documentation calls them. */
    String name();

    /** The elements of a list at a path. */
    static Parts each(String path) {
        Steps steps = Steps.of(path);
        return new Parts() {
            @Override
            public List<Node> find(Trip trip, Node from) {
                return steps.find(from).elements();
            }

            @Override
            public Tree make(Trip trip, Tree to) {
                return to.at(steps).add();
            }

            @Override
            public void unmake(Trip trip, Tree to, Tree part) {
                to.at(steps).remove(part);
            }

            @Override
            public String name() {
                return path.isEmpty() ? "each" : path + "/each";
            }
        };
    }
}
