package org.tocsin.internal.rule;

import org.tocsin.code.MeasureState;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Times;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.validation.CoreProblem;

/** Family TIM: the time of an event that has happened is not after the message is sent. */
final class PastRules {

    private PastRules() {}

    static void checkPast(PartialTime time, Place place, Findings findings) {
        PartialTimestamp at = time.at();
        if (at != null
                && isPast(place)
                && Times.happensAfterSending(at, place.message().header())) {
            findings.add(
                    TimeRules.severity(time), CoreProblem.HAPPENED_AFTER_SENDING, place.pointer("at"), at.toString());
        }
    }

    /** Whether the time is that of an event that has happened; for a measure, its state decides. */
    private static boolean isPast(Place place) {
        return place.member().means(Meaning.HAPPENED)
                && (!place.hasBeside(MeasureState.class) || Times.isTaken(place.beside(MeasureState.class)));
    }
}
