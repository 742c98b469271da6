package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;

import java.util.List;
import java.util.Optional;
import org.tocsin.code.CategoryScheme;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Rsit;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.AdvisoryPlaces;
import org.tocsin.formats.internal.place.CategoryPlaces;
import org.tocsin.formats.internal.place.CategorySourcePlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Category;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;

/** The categories of an incident or an advisory: labels, the nearest words of STIX, and references to other schemes. */
public final class CategoryMap {

    private static final Correspondence<Category> RSIT = Codes.label(CategoryPlaces.RSIT, Rsit.list());

    private static final Correspondence<Category> SOURCES = many(
            CategoryPlaces.SOURCES,
            Parts.each("external_references"),
            all(
                    key(CategorySourcePlaces.SCHEME, "source_name", scheme()),
                    key(CategorySourcePlaces.CODE, "external_id", ThreatMap.unreserved())));

    /** In an incident, with the words of the extension. */
    public static final Correspondence<IncidentReport> INCIDENT = categories(
            IncidentReportPlaces.CATEGORIES, List.of(IncidentMap.CORE + "/incident_types"), all(RSIT, SOURCES));

    /** In the report of an incident, beside the incident itself. */
    public static final Correspondence<IncidentReport> LABELS =
            categories(IncidentReportPlaces.CATEGORIES, List.of(), RSIT);

    /** In a report that stands by itself. */
    public static final Correspondence<Advisory> ADVISORY =
            categories(AdvisoryPlaces.CATEGORIES, List.of(), all(RSIT, SOURCES));

    private CategoryMap() {}

    private static <O> Correspondence<O> categories(
            ListPlace<O, Category> ours, List<String> types, Correspondence<Category> details) {
        Correspondence<O> kinds = new NearestCodes<>(
                ours, CategoryPlaces.KIND.path(), IncidentKind.list(), "category", true, types, word -> types.get(0));
        return all(kinds, new Details<>(ours, details));
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

    /** What an object says of all its categories together; it is read where there is only one. */
    private record Details<O>(ListPlace<O, Category> ours, Correspondence<Category> each) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            if (trip.way() == Way.WRITE) {
                Tree.find(from, ours.path()).elements().forEach(category -> each.carry(trip, category, to));
            } else if (to.at(ours.path()).value() instanceof List<?> kinds && kinds.size() == 1) {
                each.carry(trip, from, to.at(ours.path() + "/+"));
            }
            return true;
        }

        @Override
        public void describe(Rows rows) {
            each.describe(rows.below(ours.path() + "/each", ""));
        }
    }
}
