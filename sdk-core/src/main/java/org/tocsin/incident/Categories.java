package org.tocsin.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.crosswalk.CategoryTable;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/**
 * The categories of incidents: kinds for people who have to choose one, found by words, asked for with a few questions and
 * explained, and the crosswalk of other taxonomies to them.
 *
 * <p>The crosswalk proposes candidates and does not decide: where a code of another taxonomy is ambiguous, it gives all of
 * them, and the caller chooses by what else is known of the incident. What is given depends on the data of the format alone.
 * Clauses: <a href="{@docRoot}/clauses.html#primary-category">primary-category</a>, <a
 * href="{@docRoot}/clauses.html#decision-aid">decision-aid</a>.
 */
public final class Categories {

    private static final String VERIS = "veris";

    private Categories() {}

    /**
     * The order of precedence, which is that of the code list: the first of several kinds is the primary one. Kinds that the list
     * does not define stand behind all others.
     */
    public static Comparator<IncidentKind> precedence() {
        return Comparator.comparingInt(Categories::place);
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

    /**
     * One category that a code of another taxonomy may mean.
     *
     * @param kind the kind of incident
     * @param rsit the RSIT code that goes with it; null where the crosswalk has none for this kind
     * @param relation how the other code relates to the category
     */
    public record Candidate(IncidentKind kind, @Nullable Rsit rsit, CategoryRelation relation) {}

    /** The taxonomies that the crosswalk knows, by the names of the code list {@code category-scheme}. */
    public static SortedSet<String> schemes() {
        return new TreeSet<>(CategoryTable.get().schemes());
    }

    /**
     * What a code of a taxonomy may mean, best first; for example {@code from("veris", "malware.Ransomware")}.
     *
     * <p>A code of VERIS is also accepted in the spelling of the records ({@code action.malware.variety.Ransomware}).
     *
     * @return empty where the taxonomy or the code is not known, or means no kind of incident
     */
    public static List<Candidate> from(String scheme, String code) {
        String known = scheme.equals(VERIS) ? shortened(code) : code;
        return CategoryTable.get()
                .row(scheme, known)
                .map(Categories::candidates)
                .orElse(List.of());
    }

    private static String shortened(String veris) {
        String bare = veris.startsWith("action.") ? veris.substring("action.".length()) : veris;
        return bare.replaceFirst("^([a-z]+(?:\\.[a-z]+)?)\\.variety(?=\\.)", "$1");
    }

    private static List<Candidate> candidates(CategoryTable.Row row) {
        CategoryRelation relation = row.relation();
        if (relation == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        List<Rsit> left = new ArrayList<>(row.rsit());
        for (IncidentKind kind : row.kinds()) {
            Optional<Rsit> rsit = partner(kind, left)
                    .or(() -> candidates.isEmpty() ? left.stream().findFirst() : Optional.empty());
            rsit.ifPresent(left::remove);
            candidates.add(new Candidate(kind, rsit.orElse(null), relation));
        }
        left.forEach(rsit -> candidates.add(new Candidate(kindOf(rsit, row.kinds()), rsit, relation)));
        return candidates;
    }

    /** The best RSIT code whose default kind is this kind of incident. */
    private static Optional<Rsit> partner(IncidentKind kind, List<Rsit> codes) {
        return codes.stream()
                .filter(rsit -> CategoryTable.get()
                        .defaultKind(rsit)
                        .filter(kind::equals)
                        .isPresent())
                .findFirst();
    }

    private static IncidentKind kindOf(Rsit rsit, List<IncidentKind> kinds) {
        return CategoryTable.get()
                .defaultKind(rsit)
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .orElseGet(() -> kinds.isEmpty() ? IncidentKind.UNDETERMINED : kinds.get(0));
    }

    /** Reads the code list at the first use. */
    private static final class Listed {

        private static final Vocabulary KINDS =
                Vocabulary.of(IncidentKind.list().name());
    }
}
