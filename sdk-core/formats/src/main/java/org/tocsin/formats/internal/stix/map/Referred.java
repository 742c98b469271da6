package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * Another object to which the one that is being read refers. Several may refer to it, so none takes it. It is read here;
 * whoever writes makes it.
 */
record Referred<O>(String refs, Correspondence<O> object) implements Correspondence<O> {

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.READ) {
            for (Node ref : Tree.find(from, refs).oneOrMany()) {
                Optional<Node> found = trip.mayCarry(ref)
                        ? trip.surroundings(ObjectsToRead.class).find(ref.toString())
                        : Optional.empty();
                if (found.filter(each -> object.carry(trip, each, to)).isPresent()) {
                    trip.said(ref, null);
                }
            }
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        object.describe(rows.below("", refs));
    }
}
