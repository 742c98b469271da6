package org.tocsin.internal.rule;

import org.tocsin.internal.value.Indicators;
import org.tocsin.internal.value.Times;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/** Family IND, as far as it concerns indicators and the actions that an advisory recommends. */
@Checks({CoreProblem.CONTRADICTORY_INDICATOR, CoreProblem.ADVISORY_WITHOUT_ACTION})
final class IndicatorRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Indicator.class, IndicatorRules::checkForm).each(Indicator.class, IndicatorRules::checkLifetime);
    }

    private static void checkForm(Indicator indicator, Place place, Findings findings) {
        String value = indicator.value();
        if (Indicators.isMalformed(indicator)) {
            MalformedValue.add(indicator.kind(), value, place.pointer("value"), findings);
        }
        if (Indicators.isSpecialAddress(indicator)
                && !Indicators.isPlay(place.message().header())) {
            findings.add(
                    Indicators.isToBlock(indicator) ? Severity.ERROR : Severity.WARNING,
                    Indicators.specialVariant(indicator.kind()),
                    CoreProblem.SPECIAL_ADDRESS,
                    place.pointer("value"),
                    value);
        }
    }

    private static void checkLifetime(Indicator indicator, Place place, Findings findings) {
        Timestamp end = indicator.validUntil();
        if (end == null) {
            return;
        }
        if (Indicators.isSeenAfterItsEnd(indicator)) {
            findings.add(
                    ProblemVariant.OLD, CoreProblem.INDICATOR_LAPSED, place.pointer("validUntil"), indicator.value());
        } else if (Indicators.isToBlock(indicator)
                && Times.isEarlier(end, place.message().header().sentAt())) {
            findings.add(
                    ProblemVariant.LAPSED,
                    CoreProblem.INDICATOR_LAPSED,
                    place.pointer("validUntil"),
                    indicator.value());
        }
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            IndicatorUses.check(report.indicators(), findings);
        } else if (message.body() instanceof Advisory advisory) {
            IndicatorUses.check(advisory.indicators(), findings);
            if (advisory.actions().isEmpty()) {
                findings.add(CoreProblem.ADVISORY_WITHOUT_ACTION, "/body/actions");
            }
        }
    }
}
