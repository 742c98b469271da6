package org.tocsin.finding;

/**
 * A value of a message, with its place.
 *
 * @param pointer its JSON pointer (RFC 6901), the same that a problem with it has
 * @param value the value
 * @param <T> what the value is
 */
public record Found<T>(String pointer, T value) {}
