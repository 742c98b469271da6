package org.tocsin.formats.internal.stix.map;

import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;
import org.tocsin.validation.CoreProblem;

/** A value that STIX requires: where the message has none it is entered as made up, and it says nothing to a reader. */
record Required<O>(String path, String value) implements Correspondence<O> {

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.READ) {
            Node leaf = Tree.find(from, path);
            if (trip.mayCarry(leaf) && value.equals(leaf.value())) {
                trip.said(leaf, null);
            }
        } else if (to.at(path).isEmpty()) {
            to.at(path).set(value, null);
            String place = trip.surroundings(ObjectToWrite.class).id() + path.substring(path.lastIndexOf('/'));
            trip.made(CoreProblem.VALUE_INVENTED, place, value);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        rows.add("", path, "`" + value + "` where nothing is said (" + CoreProblem.VALUE_INVENTED.id() + ')');
    }
}
