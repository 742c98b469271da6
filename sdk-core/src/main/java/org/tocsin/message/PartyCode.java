package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The code of a party: two capitals as in ISO 3166-1 ({@code XA}, {@code EU}), or {@code x-} and a name for an
 * organisation ({@code x-forum}).
 *
 * <p>A party code is opaque. Nothing follows from it: no name, no flag, no statehood, no order. Clause:
 * <a href="{@docRoot}/clauses.html#parties">parties</a>.
 */
public final class PartyCode extends WrittenValue implements Comparable<PartyCode> {

    private static final Pattern FORM = Pattern.compile("^([A-Z]{2}|x-[a-z0-9][a-z0-9-]{0,30})$");

    private final String text;

    private PartyCode(String text, boolean wellFormed) {
        super(wellFormed);
        this.text = text;
    }

    /**
     * The party code of this text.
     *
     * @throws IllegalArgumentException where the text has not the form of a party code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartyCode of(String text) {
        PartyCode written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not a party code: " + text);
        }
        return written;
    }

    /** The code of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static PartyCode asWritten(String text) {
        return new PartyCode(text, isTwoCapitals(text) || FORM.matcher(text).matches());
    }

    private static boolean isTwoCapitals(String text) {
        return text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartyCode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Orders by the characters of the codes; the order has no meaning. */
    @Override
    public int compareTo(PartyCode other) {
        return text.compareTo(other.text);
    }

    /** The code as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
