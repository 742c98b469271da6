package org.tocsin.internal.hours;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time zones that entries of the directory name. Clause: <a
 * href="{@docRoot}/clauses.html#time-zones">time-zones</a>.
 */
public final class TimeZones {

    private static final Set<String> ALL = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** As in {@code UTC+7}, {@code GMT-3:30} and {@code +0530}. */
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT)?([+-])([0-9]{1,2})(?::?([0-5][0-9]))?", Pattern.CASE_INSENSITIVE);

    /** As in {@code EST} and {@code WIB}; other short names than these stand for one place. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{1,4}T");

    private static final Pattern SHORT = Pattern.compile("[A-Z]{2,5}");
    private static final Set<String> OF_ALL_PLACES = Set.of("UTC", "UCT", "GMT");

    /** No place is further from UTC. */
    private static final int MOST_HOURS = 14;

    /** The offsets for which the data have a name such as {@code Etc/GMT-7}. */
    private static final int LEAST_NAMED = -12;

    private TimeZones() {}

    /**
     * The zone that is meant: one of the data, by its name, or the fixed offset that stands in place of a name. A short
     * name means what it means in the data, if it stands there. Empty where the zone is not known.
     */
    public static Optional<ZoneId> zone(String name) {
        Optional<ZoneOffset> offset = offset(name);
        if (offset.isPresent()) {
            return Optional.of(offset.get());
        }
        return isKnown(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** Whether the data in use have this name. */
    public static boolean isKnown(String name) {
        return ALL.contains(name);
    }

    /** The offset from UTC that is written in place of a name; empty where it is a name. */
    public static Optional<ZoneOffset> offset(String name) {
        Matcher offset = OFFSET.matcher(name);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int minutes = 60 * Integer.parseInt(offset.group(2))
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        return minutes > 60 * MOST_HOURS
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(60 * (offset.group(1).equals("-") ? -minutes : minutes)));
    }

    /** The name of the data for an offset of whole hours, whose sign is reversed there; empty for any other offset. */
    public static Optional<String> nameOf(ZoneOffset offset) {
        int hours = offset.getTotalSeconds() / 3600;
        if (offset.getTotalSeconds() % 3600 != 0 || hours < LEAST_NAMED) {
            return Optional.empty();
        }
        return Optional.of(hours == 0 ? "Etc/UTC" : String.format(Locale.ROOT, "Etc/GMT%+d", -hours));
    }

    /** Whether it is a short name such as {@code EST}, which stands for different zones in different places. */
    public static boolean isShort(String name) {
        return !OF_ALL_PLACES.contains(name)
                && SHORT.matcher(name).matches()
                && (ABBREVIATION.matcher(name).matches() || !isKnown(name));
    }

    /** The name that has replaced this one; empty where none has. */
    public static Optional<String> newName(String name) {
        return RenamedZones.nameOf(name);
    }

    /** The names of the data in use. */
    public static Set<String> names() {
        return ALL;
    }
}
