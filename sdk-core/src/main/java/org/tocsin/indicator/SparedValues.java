package org.tocsin.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.code.IndicatorUse;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.Indicator;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/**
 * The values of a list that are not to be blocked. They stand before all others and are few, so a list of any length is held against
 * them in constant memory.
 */
final class SparedValues {

    static final int MOST = 500;

    /** The spelling of each value. */
    private final Map<IndicatorValue, String> spared = new HashMap<>();
    /** The spelling of the value that lies in this range or at this host. */
    private final Map<IndicatorValue, String> around = new HashMap<>();

    private int count;
    private boolean othersFollow;

    /** What is wrong with the use of the next indicator of the list. */
    List<Problem> next(Indicator indicator) {
        if (indicator.use() == IndicatorUse.DO_NOT_BLOCK) {
            return spare(indicator);
        }
        othersFollow = true;
        return indicator.use() == IndicatorUse.BLOCK && !spared.isEmpty() ? block(indicator) : List.of();
    }

    private List<Problem> spare(Indicator indicator) {
        Problem late = Problem.of(CoreProblem.SPARED_INDICATOR_LATE, "/use", indicator.value());
        if (othersFollow) {
            return List.of(late);
        }
        if (count == MOST) {
            return List.of(late.withVariant(ProblemVariant.SEVERAL));
        }
        count++;
        IndicatorValue value = IndicatorValue.of(indicator);
        spared.putIfAbsent(value, indicator.value());
        value.enclosing().forEach(range -> around.putIfAbsent(range, indicator.value()));
        value.host().ifPresent(host -> host.enclosing().forEach(range -> around.putIfAbsent(range, indicator.value())));
        return List.of();
    }

    private List<Problem> block(Indicator indicator) {
        IndicatorValue value = IndicatorValue.of(indicator);
        String same = spared.get(value);
        if (same != null) {
            return List.of(contradiction(indicator, same));
        }
        String inside = around.get(value);
        if (inside != null) {
            return List.of(contradiction(indicator, inside).withSeverity(Severity.WARNING));
        }
        for (IndicatorValue range : value.enclosing()) {
            String outside = spared.get(range);
            if (outside != null) {
                return List.of(contradiction(indicator, outside).withSeverity(Severity.WARNING));
            }
        }
        return List.of();
    }

    private static Problem contradiction(Indicator indicator, String other) {
        return Problem.of(CoreProblem.CONTRADICTORY_INDICATOR, "/use", indicator.value(), other);
    }
}
