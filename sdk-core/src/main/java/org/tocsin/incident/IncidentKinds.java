package org.tocsin.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.IncidentKind;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/**
 * The kinds of incident for people who have to choose one: found by words, asked for with a few questions, explained.
 *
 * <p>What is given depends on the code list and the decision aid of the format alone. Clauses: <a
 * href="{@docRoot}/clauses.html#primary-category">primary-category</a>, <a
 * href="{@docRoot}/clauses.html#decision-aid">decision-aid</a>.
 */
public final class IncidentKinds {

    private IncidentKinds() {}

    /**
     * The order of precedence, which is that of the code list: the first of several kinds is the primary one. Kinds that the list
     * does not define stand behind all others.
     */
    public static Comparator<IncidentKind> precedence() {
        return Comparator.comparingInt(IncidentKinds::place);
    }

    private static int place(IncidentKind kind) {
        int place = IncidentKind.list().codes().indexOf(kind);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** The code list of the kinds, with what it says of each. */
    public static Vocabulary vocabulary() {
        return Listed.KINDS;
    }

    /** What the code list says of a kind; empty where the list does not define it. */
    public static Optional<Term> term(IncidentKind kind) {
        return vocabulary().term(kind.code());
    }

    /**
     * The kinds that words of everyday use may mean, best first, as {@link Vocabulary#search} finds them; for example {@code
     * search("sim swap")}.
     *
     * @return empty where no kind fits
     */
    public static List<IncidentKind> search(String words) {
        return vocabulary().search(words).stream()
                .map(term -> IncidentKind.of(term.code()))
                .toList();
    }

    /** The decision aid before its first question. */
    public static DecisionAid ask() {
        return DecisionAid.start();
    }

    /**
     * The decision aid where a kind is known, for instance from a search: it asks only what is behind the aspect of this kind.
     * A kind that the list does not define is kept, and everything is asked.
     */
    public static DecisionAid ask(IncidentKind known) {
        return DecisionAid.startBehind(known);
    }

    /** Reads the code list at the first use. */
    private static final class Listed {

        private static final Vocabulary KINDS =
                Vocabulary.of(IncidentKind.list().name());
    }
}
