package org.tocsin.formats.internal.map;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;

/** One leaf of ours and one of theirs. */
final class One extends Untyped {

    private final Steps ours;
    private final Steps theirs;
    private final Values<?> values;
    private final boolean key;

    One(String ours, String theirs, Values<?> values, boolean key) {
        this.ours = Steps.of(ours);
        this.theirs = Steps.of(theirs);
        this.values = values;
        this.key = key;
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Way way = trip.way();
        Node leaf = (way == Way.READ ? theirs : ours).find(from);
        if (!trip.mayCarry(leaf)) {
            return !key;
        }
        @Nullable Object value = values.carry(way, leaf.value());
        if (value == null) {
            return !key;
        }
        Tree target = to.at(way == Way.READ ? ours : theirs);
        @Nullable Object there = target.value();
        boolean exact = isSame(leaf.value(), values.carry(way.back(), value));
        if (there == null) {
            trip.carry(leaf, value, target, exact);
        } else if (isSame(there, value)) {
            trip.said(leaf, exact ? null : String.valueOf(value));
        } else {
            return !key;
        }
        return true;
    }

    @Override
    public boolean isRuledOut(Trip trip, Node from) {
        if (!key) {
            return false;
        }
        Node leaf = (trip.way() == Way.READ ? theirs : ours).find(from);
        return !trip.mayCarry(leaf) || values.carry(trip.way(), leaf.value()) == null;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
            return number.compareTo(second) == 0;
        }
        return one != null && one.equals(other);
    }

    @Override
    public void describe(Rows rows) {
        rows.add(ours.path(), theirs.path(), values.how());
    }
}
