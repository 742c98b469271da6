package org.tocsin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.internal.hours.EntryDay;
import org.tocsin.internal.hours.OfficeHours;
import org.tocsin.internal.hours.TimeZones;
import org.tocsin.internal.hours.WorkingTime;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;

/**
 * The days and hours of an entry in its own time zone; an offset in place of a zone, as {@code UTC+7}, is that offset on
 * every day of the year. Where the zone is not known, a day covers every instant that it
 * can mean in any zone, and hours are {@link Openness#UNKNOWN} unless they are all hours. Clause: <a
 * href="{@docRoot}/clauses.html#reachability">reachability</a>.
 *
 * @param zone the zone; null where it is not told or not known
 * @param availability what the entry promises; null where it promises nothing
 * @param duty when the office is at work; empty where that is not told
 */
record OfficeTimes(@Nullable ZoneId zone, @Nullable Availability availability, List<WorkingTime> duty) {

    private static final ZoneOffset FIRST_OFFSET = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_OFFSET = ZoneOffset.ofHours(-12);

    static OfficeTimes of(DirectoryEntry entry) {
        return new OfficeTimes(zone(entry.timeZone()), entry.availability(), OfficeHours.ofOffice(entry));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(TimeZones::zone).orElse(null);
    }

    /** The first instant of a day; the beginning of time where none is given. */
    Instant start(@Nullable String day) {
        Optional<LocalDate> first = EntryDay.of(day);
        return first.isEmpty() ? Instant.MIN : midnight(first.get(), FIRST_OFFSET);
    }

    /** The first instant after a day; the end of time where none is given. */
    Instant end(@Nullable String day) {
        Optional<LocalDate> last = EntryDay.of(day);
        return last.isEmpty() ? Instant.MAX : endOf(last.get());
    }

    Instant endOf(LocalDate day) {
        return midnight(day.plusDays(1), LAST_OFFSET);
    }

    private Instant midnight(LocalDate day, ZoneOffset otherwise) {
        return day.atStartOfDay(zone == null ? otherwise : zone).toInstant();
    }

    /** Whether the office is at work. */
    Openness office(Instant at) {
        return during(duty, at);
    }

    /** Whether the channel is answered: in its own hours if it has any, else in those of the office. */
    Openness channel(ContactChannel channel, Instant at) {
        Openness openness = during(OfficeHours.ofChannel(channel, duty), at);
        boolean onCall = availability == Availability.ON_CALL_24X7
                && channel.hours() == null
                && channel.days().isEmpty()
                && CodeGroups.isTelephone(channel.kind());
        return onCall && openness != Openness.OPEN ? Openness.ON_CALL : openness;
    }

    private Openness during(List<WorkingTime> times, Instant at) {
        if (OfficeHours.isAlways(times)) {
            return Openness.OPEN;
        }
        if (times.isEmpty() || zone == null) {
            return Openness.UNKNOWN;
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return times.stream().anyMatch(each -> each.hold(local)) ? Openness.OPEN : Openness.CLOSED;
    }
}
