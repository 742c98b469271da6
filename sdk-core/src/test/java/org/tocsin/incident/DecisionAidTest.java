package org.tocsin.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IncidentKind;
import org.tocsin.vocabulary.Aspect;
import org.tocsin.vocabulary.Term;

/** The questions that lead to a kind of incident: every way ends soon, and every kind is at the end of one. */
final class DecisionAidTest {

    /** More questions than there are on any way. */
    private static final int PATIENCE = 20;

    private static DecisionAid answer(DecisionAid aid, int number) {
        List<DecisionChoice> choices = aid.question().orElseThrow().choices();
        return aid.answer(choices.get(number % choices.size()));
    }

    /** Goes every way from here, and collects the primary kinds at the ends. */
    private static void follow(DecisionAid aid, int asked, Set<IncidentKind> primary) {
        assertTrue(asked < PATIENCE, "there is no end");
        assertTrue(asked < 4 || !aid.kinds().isEmpty(), "four answers give no kind");
        aid.kinds().stream().findFirst().ifPresent(primary::add);
        aid.question()
                .ifPresentOrElse(
                        question ->
                                question.choices().forEach(choice -> follow(aid.answer(choice), asked + 1, primary)),
                        () -> assertFalse(aid.kinds().isEmpty()));
    }

    @Test
    void everyKindIsThePrimaryOneOnSomeWay() {
        Set<IncidentKind> primary = new HashSet<>();
        follow(IncidentKinds.ask(), 0, primary);
        Set<IncidentKind> all = new HashSet<>(IncidentKind.list().codes());
        all.removeAll(Set.of(IncidentKind.UNKNOWN, IncidentKind.UNDISCLOSED));
        assertEquals(all, primary);
    }

    @Property
    void everyWayEndsWithKindsInTheOrderOfTheList(
            @ForAll @Size(PATIENCE) List<@IntRange(min = 0, max = 2520) Integer> answers) {
        DecisionAid aid = IncidentKinds.ask();
        for (int number : answers) {
            if (aid.question().isEmpty()) {
                break;
            }
            DecisionAid next = answer(aid, number);
            assertTrue(next.kinds().containsAll(aid.kinds()), "a kind is gone");
            aid = next;
        }
        assertTrue(aid.question().isEmpty());
        assertEquals(
                aid.kinds().stream()
                        .sorted(IncidentKinds.precedence())
                        .distinct()
                        .toList(),
                aid.kinds());
    }

    @Property
    void whatIsKnownIsKeptAndOnlyWhatIsBehindItIsAsked(@ForAll @IntRange(min = 0, max = 38) int place) {
        IncidentKind known = IncidentKind.list().codes().get(place);
        DecisionAid aid = IncidentKinds.ask(known);
        assertEquals(List.of(known), aid.kinds());
        Aspect aspect = IncidentKinds.term(known).map(Term::aspect).orElse(null);
        assertEquals(
                aspect == Aspect.MEANS || aspect == Aspect.OPEN, aid.question().isEmpty());
        Set<IncidentKind> primary = new HashSet<>();
        follow(aid, 1, primary);
        assertTrue(aspect == null || primary.equals(Set.of(known)), primary::toString);
    }

    @Test
    void aKindOfOnesOwnIsKept() {
        DecisionAid aid = IncidentKinds.ask(IncidentKind.of("x-xa-haunting"));
        assertTrue(aid.question().isPresent());
        assertEquals(IncidentKind.RANSOMWARE, answer(answer(aid, 0), 0).kinds().get(0));
        assertEquals(2, answer(answer(aid, 0), 0).kinds().size());
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        DecisionAid start = IncidentKinds.ask();
        DecisionChoice first = start.question().orElseThrow().choices().get(0);
        DecisionAid next = start.answer(first);
        assertThrows(IllegalArgumentException.class, () -> next.answer(first));
        DecisionAid end = IncidentKinds.ask(IncidentKind.VULNERABILITY);
        assertThrows(IllegalArgumentException.class, () -> end.answer(first));
        assertEquals(start.question(), IncidentKinds.ask().question());
    }

    @Test
    void questionsAreAskedInEnglishAndFrench() {
        DecisionQuestion question = IncidentKinds.ask().question().orElseThrow();
        DecisionChoice choice = question.choices().get(0);
        assertNotEquals(question.text(Locale.ENGLISH), question.text(Locale.FRENCH));
        assertNotEquals(choice.text(Locale.ENGLISH), choice.text(Locale.CANADA_FRENCH));
        assertEquals(question.text(Locale.ENGLISH), question.text(Locale.forLanguageTag("de")));
        assertEquals(List.of(), choice.kinds());
    }
}
