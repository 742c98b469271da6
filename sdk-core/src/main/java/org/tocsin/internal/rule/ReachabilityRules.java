package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Availability;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.DirectoryChange;
import org.tocsin.code.PocRole;
import org.tocsin.internal.hours.OfficeHours;
import org.tocsin.internal.hours.WorkingTime;
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
    CoreProblem.ENTRY_INCOMPLETE,
    CoreProblem.ROUND_THE_CLOCK_UNREACHABLE,
    CoreProblem.SINGLE_ROUND_THE_CLOCK_CHANNEL
})
final class ReachabilityRules implements Rule {

    private static final String CHANNELS = "/body/channels";

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof DirectoryEntry entry && entry.change() != DirectoryChange.REMOVE) {
            checkWhole(entry, findings);
            if (!entry.channels().isEmpty()) {
                check(entry, findings);
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

    private static void check(DirectoryEntry entry, Findings findings) {
        boolean staffed = entry.availability() == Availability._24X7;
        List<ContactChannel> always = staffed ? answeredAlways(entry) : List.of();
        if (staffed && always.isEmpty()) {
            findings.add(ProblemVariant.HOURS, CoreProblem.ROUND_THE_CLOCK_UNREACHABLE, CHANNELS);
        } else if (entry.availability() == Availability.ON_CALL_24X7 && !hasTelephone(entry.channels())) {
            findings.add(ProblemVariant.TELEPHONE, CoreProblem.ROUND_THE_CLOCK_UNREACHABLE, CHANNELS);
        }
        ProblemVariant risk = risk(entry, always);
        if (risk != null) {
            findings.add(risk, CoreProblem.SINGLE_ROUND_THE_CLOCK_CHANNEL, CHANNELS);
        }
    }

    /** How all ways of reaching the contact at night can fail at once; null where they hardly can. */
    private static @Nullable ProblemVariant risk(DirectoryEntry entry, List<ContactChannel> always) {
        if (always.size() == 1) {
            return ProblemVariant.ONE_CHANNEL;
        }
        if (!always.isEmpty() && isAllEmail(always)) {
            return ProblemVariant.EMAIL;
        }
        return entry.roles().contains(PocRole.CYBERCRIME_24X7) && isAllOverInternet(entry.channels())
                ? ProblemVariant.INTERNET
                : null;
    }

    private static List<ContactChannel> answeredAlways(DirectoryEntry entry) {
        List<WorkingTime> office = OfficeHours.ofOffice(entry);
        List<ContactChannel> always = new ArrayList<>();
        for (ContactChannel channel : entry.channels()) {
            if (OfficeHours.isAlways(OfficeHours.ofChannel(channel, office))) {
                always.add(channel);
            }
        }
        return always;
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
