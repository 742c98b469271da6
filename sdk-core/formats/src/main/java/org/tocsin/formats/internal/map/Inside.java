package org.tocsin.formats.internal.map;

import org.tocsin.json.Node;

/** A record of ours and a part of theirs, each at a path. */
final class Inside extends Untyped {

    private final Steps ours;
    private final Steps theirs;
    private final Correspondence<?> part;

    Inside(String ours, String theirs, Correspondence<?> part) {
        this.ours = Steps.of(ours);
        this.theirs = Steps.of(theirs);
        this.part = part;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        boolean read = trip.way() == Way.READ;
        Node source = (read ? theirs : ours).find(from);
        Trip.Mark mark = trip.mark(to);
        if (source.exists() && !part.carry(trip, source, to.at(read ? ours : theirs))) {
            trip.undo(mark);
        }
        return true;
    }

    @Override
    public void describe(Rows rows) {
        part.describe(rows.below(ours.path(), theirs.path()));
    }
}
