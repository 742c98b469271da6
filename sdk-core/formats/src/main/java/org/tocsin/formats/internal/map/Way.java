package org.tocsin.formats.internal.map;

/** The direction of a conversion. */
public enum Way {
    /** From another format to a message. */
    READ,
    /** From a message to another format. */
    WRITE;

    public Way back() {
        return this == READ ? WRITE : READ;
    }
}
