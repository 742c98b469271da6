package org.tocsin.message;

/** The written forms of times, told by their characters alone: the calendar is a rule's affair (TOC-TIM-006). */
final class TimeForm {

    private static final int DAY_LENGTH = 10;
    private static final int SECOND_LENGTH = 19;
    private static final int MAX_FRACTION = 9;

    private TimeForm() {}

    static boolean isPartial(String text) {
        return switch (text.length()) {
            case 4 -> number(text, 0, 4, 0, 9999);
            case 7 -> isMonth(text);
            case DAY_LENGTH -> isDay(text);
            default -> isTimestamp(text);
        };
    }

    static boolean isTimestamp(String text) {
        if (text.length() <= SECOND_LENGTH || !isDay(text) || text.charAt(10) != 'T') {
            return false;
        }
        boolean time = number(text, 11, 2, 0, 23)
                && text.charAt(13) == ':'
                && number(text, 14, 2, 0, 59)
                && text.charAt(16) == ':'
                && number(text, 17, 2, 0, 59);
        return time && isOffset(text, fractionEnd(text));
    }

    static boolean isDay(String text) {
        return text.length() >= DAY_LENGTH && isMonth(text) && text.charAt(7) == '-' && number(text, 8, 2, 1, 31);
    }

    private static boolean isMonth(String text) {
        return number(text, 0, 4, 0, 9999) && text.charAt(4) == '-' && number(text, 5, 2, 1, 12);
    }

    /** Where the optional fraction ends, or 0 where it is not well formed. */
    private static int fractionEnd(String text) {
        if (text.charAt(SECOND_LENGTH) != '.') {
            return SECOND_LENGTH;
        }
        int end = SECOND_LENGTH + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - SECOND_LENGTH - 1;
        return digits >= 1 && digits <= MAX_FRACTION ? end : 0;
    }

    private static boolean isOffset(String text, int start) {
        if (start == 0 || start >= text.length()) {
            return false;
        }
        char sign = text.charAt(start);
        if (sign == 'Z') {
            return text.length() == start + 1;
        }
        return (sign == '+' || sign == '-')
                && text.length() == start + 6
                && number(text, start + 1, 2, 0, 14)
                && text.charAt(start + 3) == ':'
                && number(text, start + 4, 2, 0, 59);
    }

    private static boolean number(String text, int start, int digits, int least, int most) {
        int value = 0;
        for (int i = start; i < start + digits; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return false;
            }
            value = value * 10 + c - '0';
        }
        return value >= least && value <= most;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
