package org.tocsin.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.crosswalk.CategoryTable;

/**
 * The crosswalk of other taxonomies of incidents to the categories of the format.
 *
 * <p>It proposes candidates and does not decide: where a code of another taxonomy is ambiguous, it gives all of them,
 * and the caller chooses by what else is known of the incident.
 */
public final class Categories {

    private static final String VERIS = "veris";

    private Categories() {}

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
}
