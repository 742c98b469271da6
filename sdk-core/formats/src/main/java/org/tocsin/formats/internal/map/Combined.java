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
            Trip.Mark mark = trip.mark(to);
            boolean fits = part.carry(trip, from, to);
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
    public boolean isRuledOut(Trip trip, Node from) {
        // The first of all is the guard.
        return every
                ? !parts.isEmpty() && parts.get(0).isRuledOut(trip, from)
                : parts.stream().allMatch(part -> part.isRuledOut(trip, from));
    }

    @Override
    public void describe(Rows rows) {
        parts.forEach(part -> part.describe(rows));
    }
}
