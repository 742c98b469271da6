package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as it is written: a decimal number in whole units of a currency, such as {@code 11200000} or
 * {@code 49.90}.
 *
 * <p>It has up to 18 digits before the point and up to 18 behind it, no sign, no exponent and no leading zeros. The text
 * is kept unchanged, so that a relayed or signed message does not change. Two amounts are equal if their texts are equal;
 * compare {@link #toBigDecimal()} for the number. Which currency it is, and how many digits that has, stands beside it in
 * {@link Money}. Clause: <a href="{@docRoot}/clauses.html#money">money</a>.
 */
public final class Amount extends WrittenValue {

    private static final int MOST_DIGITS = 18;

    private final String text;

    private Amount(String text) {
        super(hasForm(text));
        this.text = text;
    }

    /**
     * The amount of this text.
     *
     * @throws IllegalArgumentException where the text has not the form {@code 49.90}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Amount of(String text) {
        Amount written = asWritten(text);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not an amount of money: " + text);
        }
        return written;
    }

    /**
     * This number, written without exponent and with the digits that it has behind the point.
     *
     * @throws IllegalArgumentException where the number is negative, or has more than 18 digits before the point or behind
     *     it
     */
    public static Amount of(BigDecimal number) {
        Amount written = asWritten(number);
        if (!written.isWellFormed()) {
            throw new IllegalArgumentException("not an amount of money: " + number);
        }
        return written;
    }

    /** The amount of this text, which need not have the form: then it is not {@linkplain #isWellFormed well formed}. */
    public static Amount asWritten(String text) {
        return new Amount(text);
    }

    /**
     * This number, written without exponent; not well formed where it is negative, or has more than 18 digits before the
     * point or behind it.
     */
    public static Amount asWritten(BigDecimal number) {
        // a number such as 1E+1000000000 would fill the memory
        boolean isTooLong = (long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS;
        return new Amount(isTooLong ? number.toString() : number.toPlainString());
    }

    /**
     * The number.
     *
     * @throws IllegalStateException where the text is not well formed; in a valid message it never is so
     */
    public BigDecimal toBigDecimal() {
        return findBigDecimal().orElseThrow(() -> new IllegalStateException("not an amount of money: " + text));
    }

    /** The number, of a message that need not be valid; empty where the text is not well formed. */
    public Optional<BigDecimal> findBigDecimal() {
        return isWellFormed() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** How many digits stand behind the point; 0 where there is no point. */
    public int fractionDigits() {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1;
    }

    private static boolean hasForm(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return isDigits(text, 0, whole)
                && (whole == 1 || text.charAt(0) != '0')
                && (point < 0 || isDigits(text, point + 1, text.length()));
    }

    private static boolean isDigits(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < until && until - from <= MOST_DIGITS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text as it is written in a message. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
