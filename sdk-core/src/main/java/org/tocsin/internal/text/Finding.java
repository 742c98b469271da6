package org.tocsin.internal.text;

import org.tocsin.validation.Problem;

/**
 * A problem and the position in the text to which it points.
 *
 * @param offset the offset of the name, the value, or the object that lacks a member
 * @param problem the problem, with its pointer but without line and column
 */
public record Finding(int offset, Problem problem) {}
