package org.tocsin.internal.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.Availability;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.message.directory.DutyHours;

/**
 * The hours of an entry of the directory on the clock of its own time zone: when the office is at work, and when a
 * channel is answered. Clause: <a href="{@docRoot}/clauses.html#reachability">reachability</a>.
 */
public final class OfficeHours {

    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MINUTES_A_WEEK = 7 * MINUTES_A_DAY;

    private OfficeHours() {}

    /**
     * When the office is at work; empty where that is not told. Without duty hours a desk that is staffed around the
     * clock is always at work.
     */
    public static List<WorkingTime> ofOffice(DirectoryEntry entry) {
        if (entry.dutyHours().isEmpty()) {
            return entry.availability() == Availability._24X7
                    ? List.of(new WorkingTime(WorkingTime.days(List.of()), HoursOfDay.WHOLE_DAY, Set.of()))
                    : List.of();
        }
        Set<LocalDate> holidays = holidays(entry);
        List<WorkingTime> duty = new ArrayList<>();
        for (DutyHours each : entry.dutyHours()) {
            Optional<HoursOfDay> hours = HoursOfDay.of(each.hours());
            if (hours.isPresent()) {
                duty.add(new WorkingTime(WorkingTime.days(each.days()), hours.get(), holidays));
            }
        }
        return List.copyOf(duty);
    }

    private static Set<LocalDate> holidays(DirectoryEntry entry) {
        Set<LocalDate> holidays = new HashSet<>();
        for (String day : entry.holidays()) {
            Optional<LocalDate> date = EntryDay.of(day);
            if (date.isPresent()) {
                holidays.add(date.get());
            }
        }
        return Set.copyOf(holidays);
    }

    /** When a channel is answered: in its own hours if it has any, else in those of the office on its days. */
    public static List<WorkingTime> ofChannel(ContactChannel channel, List<WorkingTime> office) {
        Set<DayOfWeek> days = WorkingTime.days(channel.days());
        List<WorkingTime> times = new ArrayList<>();
        if (channel.hours() == null) {
            for (WorkingTime each : office) {
                times.add(each.on(days));
            }
        } else {
            Optional<HoursOfDay> own = HoursOfDay.of(channel.hours());
            if (own.isPresent()) {
                times.add(new WorkingTime(days, own.get(), Set.of()));
            }
        }
        return List.copyOf(times);
    }

    /** Whether the times together leave out no minute of any week, whatever the zone. */
    public static boolean isAlways(List<WorkingTime> times) {
        int minutes = 0;
        for (WorkingTime each : times) {
            if (each.except().isEmpty()) {
                minutes += each.days().size() * each.hours().minutes();
            }
        }
        // The quick test spares most entries the exact one.
        return minutes >= MINUTES_A_WEEK && week(times).cardinality() == MINUTES_A_WEEK;
    }

    /** The minutes of a week that the times cover, counted from Monday; times with exceptions cover none. */
    private static BitSet week(List<WorkingTime> times) {
        BitSet week = new BitSet(MINUTES_A_WEEK);
        for (WorkingTime each : times) {
            for (DayOfWeek day : each.except().isEmpty() ? each.days() : Set.<DayOfWeek>of()) {
                int from = day.ordinal() * MINUTES_A_DAY + each.hours().start();
                int to = from + each.hours().minutes();
                week.set(from, Math.min(to, MINUTES_A_WEEK));
                week.set(0, Math.max(to - MINUTES_A_WEEK, 0));
            }
        }
        return week;
    }
}
