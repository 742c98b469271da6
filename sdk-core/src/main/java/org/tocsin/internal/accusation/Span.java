package org.tocsin.internal.accusation;

/** The words of a construction that accuses, from the first to the last. */
record Span(int start, int end) {}
