package org.tocsin.code;

import org.jspecify.annotations.Nullable;

/**
 * A code of an open list: one that this version defines, or one that came with a message and is kept as it came.
 *
 * <p>Two codes are equal when they are of the same list and have the same text. Unknown codes are never guessed at:
 * {@link #isKnown()} tells them from the codes of the list. Clause: <a href="{@docRoot}/clauses.html#codes">codes</a>.
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

    /** Whether this version of the list, or the foreign standard the list borrows from, defines the code. */
    public final boolean isKnown() {
        return known;
    }

    /** Whether a party defined the code for itself ({@code x-...}). */
    public final boolean isPrivate() {
        return code.startsWith("x-");
    }

    /** Codes of two lists are two things, even when they are spelled alike. */
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && code.equals(((OpenCode) other).code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** The code as it stands on the wire. */
    @Override
    public final String toString() {
        return code;
    }
}
