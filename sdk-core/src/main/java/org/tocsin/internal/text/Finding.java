package org.tocsin.internal.text;

import org.tocsin.validation.Problem;

/**
 * A problem and where in a text it is shown.
 *
 * @param offset of the name, the value, or the object that lacks a member
 * @param problem with its pointer, and without its line and column
 */
public record Finding(int offset, Problem problem) {}
