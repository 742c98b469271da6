package org.tocsin.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentKind;
import org.tocsin.vocabulary.Aspect;
import org.tocsin.vocabulary.Term;

/**
 * Where somebody is who answers the questions that lead to kinds of incident: the question that is open, and the kinds that the
 * answers gave so far.
 *
 * <p>It asks for harm, then for the act, then for the means; where none of them gave a kind, it asks what can be said at all.
 * After four answers at most there is a primary kind, and whoever wants no more may stop there. Immutable: an answer gives
 * the next state, and whoever keeps the earlier one can go back to it. Clause: <a
 * href="{@docRoot}/clauses.html#decision-aid">decision-aid</a>.
 */
public final class DecisionAid {

    private final Aspect stage;
    private final @Nullable DecisionQuestion question;
    private final List<IncidentKind> kinds;

    private DecisionAid(Aspect stage, @Nullable DecisionQuestion question, List<IncidentKind> kinds) {
        this.stage = stage;
        this.question = question;
        this.kinds = kinds;
    }

    static DecisionAid start() {
        return new DecisionAid(Aspect.HARM, DecisionTree.get().first(Aspect.HARM), List.of());
    }

    static DecisionAid startBehind(IncidentKind known) {
        List<IncidentKind> kinds = List.of(known);
        return IncidentKinds.term(known)
                .map(Term::aspect)
                .map(aspect -> behind(aspect, kinds))
                .orElseGet(() -> new DecisionAid(Aspect.HARM, start().question, kinds));
    }

    /** The first question of the stage behind this one; the last stage is for who has found nothing. */
    private static DecisionAid behind(Aspect stage, List<IncidentKind> kinds) {
        if (stage == Aspect.OPEN || stage == Aspect.MEANS && !kinds.isEmpty()) {
            return new DecisionAid(Aspect.OPEN, null, kinds);
        }
        Aspect next = Aspect.values()[stage.ordinal() + 1];
        return new DecisionAid(next, DecisionTree.get().first(next), kinds);
    }

    /** The question that is open; empty where all is asked. */
    public Optional<DecisionQuestion> question() {
        return Optional.ofNullable(question);
    }

    /**
     * The state after an answer.
     *
     * @param choice one of the {@linkplain DecisionQuestion#choices() choices} of the open question
     * @throws IllegalArgumentException where it is none of them, or no question is open
     */
    public DecisionAid answer(DecisionChoice choice) {
        if (question == null || !question.choices().contains(choice)) {
            throw new IllegalArgumentException("this is no answer to the question that is open");
        }
        DecisionQuestion next = choice.next();
        if (next != null) {
            return new DecisionAid(stage, next, kinds);
        }
        List<IncidentKind> more = new ArrayList<>(kinds);
        more.addAll(choice.kinds());
        return behind(
                stage,
                more.stream().distinct().sorted(IncidentKinds.precedence()).toList());
    }

    /** The kinds that the answers gave so far, each once, in the order of precedence; empty at the start. */
    public List<IncidentKind> kinds() {
        return kinds;
    }
}
