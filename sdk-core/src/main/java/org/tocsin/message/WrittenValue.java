package org.tocsin.message;

/**
 * A value that is a string of one form in a message: a time, a party code, an identifier, a version.
 *
 * <p>Each such class has {@code of(text)}, which takes no other form, and {@code asWritten(text)}, which takes any text, so
 * that builders check nothing: what has not the form is found, at its place, when the message is checked. A message that was
 * read, or that {@code Tocsin.message(...)} gave, has well-formed values alone. Clause: <a
 * href="{@docRoot}/clauses.html#shape">shape</a>.
 */
public abstract class WrittenValue {

    private final boolean wellFormed;

    WrittenValue(boolean wellFormed) {
        this.wellFormed = wellFormed;
    }

    /** Whether the text has the form. */
    public final boolean isWellFormed() {
        return wellFormed;
    }

    /** The text as it is written in a message. */
    @Override
    public abstract String toString();
}
