package org.tocsin.formats.internal.map;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.json.Node;
import org.tocsin.validation.ProblemCode;

/**
 * What members of one record of ours and places of one part of theirs have to do with each other, both ways.
 *
 * @param <O> the record
 */
public interface Correspondence<O> {

    /** Carries what it can; false where the part is none of this kind, so that nothing of it is to be carried. */
    boolean carry(Trip trip, Node from, Tree to);

    /**
     * Whether the part is none of this kind for what stands in it alone, so that nothing need be tried. Most parts that a
     * list is offered are of another kind, and this is far cheaper than to carry and to undo.
     */
    default boolean isRuledOut(Trip trip, Node from) {
        return false;
    }

    /** Adds what it says to the documentation. */
    void describe(Rows rows);

    /** All of these, in their order; defaults stand last. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <O> Correspondence<O> all(Correspondence<O>... parts) {
        return all(List.of(parts));
    }

    /** All of these, in their order. */
    static <O> Correspondence<O> all(List<Correspondence<O>> parts) {
        return new Combined<>(parts, true);
    }

    /** The first of these that is of the right kind. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <O> Correspondence<O> either(Correspondence<O>... parts) {
        return new Combined<>(List.of(parts), false);
    }

    /** A member of ours and a place of theirs; what stands in the target already stays. */
    static <O, V> Correspondence<O> one(Place<O, V> ours, String theirs, Values<V> values) {
        return new One(ours.path(), theirs, values, false).typed();
    }

    /** The same, where a part without it is of another kind. */
    static <O, V> Correspondence<O> key(Place<O, V> ours, String theirs, Values<V> values) {
        return new One(ours.path(), theirs, values, true).typed();
    }

    /** The element of a list itself, as a key: where one side has values and the other has parts or values. */
    static <O> Correspondence<O> self(String theirs, Values<O> values) {
        return new One("", theirs, values, true).typed();
    }

    /** A list of values on both sides. */
    static <O, E> Correspondence<O> each(ListPlace<O, E> ours, String theirs, Values<E> values) {
        return many(ours, Parts.each(theirs), self("", values));
    }

    /** A list of ours and parts of theirs. */
    static <O, E> Correspondence<O> many(ListPlace<O, E> ours, Parts parts, Correspondence<E> element) {
        return new Many(ours.path(), parts, element, ours.most()).typed();
    }

    /** A single record of ours and one of several parts of theirs: the first that is of the right kind. */
    static <O, V> Correspondence<O> single(Place<O, V> ours, Parts parts, Correspondence<V> element) {
        return new Many(ours.path(), parts, element, 0).typed();
    }

    /** Members of this very record and one of several parts of theirs. */
    static <O> Correspondence<O> within(Parts parts, Correspondence<O> element) {
        return new Many("", parts, element, 0).typed();
    }

    /** The same, where a part without it is of another kind. */
    static <O> Correspondence<O> needed(Parts parts, Correspondence<O> element) {
        return new Many("", parts, element, Many.NEEDED).typed();
    }

    /** A record of ours and a part of theirs that stands at a path. */
    static <O, V> Correspondence<O> in(Place<O, V> ours, String theirs, Correspondence<V> part) {
        return new Inside(ours.path(), theirs, part).typed();
    }

    /** A constant of theirs: a part without it is of another kind, and it is written with every part. */
    static <O> Correspondence<O> theirs(String path, Object value) {
        return new Constant(path, value, Way.READ).typed();
    }

    /** A constant of ours: a record without it is another kind, and it is read with every part. */
    static <O, V> Correspondence<O> ours(Place<O, V> place, Object value) {
        return new Constant(place.path(), value, Way.WRITE).typed();
    }

    /** What theirs says where nobody said anything else: written where nothing stands, and taken for read where it stands. */
    static <O> Correspondence<O> usual(String theirs, Object value) {
        return new Usual(theirs, value).typed();
    }

    /** What ours has to say where theirs says nothing: entered as made up. */
    static <O, V> Correspondence<O> otherwise(
            Place<O, V> ours, ProblemCode code, Function<Node, @Nullable Object> made) {
        return new Otherwise(ours.path(), code, made).typed();
    }
}
