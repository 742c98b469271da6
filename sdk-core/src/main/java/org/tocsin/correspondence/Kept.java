package org.tocsin.correspondence;

/** What became of a message that was to be kept. */
public enum Kept {
    /** It is kept now and was not before. */
    NEW,
    /** The same message was kept before. */
    KNOWN,
    /**
     * Another message is kept under the same identifier and revision, and stays; this one is not kept. Rule {@code
     * TOC-THR-001}.
     */
    CONFLICTING
}
