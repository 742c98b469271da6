package org.tocsin.formats.internal.map;

import org.tocsin.json.Node;

/** A record of ours and a part of theirs, each at a path. */
final class Inside extends Untyped {

    private final String ours;
    private final String theirs;
    private final Correspondence<?> part;

    Inside(String ours, String theirs, Correspondence<?> part) {
        this.ours = ours;
        this.theirs = theirs;
        this.part = part;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        boolean read = trip.way() == Way.READ;
        Node source = Tree.find(from, read ? theirs : ours);
        Tree target = to.at(read ? ours : theirs);
        int mark = trip.mark();
        // First into the air: where it does not fit, nothing of it may stay in the target.
        boolean fits = source.exists() && part.carry(trip, source, new Tree());
        trip.undo(mark);
        if (fits) {
            part.carry(trip, source, target);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        part.describe(rows.below(ours, theirs));
    }
}
