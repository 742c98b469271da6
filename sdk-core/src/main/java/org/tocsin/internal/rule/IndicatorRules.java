package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.code.IndicatorUse;
import org.tocsin.internal.value.Indicators;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Family IND, as far as it concerns indicators and what an advisory asks for. */
@Checks({CoreProblem.CONTRADICTORY_INDICATOR, CoreProblem.ADVISORY_WITHOUT_ACTION})
final class IndicatorRules implements Rule {

    static void addTo(MessageWalk.Builder walk) {
        walk.each(Indicator.class, IndicatorRules::checkForm);
    }

    private static void checkForm(Indicator indicator, Place place, Findings findings) {
        String value = indicator.value();
        if (Indicators.isMalformed(indicator)) {
            findings.add(
                    CoreProblem.MALFORMED_INDICATOR,
                    place.pointer("value"),
                    value,
                    indicator.kind().code());
        }
        if (Indicators.isSpecialAddress(indicator)
                && !Indicators.isPlay(place.message().header())) {
            findings.add(Severity.WARNING, CoreProblem.SPECIAL_ADDRESS, place.pointer("value"), value);
        }
    }

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof IncidentReport report) {
            checkUses(report.indicators(), findings);
        } else if (message.body() instanceof Advisory advisory) {
            checkUses(advisory.indicators(), findings);
            if (advisory.actions().isEmpty()) {
                findings.add(CoreProblem.ADVISORY_WITHOUT_ACTION, "/body/actions");
            }
        }
    }

    private static boolean has(IndicatorUse use, List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).use() == use) {
                return true;
            }
        }
        return false;
    }

    private static void checkUses(List<Indicator> indicators, Findings findings) {
        if (!has(IndicatorUse.BLOCK, indicators) || !has(IndicatorUse.DO_NOT_BLOCK, indicators)) {
            return;
        }
        Set<String> toBlock = new HashSet<>();
        Set<String> toLeave = new HashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            IndicatorUse use = indicator.use();
            if (use != IndicatorUse.BLOCK && use != IndicatorUse.DO_NOT_BLOCK) {
                continue;
            }
            String value = indicator.value().toLowerCase(Locale.ROOT);
            (use == IndicatorUse.BLOCK ? toBlock : toLeave).add(value);
            if ((use == IndicatorUse.BLOCK ? toLeave : toBlock).contains(value)) {
                findings.add(CoreProblem.CONTRADICTORY_INDICATOR, "/body/indicators/" + i + "/use", indicator.value());
            }
        }
    }
}
