package org.tocsin.formats.internal.stix.map;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.json.Node;

/**
 * Other objects to which the one that is being read refers. Several may refer to one, so none takes it. They are read
 * here; whoever writes makes them.
 */
final class Referred<O> implements Correspondence<O> {

    private final String ours;
    private final int most;
    private final String refs;
    private final Correspondence<?> object;

    /** @param most how many elements the list of ours may have; 0 where ours is no list */
    private Referred(String ours, int most, String refs, Correspondence<?> object) {
        this.ours = ours;
        this.most = most;
        this.refs = refs;
        this.object = object;
    }

    /** Members of this very record in an object that is referred to. */
    static <O> Correspondence<O> within(String refs, Correspondence<O> object) {
        return new Referred<>("", 0, refs, object);
    }

    /** A list of ours, each element of which is an object that is referred to. */
    static <O, E> Correspondence<O> each(ListPlace<O, E> ours, String refs, Correspondence<E> object) {
        return new Referred<>(ours.path(), ours.most(), refs, object);
    }

    @Override
    public boolean carry(Trip trip, Node from, Tree to) {
        Set<String> seen = new HashSet<>();
        if (trip.way() == Way.READ) {
            for (Node ref : Tree.find(from, refs).oneOrMany()) {
                if (trip.mayCarry(ref) && seen.add(ref.toString()) && (most == 0 || seen.size() <= most)) {
                    trip.surroundings(ObjectsToRead.class)
                            .find(ref.toString())
                            .ifPresent(found -> read(trip, ref, found, to.at(ours)));
                }
            }
        }
        return true;
    }

    private void read(Trip trip, Node ref, Node found, Tree place) {
        Tree target = most > 0 ? place.add() : place;
        if (object.carry(trip, found, target)) {
            trip.said(ref, null);
        } else if (most > 0) {
            place.remove(target);
        }
    }

    @Override
    public void describe(Rows rows) {
        object.describe(rows.below(most > 0 ? ours + "/each" : ours, refs));
    }
}
