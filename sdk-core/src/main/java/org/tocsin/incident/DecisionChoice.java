package org.tocsin.incident;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;

/**
 * One answer to a question of the decision aid. Choices are equal only to themselves. Clause: <a
 * href="{@docRoot}/clauses.html#decision-aid">decision-aid</a>.
 */
public final class DecisionChoice {

    private final DecisionText text;
    private final List<IncidentKind> kinds;
    private final @Nullable DecisionQuestion next;

    DecisionChoice(DecisionText text, List<IncidentKind> kinds, @Nullable DecisionQuestion next) {
        this.text = text;
        this.kinds = List.copyOf(kinds);
        this.next = next;
    }

    /** The answer in a language; in English where there is no text in it. */
    public String text(Locale locale) {
        return text.in(locale);
    }

    /** The kinds of incident that it gives; empty where it leads to another question or means that nothing fits. */
    public List<IncidentKind> kinds() {
        return kinds;
    }

    @Nullable
    DecisionQuestion next() {
        return next;
    }
}
