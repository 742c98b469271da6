package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Certainty;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Days;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/**
 * Family TIM: instants, partial times, and their order. Partial times are out of order only if they are so for all
 * instants that they can mean.
 */
@Checks(CoreProblem.TIMES_OUT_OF_ORDER)
final class TimeRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Timestamp.class, TimeRules::checkInstant)
                .each(PartialTimestamp.class, TimeRules::checkPartial)
                .each(Meaning.DAY, String.class, TimeRules::checkDate)
                .each(PartialTime.class, TimeRules::checkPresence);
    }

    private static void checkInstant(Timestamp time, Place place, Findings findings) {
        checkWritten(time.toString(), place, findings);
    }

    private static void checkPartial(PartialTimestamp time, Place place, Findings findings) {
        checkWritten(time.toString(), place, findings);
    }

    private static void checkWritten(String time, Place place, Findings findings) {
        if (Days.isNone(time)) {
            findings.add(CoreProblem.NO_SUCH_DATE, place.pointer(), time);
        }
        if (Times.hidesOffset(time)) {
            findings.add(CoreProblem.UNKNOWN_LOCAL_OFFSET, place.pointer(), time);
        }
    }

    private static void checkDate(String day, Place place, Findings findings) {
        if (Days.isNone(day)) {
            findings.add(CoreProblem.NO_SUCH_DATE, place.pointer(), day);
        }
    }

    private static void checkPresence(PartialTime time, Place place, Findings findings) {
        if (!Times.isToldAsKnown(time)) {
            ProblemVariant variant = time.at() == null ? ProblemVariant.MISSING : ProblemVariant.NOT_ALLOWED;
            findings.add(
                    variant,
                    CoreProblem.CERTAINTY_AND_TIME_UNFIT,
                    place.pointer("at"),
                    time.certaintyOrDefault().code());
        }
    }

    /** The severity of a finding: a warning if one of the times is not exact. */
    static Severity severity(PartialTime... compared) {
        return Arrays.stream(compared).allMatch(time -> time.certaintyOrDefault() == Certainty.EXACT)
                ? Severity.ERROR
                : Severity.WARNING;
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            IncidentTimes times = report.times();
            checkOrder(
                    times.started(),
                    "started",
                    findings,
                    times.aware(),
                    times.classified(),
                    times.detected(),
                    times.compromised(),
                    times.exfiltrated(),
                    times.contained(),
                    times.recovered(),
                    times.closed());
            checkOrder(times.contained(), "contained", findings, times.recovered(), times.closed());
            checkOrder(times.recovered(), "recovered", findings, times.closed());
        }
    }

    /** Adds a finding if the time is after one of those that it must not follow. */
    private static void checkOrder(
            @Nullable PartialTime time, String name, Findings findings, @Nullable PartialTime... later) {
        if (time == null || time.at() == null) {
            return;
        }
        Instant earliest = time.at().earliest().orElse(Instant.MIN);
        Severity found = null;
        for (PartialTime other : later) {
            if (found != Severity.ERROR && other != null && isOver(other, earliest)) {
                found = severity(time, other);
            }
        }
        if (found != null) {
            findings.add(
                    found, CoreProblem.TIMES_OUT_OF_ORDER, "/body/times/" + name + "/at", String.valueOf(time.at()));
        }
    }

    /** Whether the time, even read as late as possible, is before the moment. */
    private static boolean isOver(PartialTime time, Instant moment) {
        return time.at() != null && time.at().latest().map(moment::isAfter).orElse(false);
    }
}
