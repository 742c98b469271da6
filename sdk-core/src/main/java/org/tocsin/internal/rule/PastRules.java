package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.validation.CoreProblem;

/** Family TIM: what is said to have happened has happened before the message is sent. */
final class PastRules {

    private PastRules() {}

    static void checkPast(PartialTime time, Place place, Findings findings) {
        PartialTimestamp at = time.at();
        if (at == null || !isPast(place)) {
            return;
        }
        Optional<Instant> earliest = at.earliest();
        Optional<Instant> sentAt = place.sentAt();
        if (earliest.isPresent() && sentAt.isPresent() && Times.isAfter(earliest.get(), sentAt.get())) {
            findings.add(
                    TimeRules.severity(time), CoreProblem.HAPPENED_AFTER_SENDING, place.pointer("at"), at.toString());
        }
    }

    /**
     * Whether the time is of something that is said to have happened; in types that the rule is not about, it may be of
     * either.
     */
    private static boolean isPast(Place place) {
        return CoreProblem.HAPPENED_AFTER_SENDING.isAbout(
                        place.message().header().type())
                && place.member().means(Meaning.HAPPENED)
                && (!(place.holder() instanceof Measure measure) || isTaken(measure.state()));
    }

    private static boolean isTaken(@Nullable MeasureState state) {
        return state != null && state != MeasureState.PLANNED;
    }
}
