package org.tocsin.examples.correspondencestore;

import org.jspecify.annotations.Nullable;

/**
 * Something in a store that is not as it was written.
 *
 * @param message the message that it concerns; null where it concerns the store as a whole
 * @param what what is wrong, in words
 */
public record Damage(@Nullable Place message, String what) {

    static Damage ofStore(String what) {
        return new Damage(null, what);
    }

    /** The damage in one sentence, without a full stop. */
    @Override
    public String toString() {
        return message == null ? what : message + ": " + what;
    }
}
