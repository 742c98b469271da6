package org.tocsin.formats.internal.map;

import java.util.List;
import org.tocsin.json.Node;

/**
 * Several correspondences of one record.
 *
 * @param every whether all of them hold; else the first that is of the right kind
 */
record Combined<O>(List<Correspondence<O>> parts, boolean every) implements Correspondence<O> {

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        for (Correspondence<O> part : parts) {
            int mark = trip.mark();
            // One of several is tried in the air, so that nothing of those that do not fit stays in the target.
            boolean fits = every || part.carry(trip, from, new Tree());
            if (!every) {
                trip.undo(mark);
            }
            fits = fits && part.carry(trip, from, to);
            if (!fits) {
                trip.undo(mark);
            }
            if (fits != every) {
                return fits;
            }
        }
        return every;
    }

    @Override
    public void describe(Rows rows) {
        parts.forEach(part -> part.describe(rows));
    }
}
