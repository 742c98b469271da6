package org.tocsin.internal.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Telephone numbers in international form, and ranges of them, in indicators. A range is written as the digits with which
 * its numbers begin, as numbering plans assign them; so of two ranges one contains the other, or they share no number.
 */
public final class PhoneNumbers {

    /** The most digits that a number has by ITU-T E.164. */
    private static final int MOST_DIGITS = 15;

    private static final int FEWEST_DIGITS = 3;
    private static final String BETWEEN_DIGITS = " \t-().,/";

    private PhoneNumbers() {}

    static boolean isNumber(String value) {
        return isDigits(value, FEWEST_DIGITS, MOST_DIGITS);
    }

    static boolean isRange(String value) {
        return isDigits(value, 1, MOST_DIGITS - 1);
    }

    /** A plus sign and digits, of which the first is not zero: no country code begins with zero. */
    private static boolean isDigits(String value, int fewest, int most) {
        int digits = value.length() - 1;
        if (digits < fewest || digits > most || value.charAt(0) != '+' || value.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i <= digits; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The ranges that contain a number or a range, the narrowest first; a range is one of them. */
    static List<String> ranges(String value) {
        List<String> ranges = new ArrayList<>();
        for (int end = Math.min(value.length(), MOST_DIGITS); end > 1; end--) {
            ranges.add(value.substring(0, end));
        }
        return ranges;
    }

    /**
     * A number or a range without the blanks and other signs that people write between the digits; the same string
     * where there are none.
     */
    public static String withoutSeparators(String value) {
        StringBuilder digits = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            if (BETWEEN_DIGITS.indexOf(value.charAt(i)) < 0) {
                digits.append(value.charAt(i));
            }
        }
        return digits.length() == value.length() ? value : digits.toString();
    }
}
