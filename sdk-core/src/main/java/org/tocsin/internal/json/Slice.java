package org.tocsin.internal.json;

/** A part of a text, in bytes. */
public record Slice(int start, int end) {

    int length() {
        return end - start;
    }
}
