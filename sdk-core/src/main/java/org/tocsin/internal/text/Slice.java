package org.tocsin.internal.text;

/** A part of a text, in bytes. */
public record Slice(int start, int end) {

    public int length() {
        return end - start;
    }
}
