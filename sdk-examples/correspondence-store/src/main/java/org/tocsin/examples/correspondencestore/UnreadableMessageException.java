package org.tocsin.examples.correspondencestore;

import org.tocsin.validation.Problems;

/**
 * Says that a message is kept but can't be read, so that it is not passed over in silence: its bytes are damaged, or
 * whoever opened the store takes less than whoever kept it.
 *
 * <p>{@link DatabaseCorrespondence#original} still gives the bytes. Only what asks for this message fails.
 */
public final class UnreadableMessageException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final long revision;
    private final transient Problems problems;

    UnreadableMessageException(String id, long revision, Problems problems) {
        super("the kept message " + id + ", revision " + revision + ", can't be read as such: " + problems);
        this.id = id;
        this.revision = revision;
        this.problems = problems;
    }

    /** The identifier that the message is kept under. */
    public String id() {
        return id;
    }

    /** The revision that the message is kept under. */
    public long revision() {
        return revision;
    }

    /** What is wrong with the bytes; no error where they are a sound message, but another one. */
    public Problems problems() {
        return problems;
    }
}
