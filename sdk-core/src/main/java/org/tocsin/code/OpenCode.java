package org.tocsin.code;

import org.jspecify.annotations.Nullable;

/**
 * A code of an open list: one that this version defines, or one that was read from a message and is kept unchanged.
 *
 * <p>Two codes are equal when they are of the same list and have the same text. An unknown code is never replaced by a
 * similar one: {@link #isKnown()} says whether a code is in the list. Clause: <a
 * href="{@docRoot}/clauses.html#codes">codes</a>.
 */
public abstract class OpenCode implements Code {

    private final String code;
    private final boolean known;

    /** For the generated code types: {@code known} tells whether this version of the list defines the code. */
    protected OpenCode(String code, boolean known) {
        this.code = code;
        this.known = known;
    }

    /** Another code of the same list. */
    abstract OpenCode another(String text, boolean known);

    @Override
    public final String code() {
        return code;
    }

    /** Whether this version of the list defines the code. */
    public final boolean isKnown() {
        return known;
    }

    /** Whether a party defined the code for itself: it begins with {@code x-} and this version does not define it. */
    public final boolean isPrivate() {
        return !known && code.startsWith("x-");
    }

    /** Codes of two lists are never equal, even if they have the same text. */
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && code.equals(((OpenCode) other).code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** The code as it is written in a message. */
    @Override
    public final String toString() {
        return code;
    }
}
