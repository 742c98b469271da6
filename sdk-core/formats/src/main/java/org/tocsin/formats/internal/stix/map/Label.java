package org.tocsin.formats.internal.stix.map;

import java.util.Optional;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * A value of ours that stands in a label of ours. An object may be read for several records, so none takes the label.
 *
 * @param needed whether a part without it is of another kind
 */
record Label<O>(Place<O, ?> ours, String name, boolean needed) implements Correspondence<O> {

    private static final String LABELS = "labels";

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        return (trip.way() == Way.READ ? read(trip, from, to.at(ours.path())) : write(trip, from, to)) || !needed;
    }

    private boolean read(Trip trip, Node from, Tree to) {
        for (Node leaf : from.get(LABELS).elements()) {
            Optional<Object> value = trip.mayCarry(leaf)
                    ? Codes.labelled(name).read().apply(String.valueOf(leaf.value()))
                    : Optional.empty();
            if (value.isPresent()) {
                if (to.isEmpty()) {
                    trip.carry(leaf, value.get(), to, true);
                }
                return true;
            }
        }
        return false;
    }

    private boolean write(Trip trip, Node from, Tree to) {
        Node leaf = Tree.find(from, ours.path());
        Optional<Object> label =
                trip.mayCarry(leaf) ? Codes.labelled(name).write().apply(leaf.toString()) : Optional.empty();
        label.ifPresent(text -> trip.carry(leaf, text, to.at(LABELS).add(), true));
        return label.isPresent();
    }

    @Override
    public void describe(Rows rows) {
        rows.add(ours.path(), LABELS, Codes.labelled(name).how());
    }
}
