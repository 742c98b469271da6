package org.tocsin.internal.rule;

import org.tocsin.code.MeasureState;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Times;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Family TIM: what has happened is not after the message is sent, and no deadline is before that. */
final class PastRules {

    private PastRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.HAPPENED, Object.class, PastRules::checkPast)
                .each(Meaning.DEADLINE, Object.class, PastRules::checkDeadline);
    }

    private static void checkPast(Object value, Place place, Findings findings) {
        WrittenMoment time = WrittenMoment.of(value);
        if (time != null
                && isTold(place)
                && Times.happensAfterSending(time.text(), place.message().header())) {
            findings.add(time.severity(), CoreProblem.HAPPENED_AFTER_SENDING, time.pointer(place), time.text());
        }
    }

    /** Whether the time is told as one that has come; for a measure, its state decides. */
    private static boolean isTold(Place place) {
        return !place.hasBeside(MeasureState.class) || Times.isTaken(place.beside(MeasureState.class));
    }

    private static void checkDeadline(Object value, Place place, Findings findings) {
        WrittenMoment time = WrittenMoment.of(value);
        if (time != null && Times.hadPassed(time.text(), place.message().header())) {
            Severity severity = isFirstRevision(place) ? time.severity() : Severity.WARNING;
            findings.add(severity, CoreProblem.DEADLINE_BEFORE_SENDING, time.pointer(place), time.text());
        }
    }

    private static boolean isFirstRevision(Place place) {
        return place.message().header().revisionOrDefault() == 1L;
    }
}
