package org.tocsin.directory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;

/**
 * The days and hours of an entry in its own time zone. Where the zone is not known, a day covers every instant that it
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
        return new OfficeTimes(zone(entry.timeZone()), entry.availability(), duty(entry));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** Without duty hours a desk that is staffed around the clock is always at work; of others nothing is told. */
    private static List<WorkingTime> duty(DirectoryEntry entry) {
        if (entry.dutyHours().isEmpty()) {
            return entry.availability() == Availability._24X7
                    ? List.of(new WorkingTime(WorkingTime.days(List.of()), HoursOfDay.WHOLE_DAY, Set.of()))
                    : List.of();
        }
        Set<LocalDate> holidays = entry.holidays().stream()
                .flatMap(day -> EntryDay.of(day).stream())
                .collect(Collectors.toUnmodifiableSet());
        return entry.dutyHours().stream().flatMap(each -> duty(each, holidays)).toList();
    }

    private static Stream<WorkingTime> duty(DutyHours each, Set<LocalDate> holidays) {
        return HoursOfDay.of(each.hours()).stream()
                .map(hours -> new WorkingTime(WorkingTime.days(each.days()), hours, holidays));
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
        Openness openness = during(hours(channel), at);
        boolean onCall = availability == Availability.ON_CALL_24X7
                && channel.hours() == null
                && channel.days().isEmpty()
                && CodeGroups.isTelephone(channel.kind());
        return onCall && openness != Openness.OPEN ? Openness.ON_CALL : openness;
    }

    private List<WorkingTime> hours(ContactChannel channel) {
        String own = channel.hours();
        if (own == null) {
            return duty.stream()
                    .map(each -> each.on(WorkingTime.days(channel.days())))
                    .toList();
        }
        return HoursOfDay.of(own)
                .map(hours -> List.of(new WorkingTime(WorkingTime.days(channel.days()), hours, Set.of())))
                .orElse(List.of());
    }

    private Openness during(List<WorkingTime> times, Instant at) {
        if (times.stream().anyMatch(WorkingTime::isAlways)) {
            return Openness.OPEN;
        }
        if (times.isEmpty() || zone == null) {
            return Openness.UNKNOWN;
        }
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return times.stream().anyMatch(each -> each.hold(local)) ? Openness.OPEN : Openness.CLOSED;
    }
}
