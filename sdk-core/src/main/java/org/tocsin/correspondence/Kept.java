package org.tocsin.correspondence;

/** What became of a message that was to be kept. */
public enum Kept {
    /** It is kept now and was not before. */
    NEW,
    /** The same message was kept before. */
    KNOWN,
    /** It is kept now, beside another message of the same key and revision. Rule {@code TOC-THR-001}. */
    CONFLICTING
}
