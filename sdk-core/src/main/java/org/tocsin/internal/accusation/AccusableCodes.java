package org.tocsin.internal.accusation;

/** Tells which codes of parties a text may accuse. */
@FunctionalInterface
public interface AccusableCodes {

    /** Whether the code that stands in a part of a text is one of them. */
    boolean has(String text, int start, int end);
}
