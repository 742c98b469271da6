package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorUse;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.Indicator;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Compares the values that a message wants blocked with those that must not be blocked. */
final class IndicatorUses {

    /** The kinds of values that others may lie in. */
    private static final Set<IndicatorKind> CONTAINERS =
            Set.of(IndicatorKind.IP_RANGE, IndicatorKind.PHONE_RANGE, IndicatorKind.DOMAIN, IndicatorKind.IP);

    private final List<Indicator> indicators;
    private final List<@Nullable IndicatorValue> values = new ArrayList<>();
    /** The first spelling of each value, by use and value. */
    private final Map<IndicatorUse, Map<IndicatorValue, String>> written = new EnumMap<>(IndicatorUse.class);

    /** Whether a value is there that others may lie in: a range, or a host. */
    private boolean hasContainer;

    private IndicatorUses(List<Indicator> indicators) {
        this.indicators = indicators;
        written.put(IndicatorUse.BLOCK, new HashMap<>());
        written.put(IndicatorUse.DO_NOT_BLOCK, new HashMap<>());
    }

    static void check(List<Indicator> indicators, Findings findings) {
        if (has(IndicatorUse.BLOCK, indicators) && has(IndicatorUse.DO_NOT_BLOCK, indicators)) {
            IndicatorUses uses = new IndicatorUses(indicators);
            uses.checkValues(findings);
            uses.checkRanges(findings);
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

    /** Compares with other uses of the same value. */
    private void checkValues(Findings findings) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Map<IndicatorValue, String> same = written.get(indicator.use());
            IndicatorValue value = same == null ? null : IndicatorValue.of(indicator);
            values.add(value);
            if (same != null && value != null) {
                same.putIfAbsent(value, indicator.value());
                hasContainer |= CONTAINERS.contains(value.kind());
                String other = against(indicator).get(value);
                if (other != null) {
                    findings.add(CoreProblem.CONTRADICTORY_INDICATOR, pointer(i), indicator.value(), other);
                }
            }
        }
    }

    /** Compares with other uses of a range or a host that contains the value, anywhere in the message. */
    private void checkRanges(Findings findings) {
        if (!hasContainer) {
            return;
        }
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorValue value = values.get(i);
            String range = value == null ? null : around(value, indicators.get(i));
            if (range != null) {
                findings.add(
                        Severity.WARNING,
                        CoreProblem.CONTRADICTORY_INDICATOR,
                        pointer(i),
                        indicators.get(i).value(),
                        range);
            }
        }
    }

    /**
     * What contains the value and is to be treated otherwise. To block one page and to spare its host is no
     * contradiction; to block the host and to spare the page is one.
     */
    private @Nullable String around(IndicatorValue value, Indicator indicator) {
        Map<IndicatorValue, String> others = against(indicator);
        String range = range(value, others);
        if (range != null || indicator.use() != IndicatorUse.DO_NOT_BLOCK || others.containsKey(value)) {
            return range;
        }
        IndicatorValue host = value.host().orElse(null);
        return host == null ? null : others.containsKey(host) ? others.get(host) : range(host, others);
    }

    private static @Nullable String range(IndicatorValue value, Map<IndicatorValue, String> others) {
        if (others.containsKey(value)) {
            return null;
        }
        for (IndicatorValue around : value.enclosing()) {
            String range = others.get(around);
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private Map<IndicatorValue, String> against(Indicator indicator) {
        return written.getOrDefault(
                indicator.use() == IndicatorUse.BLOCK ? IndicatorUse.DO_NOT_BLOCK : IndicatorUse.BLOCK, Map.of());
    }

    private static String pointer(int index) {
        return "/body/indicators/" + index + "/use";
    }
}
