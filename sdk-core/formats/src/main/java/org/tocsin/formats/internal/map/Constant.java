package org.tocsin.formats.internal.map;

import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/** A value that all parts, or all records, of one kind have; in a list it is one of the elements. */
final class Constant extends Untyped {

    private final Steps path;
    private final Object value;
    private final Way guards;

    /** @param guards the way on which it tells whether the source is of this kind; on the other one it is put in */
    Constant(String path, Object value, Way guards) {
        this.path = Steps.of(path);
        this.value = value;
        this.guards = guards;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        return trip.way() == guards ? guard(trip, from) : put(to);
    }

    @Override
    public boolean isRuledOut(Trip trip, Node from) {
        return trip.way() == guards && sayingIt(trip, from) == null;
    }

    private boolean guard(Trip trip, Node from) {
        @Nullable Node leaf = sayingIt(trip, from);
        if (leaf != null) {
            trip.said(leaf, null);
        }
        return leaf != null;
    }

    private @Nullable Node sayingIt(Trip trip, Node from) {
        for (Node leaf : path.find(from).oneOrMany()) {
            if (trip.mayCarry(leaf) && value.equals(leaf.value())) {
                return leaf;
            }
        }
        return null;
    }

    private boolean put(Tree to) {
        Tree target = to.at(path);
        if (target.isEmpty()) {
            target.set(value, null);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        boolean theirs = guards == Way.READ;
        rows.add(theirs ? "" : path.path(), theirs ? path.path() : "", "always `" + value + '`');
    }
}
