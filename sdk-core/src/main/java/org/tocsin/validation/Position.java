package org.tocsin.validation;

/**
 * A place in a JSON text.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 * @param offset the offset in bytes, from 0
 */
public record Position(int line, int column, int offset) {}
