package org.tocsin.internal.value;

/** Days of the calendar, in texts that begin with one and have its form. */
public final class Days {

    /** How many characters a day has. */
    public static final int LENGTH = 10;

    private Days() {}

    /** Whether a text is as long as a day and separated like one. */
    public static boolean looksLikeDay(String text) {
        return text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** Whether a text that is, or begins with, a day of the right form names one that the calendar has not. */
    public static boolean isNone(String text) {
        if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int day = two(text, 8);
        return day > 28 && day > length(two(text, 0) * 100 + two(text, 2), two(text, 5));
    }

    private static int length(int year, int month) {
        if (month != 2) {
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return leap ? 29 : 28;
    }

    private static int two(String text, int start) {
        return (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
    }
}
