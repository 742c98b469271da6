package org.tocsin.examples.commandline;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.tocsin.code.IncidentKind;
import org.tocsin.incident.DecisionAid;
import org.tocsin.incident.DecisionChoice;
import org.tocsin.incident.IncidentKinds;
import org.tocsin.vocabulary.Term;

/**
 * One question on the way to the kind of an incident, or the end of the way.
 *
 * @param question the question; empty at the end
 * @param choices the answers that may be given; none at the end
 * @param kinds the kinds that the answers gave so far, the primary first
 * @param next the step behind each answer, counted from 0
 */
record ClassifyStep(String question, List<String> choices, List<IncidentKind> kinds, IntFunction<ClassifyStep> next) {

    private static final int MOST_FOUND = 9;

    /** The first step: a choice of what words find, or the first question where there are none. */
    static ClassifyStep first(String wanted, Words words) {
        List<Term> found = IncidentKinds.vocabulary().search(wanted).stream()
                .limit(MOST_FOUND)
                .toList();
        return found.isEmpty() ? of(IncidentKinds.ask(), words) : of(found, words);
    }

    private static ClassifyStep of(List<Term> found, Words words) {
        List<String> choices = Stream.concat(
                        found.stream().map(term -> term.title() + ". " + term.definition()),
                        Stream.of(words.say("classify-none")))
                .toList();
        return new ClassifyStep(
                words.say("classify-found"),
                choices,
                List.of(),
                number -> of(
                        number < found.size()
                                ? IncidentKinds.ask(
                                        IncidentKind.of(found.get(number).code()))
                                : IncidentKinds.ask(),
                        words));
    }

    private static ClassifyStep of(DecisionAid aid, Words words) {
        List<DecisionChoice> choices =
                aid.question().map(question -> question.choices()).orElse(List.of());
        return new ClassifyStep(
                aid.question().map(question -> question.text(words.locale())).orElse(""),
                choices.stream().map(choice -> choice.text(words.locale())).toList(),
                aid.kinds(),
                number -> of(aid.answer(choices.get(number)), words));
    }

    /** Whether nothing more is asked. */
    boolean isEnd() {
        return choices.isEmpty();
    }
}
