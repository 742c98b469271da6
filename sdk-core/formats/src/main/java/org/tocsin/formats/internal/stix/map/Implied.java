package org.tocsin.formats.internal.stix.map;

import java.util.Set;
import java.util.TreeSet;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/** What one side says and the other leaves to be understood. */
final class Implied {

    private Implied() {}

    /** A value of ours that reading puts in; writing is for a record with it, or with another that is as good. */
    static <O> Correspondence<O> ours(Place<O, ?> place, String value, Set<String> asGood) {
        return new Ours<>(place.path(), value, asGood);
    }

    /** What stands in documents of others: it is read, and never written. */
    static <O> Correspondence<O> read(Correspondence<O> part) {
        return new Read<>(part);
    }

    /** A guard for writing alone: a record that has another value there is of another kind. */
    static <O> Correspondence<O> whereOurs(Place<O, ?> place, Set<String> values) {
        return new Where<>(place.path(), values);
    }

    private record Ours<O>(String path, String value, Set<String> asGood) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            if (trip.way() == Way.WRITE) {
                String told = Tree.find(from, path).toString();
                return told.equals(value) || asGood.contains(told);
            }
            if (to.at(path).isEmpty()) {
                to.at(path).set(value, null);
            }
            return true;
        }

        @Override
        public void describe(Rows rows) {
            rows.add(path, "", "read as `" + value + '`');
        }
    }

    private record Read<O>(Correspondence<O> part) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return trip.way() == Way.WRITE || part.carry(trip, from, to);
        }

        @Override
        public boolean isRuledOut(Trip trip, Node from) {
            return trip.way() == Way.READ && part.isRuledOut(trip, from);
        }

        @Override
        public void describe(Rows rows) {
            part.describe(rows);
        }
    }

    private record Where<O>(String path, Set<String> values) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            return trip.way() == Way.READ
                    || values.contains(Tree.find(from, path).toString());
        }

        @Override
        public void describe(Rows rows) {
            rows.add(path, "", "written where it is " + String.join(" or ", new TreeSet<>(values)));
        }
    }
}
