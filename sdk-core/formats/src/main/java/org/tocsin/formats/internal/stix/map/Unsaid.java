package org.tocsin.formats.internal.stix.map;

import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/** A value of theirs that goes without saying, so that it is not written, and says nothing new where it stands. */
record Unsaid<O>(String theirs, Object value) implements Correspondence<O> {

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Node leaf = Tree.find(from, theirs);
        if (trip.way() == Way.READ && trip.mayCarry(leaf) && value.equals(leaf.value())) {
            trip.said(leaf, null);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        rows.add("", theirs, '`' + value.toString() + "` goes without saying");
    }
}
