package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.theirs;

import java.util.Optional;
import org.tocsin.code.CategoryScheme;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AdvisoryPlaces;
import org.tocsin.formats.internal.place.CategoryPlaces;
import org.tocsin.formats.internal.place.CategorySourcePlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.message.Category;
import org.tocsin.message.CategorySource;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;

/** The categories of an incident or an advisory: labels, the nearest words of STIX, and references to other schemes. */
public final class CategoryMap {

    private static final int LINE = 256;

    private static final Correspondence<CategorySource> SOURCE = all(
            key(CategorySourcePlaces.SCHEME, "source_name", scheme()),
            key(CategorySourcePlaces.CODE, "external_id", ThreatMap.unreserved(LINE)));

    /** In an incident, with the words of the extension. */
    public static final Correspondence<IncidentReport> INCIDENT =
            new Categories<>(IncidentReportPlaces.CATEGORIES, IncidentMap.CORE + "/incident_types", true);

    /** In the report of an incident, beside the incident itself. */
    public static final Correspondence<IncidentReport> LABELS =
            new Categories<>(IncidentReportPlaces.CATEGORIES, "", false);

    /** In a report that stands by itself. */
    public static final Correspondence<Advisory> ADVISORY = new Categories<>(AdvisoryPlaces.CATEGORIES, "", true);

    private CategoryMap() {}

    /** The codes of other schemes for a category. */
    static Correspondence<Category> sources() {
        return many(CategoryPlaces.SOURCES, Parts.each("external_references"), SOURCE);
    }

    /** The same, where there are several categories: each reference says of which it is. */
    static Correspondence<Category> sources(String kind) {
        return many(
                CategoryPlaces.SOURCES, Parts.each("external_references"), all(theirs("description", kind), SOURCE));
    }

    private static <V> Values<V> scheme() {
        return Values.text(
                "known scheme", Optional::of, name -> Optional.of(name).filter(CategoryMap::isScheme));
    }

    /** Whether a reference is to a scheme of categories, and so to no document or ticket. */
    static boolean isScheme(String source) {
        return CategoryScheme.list().codes().stream()
                .anyMatch(scheme -> scheme.code().equals(source));
    }
}
