package org.tocsin.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Meaning;
import org.tocsin.internal.value.Times;
import org.tocsin.message.PartialTime;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Family TIM: periods do not end before they begin, and lists that are in order of time are in order. */
final class IntervalRules {

    private IntervalRules() {}

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Meaning.INTERVAL, Object.class, IntervalRules::checkEnd)
                .eachList(Meaning.SEQUENCE, IntervalRules::checkOrder);
    }

    private static void checkEnd(Object value, Place place, Findings findings) {
        WrittenMoment from = WrittenMoment.of(value);
        WrittenMoment until = WrittenMoment.of(place.beside(value.getClass()));
        if (from != null && until != null && Times.isBefore(until.text(), from.text())) {
            findings.add(
                    worse(from, until), CoreProblem.INTERVAL_REVERSED, from.pointer(place), until.text(), from.text());
        }
    }

    private static Severity worse(WrittenMoment from, WrittenMoment until) {
        return from.severity() == Severity.ERROR ? until.severity() : from.severity();
    }

    private static void checkOrder(List<@Nullable Object> times, String member, Place place, Findings findings) {
        PartialTime latest = null;
        for (int i = 0; i < times.size(); i++) {
            PartialTime time = (PartialTime) times.get(i);
            if (Times.isBefore(time, latest)) {
                findings.add(
                        CoreProblem.LIST_OUT_OF_ORDER,
                        place.pointer(i + "/" + member + "/at"),
                        written(time),
                        written(latest));
            }
            latest = Times.later(latest, time);
        }
    }

    private static String written(@Nullable PartialTime time) {
        return time == null ? "" : String.valueOf(time.at());
    }
}
