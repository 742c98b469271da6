package org.tocsin.formats.internal.map;

/**
 * A list of a record, or of a record in it, by its path.
 *
 * @param path the names of the members, with slashes between them
 * @param most how many elements the list may have
 * @param <O> the record
 * @param <E> the type of an element
 */
@SuppressWarnings("UnusedTypeParameter") // they are for the compiler of those who use it
public record ListPlace<O, E>(String path, int most) {}
