package org.tocsin.examples.correspondencestore;

import org.tocsin.validation.Problems;

/**
 * Says that a message is kept but can't be read, so that it is not passed over in silence: it is damaged, or whoever
 * opened the store takes less than whoever kept it.
 *
 * <p>Only what asks for this message fails. Where it is not damaged, {@link DatabaseCorrespondence#originals} still gives
 * its bytes.
 */
public final class UnreadableMessageException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient Damage damage;
    private final transient Problems problems;

    private UnreadableMessageException(Damage damage, Problems problems) {
        super("a kept message can't be read: " + damage);
        this.damage = damage;
        this.problems = problems;
    }

    static UnreadableMessageException damaged(Place message, String what) {
        return new UnreadableMessageException(new Damage(message, what), Problems.none());
    }

    static UnreadableMessageException refused(Place message, Problems problems) {
        return new UnreadableMessageException(new Damage(message, "this reader refuses it: " + problems), problems);
    }

    /** Which message it is, and why it can't be read. */
    public Damage damage() {
        return damage;
    }

    /** What the reader says of the bytes; nothing where the message is damaged. */
    public Problems problems() {
        return problems;
    }
}
