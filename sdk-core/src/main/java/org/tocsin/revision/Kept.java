package org.tocsin.revision;

/** The result of keeping a message. */
public enum Kept {
    /** It is kept now and was not before. */
    NEW,
    /** The same message was kept before. */
    KNOWN,
    /**
     * It is kept now beside another text of the same message and revision: its party has sent two texts that contradict
     * each other. Rule {@code TOC-THR-001}.
     */
    CONFLICTING
}
