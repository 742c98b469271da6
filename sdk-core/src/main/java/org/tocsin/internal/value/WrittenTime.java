package org.tocsin.internal.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.validation.ProblemVariant;

/** The repair of times that are not written in the form of the format. */
final class WrittenTime {

    private static final String SOME_DAY = "2026-05-12";
    private static final String SOME_INSTANT = "2026-05-12T10:03:00Z";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern OFFSET = Pattern.compile("[+-][0-9]{2}:[0-9]{2}$");
    private static final Pattern DAY_LAST =
            Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})((?:[T ].*)?)");
    private static final Pattern SINCE_1970 = Pattern.compile("[0-9]{9,10}(?:[0-9]{3})?");
    private static final int DIGITS_OF_SECONDS = 10;

    private static final String ZONE_NAME = " ?\\[[A-Za-z0-9/_+-]{1,64}\\]$";
    private static final Pattern INSTANT_IN_ZONE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.Z+-]{9,30}" + ZONE_NAME);

    private static final UnaryOperator<String> WITHOUT_ZONE = replacing(ZONE_NAME, "");

    static final Map<ProblemVariant, UnaryOperator<String>> REPAIRS = repairs();

    private WrittenTime() {}

    /** Puts something else in place of the first part of a text that a pattern finds. */
    static UnaryOperator<String> replacing(String pattern, String by) {
        Pattern compiled = Pattern.compile(pattern);
        return text -> compiled.matcher(text).replaceFirst(by);
    }

    private static Map<ProblemVariant, UnaryOperator<String>> repairs() {
        Map<ProblemVariant, UnaryOperator<String>> repairs = new LinkedHashMap<>();
        repairs.put(ProblemVariant.ZONE_NAME, WITHOUT_ZONE);
        repairs.put(ProblemVariant.LEAP_SECOND, replacing("(:[0-5][0-9]):60", "$1:59"));
        repairs.put(
                ProblemVariant.OFFSET_WITHOUT_COLON,
                replacing("(:[0-9.]+[+-][0-9]{2})([0-9]{2})$", "$1:$2")
                        .andThen(replacing("(:[0-9.]+[+-][0-9]{2})$", "$1:00"))::apply);
        repairs.put(ProblemVariant.SECONDS_MISSING, replacing("(T[0-9]{2}:[0-9]{2})(?=[Z+-])", "$1:00"));
        repairs.put(ProblemVariant.FRACTION, replacing("(:[0-9]{2})[.,]([0-9]{1,9})[0-9]*", "$1.$2"));
        repairs.put(
                ProblemVariant.SEPARATOR,
                replacing("^(.{10}) +([0-9]{2}:)", "$1T$2").andThen(replacing(" (?=[Zz+-])", ""))::apply);
        repairs.put(ProblemVariant.EPOCH_NUMBER, WrittenTime::ofNumber);
        repairs.put(ProblemVariant.DATE_ORDER, WrittenTime::ofDayLast);
        return repairs;
    }

    private static String ofNumber(String time) {
        if (!SINCE_1970.matcher(time).matches()) {
            return time;
        }
        long number = Long.parseLong(time);
        return (time.length() > DIGITS_OF_SECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number))
                .toString();
    }

    /** Repairs a date that is written with the year last, where the order of day and month is certain. */
    private static String ofDayLast(String time) {
        Matcher parts = DAY_LAST.matcher(time);
        if (!parts.matches()) {
            return time;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        boolean unclear = first <= 12 && second <= 12 && first != second;
        try {
            LocalDate day =
                    LocalDate.of(Integer.parseInt(parts.group(3)), Math.min(first, second), Math.max(first, second));
            return unclear ? time : day + parts.group(4);
        } catch (DateTimeException noSuchDay) {
            return time;
        }
    }

    /**
     * A time without the name of the time zone after it, which makes it too long; empty where the value is no such
     * time.
     */
    static Optional<String> withoutZone(String time) {
        return INSTANT_IN_ZONE.matcher(time).matches() ? Optional.of(WITHOUT_ZONE.apply(time)) : Optional.empty();
    }

    /** The defects that only the author can repair. */
    static Optional<ProblemVariant> defect(String value, Predicate<String> form) {
        boolean dayTaken = form.test(SOME_DAY);
        boolean instantTaken = form.test(SOME_INSTANT);
        if ((dayTaken || instantTaken) && DAY_LAST.matcher(value).matches()) {
            return Optional.of(ProblemVariant.DATE_ORDER);
        }
        if (instantTaken
                && OFFSET.matcher(value).find()
                && form.test(OFFSET.matcher(value).replaceFirst("Z"))) {
            return Optional.of(ProblemVariant.OFFSET_OUT_OF_RANGE);
        }
        return instantTaken && !dayTaken && DAY.matcher(value).matches()
                ? Optional.of(ProblemVariant.DATE_ALONE)
                : Optional.empty();
    }
}
