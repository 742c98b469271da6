package org.tocsin.revision;

/** What became of a message that was to be kept. */
public enum Kept {
    /** It is kept now and was not before. */
    NEW,
    /** The same message was kept before. */
    KNOWN,
    /**
     * It is kept now, beside another text of the same message and revision: its party says two things at once. Rule {@code
     * TOC-THR-001}.
     */
    CONFLICTING
}
