package org.tocsin.formats.internal.map;

import java.util.List;
import org.tocsin.json.Node;

/** A list of ours, or a single record, and parts of theirs. A part is taken once, by the first that it is the kind of. */
final class Many extends Untyped {

    /** Instead of a number: one part, without which the whole is of another kind. */
    static final int NEEDED = -1;

    private final Steps ours;
    private final Parts parts;
    private final Correspondence<?> element;
    private final int most;

    /** @param most how many elements the list may have; 0 or {@link #NEEDED} where ours is no list */
    Many(String ours, Parts parts, Correspondence<?> element, int most) {
        this.ours = Steps.of(ours);
        this.parts = parts;
        this.element = element;
        this.most = most;
    }

    private boolean isList() {
        return most > 0;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        boolean carried = trip.way() == Way.READ ? read(trip, from, to) : write(trip, from, to);
        return carried || most != NEEDED;
    }

    private boolean read(Trip trip, Node from, Tree to) {
        Tree list = to.at(ours);
        boolean any = false;
        for (Node part : parts.find(trip, from)) {
            if (isList() ? list.size() >= most : any) {
                break;
            }
            if (element.isRuledOut(trip, part)) {
                continue;
            }
            Tree target = isList() ? list.add() : list;
            boolean fits = carried(trip, part, target);
            if (!fits && isList()) {
                list.remove(target);
            }
            any |= fits;
        }
        return any;
    }

    private boolean carried(Trip trip, Node part, Tree target) {
        Trip.Mark mark = trip.mark(target);
        boolean fits = trip.claim(part) && element.carry(trip, part, target) && (!isList() || !target.isEmpty());
        if (!fits) {
            trip.undo(mark);
        }
        return fits;
    }

    private boolean write(Trip trip, Node from, Tree to) {
        if (!parts.areMade()) {
            return false;
        }
        Node source = ours.find(from);
        List<Node> elements = isList() ? source.elements() : source.exists() ? List.of(source) : List.of();
        boolean any = false;
        for (Node each : elements) {
            Tree part = parts.make(trip, to);
            Trip.Mark mark = trip.mark(part);
            // Two lists may share one kind of part, but no element of ours is in two lists.
            boolean fits = element.carry(trip, each, part) && trip.hasNotedSince(mark);
            if (!fits) {
                trip.undo(mark);
                parts.unmake(trip, to, part);
            }
            any |= fits;
        }
        return any;
    }

    @Override
    public void describe(Rows rows) {
        element.describe(rows.below(isList() ? ours.path() + "/each" : ours.path(), parts.name()));
    }
}
