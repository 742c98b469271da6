package org.tocsin.formats.internal.map;

/**
 * A member of a record, or of a record in it, by its path; the generator writes one for each member.
 *
 * @param path the names of the members, with slashes between them
 * @param <O> the record
 * @param <V> the type of the value
 */
public record Place<O, V>(String path) {

    /** A member of the record that stands here. */
    public <W> Place<O, W> then(Place<V, W> member) {
        return new Place<>(path + '/' + member.path());
    }

    /** A list of the record that stands here. */
    public <E> ListPlace<O, E> then(ListPlace<V, E> list) {
        return new ListPlace<>(path + '/' + list.path(), list.most());
    }
}
