package org.tocsin.internal.rule;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.code.Weekday;
import org.tocsin.internal.member.CodeGroups;
import org.tocsin.message.Message;
import org.tocsin.message.directory.ContactChannel;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;

/**
 * Family DIR: whether an entry of the directory is complete, and whether the contact can be reached in the way that it
 * states.
 */
@Checks({
    CoreProblem.UNKNOWN_TIME_ZONE,
    CoreProblem.ENTRY_INCOMPLETE,
    CoreProblem.ROUND_THE_CLOCK_UNREACHABLE,
    CoreProblem.SINGLE_ROUND_THE_CLOCK_CHANNEL
})
final class ReachabilityRules implements Rule {

    private static final String CHANNELS = "/body/channels";
    private static final String WHOLE_DAY = "00:00-24:00";
    private static final int DAYS_OF_WEEK = Weekday.values().length;

    /** Loaded when the first entry is checked. */
    private static final class Zones {

        static final Set<String> ALL = ZoneId.getAvailableZoneIds();
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (!(message.body() instanceof DirectoryEntry entry)) {
            return;
        }
        String zone = entry.timeZone();
        if (zone != null && !Zones.ALL.contains(zone)) {
            findings.add(CoreProblem.UNKNOWN_TIME_ZONE, "/body/timeZone", zone);
        }
        if (entry.change() != DirectoryChange.REMOVE) {
            checkWhole(entry, findings);
            if (!entry.channels().isEmpty()) {
                checkPromise(entry, findings);
                checkFallback(entry, findings);
            }
        }
    }

    private static void checkWhole(DirectoryEntry entry, Findings findings) {
        require(entry.office(), "/body/office", findings);
        require(entry.availability(), "/body/availability", findings);
        require(entry.timeZone(), "/body/timeZone", findings);
        require(first(entry.languages()), "/body/languages", findings);
        require(first(entry.channels()), CHANNELS, findings);
        if (entry.change() == DirectoryChange.CONFIRM) {
            require(entry.confirmedAt(), "/body/confirmedAt", findings);
        }
    }

    private static @Nullable Object first(List<?> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    private static void require(@Nullable Object value, String pointer, Findings findings) {
        if (value == null) {
            findings.add(CoreProblem.ENTRY_INCOMPLETE, pointer);
        }
    }

    private static void checkPromise(DirectoryEntry entry, Findings findings) {
        Availability promised = entry.availability();
        boolean broken = promised == Availability._24X7
                ? !hasChannelForAllHours(entry.channels())
                : promised == Availability.ON_CALL_24X7 && !hasTelephone(entry.channels());
        if (broken) {
            ProblemVariant variant = promised == Availability._24X7 ? ProblemVariant.HOURS : ProblemVariant.TELEPHONE;
            findings.add(variant, CoreProblem.ROUND_THE_CLOCK_UNREACHABLE, CHANNELS);
        }
    }

    private static void checkFallback(DirectoryEntry entry, Findings findings) {
        List<ContactChannel> channels = entry.channels();
        boolean hangs = entry.availability() == Availability._24X7 && (channels.size() == 1 || isAllEmail(channels));
        boolean needsInternet = PocRole.CYBERCRIME_24X7.equals(entry.role()) && isAllOverInternet(channels);
        if (hangs || needsInternet) {
            findings.add(risk(channels), CoreProblem.SINGLE_ROUND_THE_CLOCK_CHANNEL, CHANNELS);
        }
    }

    private static ProblemVariant risk(List<ContactChannel> channels) {
        if (channels.size() == 1) {
            return ProblemVariant.ONE_CHANNEL;
        }
        return isAllEmail(channels) ? ProblemVariant.EMAIL : ProblemVariant.INTERNET;
    }

    private static boolean hasChannelForAllHours(List<ContactChannel> channels) {
        for (int i = 0; i < channels.size(); i++) {
            if (WHOLE_DAY.equals(channels.get(i).hours())
                    && isEveryDay(channels.get(i).days())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEveryDay(List<Weekday> days) {
        return days.isEmpty() || EnumSet.copyOf(days).size() == DAYS_OF_WEEK;
    }

    private static boolean hasTelephone(List<ContactChannel> channels) {
        for (int i = 0; i < channels.size(); i++) {
            if (CodeGroups.isTelephone(channels.get(i).kind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllEmail(List<ContactChannel> channels) {
        for (int i = 0; i < channels.size(); i++) {
            if (!channels.get(i).kind().equals(ChannelKind.EMAIL)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllOverInternet(List<ContactChannel> channels) {
        for (int i = 0; i < channels.size(); i++) {
            if (!CodeGroups.isOverInternet(channels.get(i).kind())) {
                return false;
            }
        }
        return true;
    }
}
