package org.tocsin.incident;

import java.util.List;
import java.util.Locale;

/**
 * A question of the decision aid, with two to seven choices. Clause: <a
 * href="{@docRoot}/clauses.html#decision-aid">decision-aid</a>.
 */
public final class DecisionQuestion {

    private final DecisionText text;
    private final List<DecisionChoice> choices;

    DecisionQuestion(DecisionText text, List<DecisionChoice> choices) {
        this.text = text;
        this.choices = List.copyOf(choices);
    }

    /** The question in a language; in English where there is no text in it. */
    public String text(Locale locale) {
        return text.in(locale);
    }

    /** The answers that may be given, in order. */
    public List<DecisionChoice> choices() {
        return choices;
    }
}
