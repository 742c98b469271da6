package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Rows.Row;
import org.tocsin.testing.ProjectFiles;

/**
 * The page of the specification that shows the map of STIX. It is written from the map itself: with the system property
 * {@code tocsin.maps=write} this test writes it anew.
 */
final class StixMapPageTest {

    private static final Path PAGE = ProjectFiles.project("spec/src/docs/asciidoc/maps/stix.adoc");
    private static final String HINT = "run: mvn -q -pl sdk-core/formats -am test -Dtest=StixMapPageTest"
            + " -Dtocsin.maps=write -Dsurefire.failIfNoSpecifiedTests=false";

    private static final Pattern EVERYWHERE = Pattern.compile("(.*/)?(type|spec_version|revoked|extension_type)");

    /** What plain Java says of the envelope, beside the map: it looks at the whole bundle and at the caller. */
    private static final List<Row> ENVELOPE = List.of(
            new Row("title", "name", "text, translations in `language-content`; made up where there is none"),
            new Row("sentAt", "modified", "the same; else the latest `created`"),
            new Row("firstSentAt", "created", "the same, where it is earlier"),
            new Row("revision", "", "read: one and the milliseconds from `created` to `modified`"),
            new Row("handling/tlp", "object_marking_refs, granular_markings", "the strictest of all and of the caller"),
            new Row("handling", "marking-definition/definition", "written: one statement in words"),
            new Row("originator", "created_by_ref", "written: an identity; read: the caller"),
            new Row("id, recipients, realm", "", "read: the caller; else the extension of Tocsin"));

    @Test
    void thePageShowsTheMap() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("tocsin.maps"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "", HINT);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("// Written from the map by StixMapPageTest; do not edit.\n");
        Set<Row> report = rows(IncidentMap.BODY);
        section(page, "Envelope", ENVELOPE);
        section(page, "Incident", only(report, StixMapPageTest::isOfIncident));
        section(page, "Impact", only(report, row -> isBelow(row, "impact")));
        section(page, "Course", only(report, row -> isBelow(row, "times", "measures")));
        List<Row> threats = only(report, StixMapPageTest::isThreat);
        section(page, "Threats", threats);
        section(page, "Advisory", only(rows(AdvisoryMap.BODY), row -> !threats.contains(row)));
        section(page, "Draft of an attribution", rows(all()));
        return page.toString();
    }

    private static Correspondence<?> all() {
        return Correspondence.all(AttributionMap.RELATION, AttributionMap.ACTOR);
    }

    private static Set<Row> rows(Correspondence<?> map) {
        return new LinkedHashSet<>(Rows.of(map));
    }

    private static List<Row> only(Set<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static boolean isThreat(Row row) {
        return isBelow(row, "indicators", "vulnerabilities", "malware", "campaigns")
                || row.ours().startsWith("cause/techniques");
    }

    private static boolean isOfIncident(Row row) {
        return !isBelow(row, "impact", "times", "measures") && !isThreat(row);
    }

    private static boolean isBelow(Row row, String... members) {
        for (String member : members) {
            if (row.ours().equals(member) || row.ours().startsWith(member + "/")) {
                return true;
            }
        }
        return false;
    }

    /** What every object has, and what is the same of several places, is told once. */
    private static void section(StringBuilder page, String title, Iterable<Row> rows) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!EVERYWHERE.matcher(row.theirs()).matches() || !row.how().endsWith("where nothing else is said")) {
                String ends = place(row.ours()) + " |%s |" + escaped(row.how()).replace("%", "%%") + "\n";
                places.computeIfAbsent(ends, none -> new LinkedHashSet<>()).add(place(row.theirs()));
            }
        }
        page.append("\n.").append(title).append("\n[cols=\"3,4,3\",options=\"header\"]\n|===\n|Tocsin |STIX |How\n\n");
        places.forEach((ends, all) -> page.append('|').append(ends.formatted(String.join(" or ", all))));
        page.append("|===\n");
    }

    private static String place(String path) {
        String named = path.replace("/each/", "[]/")
                .replaceFirst("/each$", "[]")
                .replace("/+", "[0]")
                .replace(IncidentMap.CORE, "(core)");
        return named.isEmpty() ? "" : "`+" + escaped(named) + "+`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|");
    }
}
