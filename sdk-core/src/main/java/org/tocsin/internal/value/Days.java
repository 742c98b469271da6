package org.tocsin.internal.value;

/** Calendar days, in texts that begin with a day of the right form. */
public final class Days {

    /** How many characters a day has. */
    static final int LENGTH = 10;

    /** The days from 1 March of the year 0 to 1970-01-01. */
    private static final int DAYS_TO_EPOCH = 719_468;

    private Days() {}

    /**
     * Whether a text that is, or begins with, a day of the right form names a day that does not exist, such as 30
     * February.
     */
    public static boolean isNone(String text) {
        if (text.length() < LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int day = two(text, 8);
        return day > 28 && day > length(year(text), two(text, 5));
    }

    static int year(String text) {
        return two(text, 0) * 100 + two(text, 2);
    }

    /** Days since 1970-01-01, counted in years that begin in March so that a leap day comes last. */
    static long epochDay(int year, int month, int day) {
        int y = month > 2 ? year : year - 1;
        int sinceMarch = (month + 9) % 12;
        int dayOfYear = (153 * sinceMarch + 2) / 5 + day - 1;
        int leapDays = Math.floorDiv(y, 4) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400);
        return 365L * y + leapDays + dayOfYear - DAYS_TO_EPOCH;
    }

    private static int length(int year, int month) {
        if (month != 2) {
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return leap ? 29 : 28;
    }

    /** The number that two digits make. */
    static int two(String text, int start) {
        return (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
    }
}
