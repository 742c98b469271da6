package org.tocsin.message;

/**
 * A value that is a string of one form in a message: a time, a party code, an identifier, a version.
 *
 * <p>Each such class has {@code of(text)}, which throws for a text of another form, and {@code asWritten(text)}, which
 * takes any text. Builders use the second and check nothing: a wrong form is reported with its pointer when the message
 * is checked. In a message that was read, or that {@code Tocsin.message(...)} gave, all values are well formed. Clause:
 * <a href="{@docRoot}/clauses.html#shape">shape</a>.
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
