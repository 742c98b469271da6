package org.tocsin.internal.crosswalk;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CategoryRelation;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.internal.catalog.FormatFiles;
import org.tocsin.json.Node;
import org.tocsin.vocabulary.Term;
import org.tocsin.vocabulary.Vocabulary;

/** The crosswalk of other incident taxonomies, read from the files {@code crosswalk/*.json}. Immutable. */
public final class CategoryTable {

    private final Map<String, Map<String, Row>> schemes = new TreeMap<>();
    private final Map<Rsit, IncidentKind> defaultKinds = new HashMap<>();

    private CategoryTable() {
        FormatFiles.of("crosswalk").stream()
                .sorted(Comparator.comparing((Node file) -> FormatFiles.text(file.get("version")))
                        .reversed())
                .sorted(Comparator.comparing(file -> FormatFiles.text(file.get("system"))))
                .forEach(this::add);
        Vocabulary.of(Rsit.list().name()).terms().forEach(this::addDefault);
    }

    /**
     * One code of a taxonomy.
     *
     * @param kinds the kinds of incident it may mean, best first
     * @param rsit the RSIT codes it may mean, best first
     * @param relation how it relates to them; null where it means none
     */
    public record Row(
            List<IncidentKind> kinds,
            List<Rsit> rsit,
            @Nullable CategoryRelation relation) {}

    /** The table, parsed at its first use. */
    public static CategoryTable get() {
        return Parsed.TABLE;
    }

    private void add(Node file) {
        Map<String, Row> rows =
                schemes.computeIfAbsent(FormatFiles.text(file.get("system")), system -> new LinkedHashMap<>());
        file.get("rows")
                .elements()
                .forEach(row -> rows.putIfAbsent(
                        FormatFiles.text(row.get("code")),
                        new Row(
                                FormatFiles.texts(row.get("kinds")).stream()
                                        .map(IncidentKind::of)
                                        .toList(),
                                FormatFiles.texts(row.get("rsit")).stream()
                                        .map(Rsit::of)
                                        .toList(),
                                CategoryRelation.list()
                                        .find(FormatFiles.text(row.get("relation")))
                                        .orElse(null))));
    }

    private void addDefault(Term code) {
        code.crosswalk()
                .getOrDefault("kind", List.of())
                .forEach(kind -> defaultKinds.putIfAbsent(Rsit.of(code.code()), IncidentKind.of(kind)));
    }

    /** The taxonomies, sorted. */
    public Set<String> schemes() {
        return Collections.unmodifiableSet(schemes.keySet());
    }

    /** The row of a code; empty where the scheme or the code is not in the table. */
    public Optional<Row> row(String scheme, String code) {
        return Optional.ofNullable(schemes.getOrDefault(scheme, Map.of()).get(code));
    }

    /** The kind of incident for an RSIT code if nothing else is known. */
    public Optional<IncidentKind> defaultKind(Rsit rsit) {
        return Optional.ofNullable(defaultKinds.get(rsit));
    }

    private static final class Parsed {

        private static final CategoryTable TABLE = new CategoryTable();
    }
}
