package org.tocsin.internal.text;

/** A part of a text, by its start and end in bytes. */
public record Slice(int start, int end) {

    public int length() {
        return end - start;
    }
}
