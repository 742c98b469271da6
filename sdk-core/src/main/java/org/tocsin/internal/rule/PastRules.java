package org.tocsin.internal.rule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Body;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.ClarificationRequest;
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
        if (earliest.isPresent() && Times.isAfter(earliest.get(), place.sentAt())) {
            findings.add(
                    TimeRules.severity(time), CoreProblem.HAPPENED_AFTER_SENDING, place.pointer("at"), at.toString());
        }
    }

    /** Whether the time is of something that is said to have happened. */
    private static boolean isPast(Place place) {
        return tellsThePast(place.message().body())
                && place.member().means(Meaning.HAPPENED)
                && (!(place.holder() instanceof Measure measure) || isTaken(measure.state()));
    }

    /** Whether the rule is kept of its times; those of other types may be told of others, or be wished. */
    private static boolean tellsThePast(Body body) {
        return body instanceof IncidentReport
                || body instanceof Advisory
                || body instanceof SituationReport
                || body instanceof ClarificationRequest
                || body instanceof AttributionStatement
                || body instanceof LessonsLearnt;
    }

    private static boolean isTaken(@Nullable MeasureState state) {
        return state != null && state != MeasureState.PLANNED;
    }
}
