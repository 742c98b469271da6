package org.tocsin.formats.internal.map;

import org.tocsin.json.Node;

/** A value of theirs that goes without saying. */
final class Usual extends Untyped {

    private final Steps path;
    private final Object value;

    Usual(String path, Object value) {
        this.path = Steps.of(path);
        this.value = value;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        if (trip.way() == Way.READ) {
            Node leaf = path.find(from);
            if (trip.mayCarry(leaf) && value.equals(leaf.value())) {
                trip.said(leaf, null);
            }
        } else if (to.at(path).isEmpty()) {
            to.at(path).set(value, null);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        rows.add("", path.path(), "`" + value + "` where nothing else is said");
    }
}
