package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Loss;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;

/** What the readers of a bundle, people and the tools of others, make of it. */
final class StixReadersTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static String sample(String name) {
        return new String(
                name.startsWith("rich")
                        ? ProjectFiles.bytes(ProjectFiles.project(
                                "sdk-core/src/test/resources/org/tocsin/conversion/stix/" + name + ".json"))
                        : ProjectFiles.sample(name),
                StandardCharsets.UTF_8);
    }

    private static Conversion<byte[]> convert(String text) {
        return TOCSIN.convert(
                TOCSIN.reader(Realm.ACTUAL)
                        .read(text.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow(),
                new StixTarget());
    }

    private static StixBundle bundle(String text) {
        return StixBundle.of(convert(text).result().orElseThrow());
    }

    private static List<String> texts(Stream<JsonNode> objects, String member) {
        return objects.map(object -> object.path(member).asString("")).toList();
    }

    /** The early report with one more member of its body. */
    private static String early(String member) {
        return sample("incident-report-early").replaceFirst("\"stage\"", member.replace("\\", "\\\\") + ", \"stage\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"incident-report-early", "incident-report-final", "rich-report", "advisory-worm", "rich-advisory"
            })
    void nothingIsAnonymousOrEmpty(String name) {
        StixBundle bundle = bundle(sample(name));
        for (String type : List.of("event", "task", "infrastructure")) {
            for (String each : texts(bundle.objects(type).stream(), "name")) {
                assertTrue(each.endsWith(")"), each);
                assertFalse(each.toLowerCase(Locale.ROOT).contains("unknown"), each);
            }
        }
        bundle.objects("malware").forEach(malware -> assertTrue(malware.has("name")));
        bundle.objects("sighting")
                .forEach(sighting ->
                        assertFalse(sighting.get("where_sighted_refs").isEmpty()));
        bundle.objects("indicator").forEach(indicator -> assertTrue(indicator.has("description")));
        for (JsonNode object : bundle.objects()) {
            object.path("labels")
                    .values()
                    .forEach(label -> assertFalse(label.asString().endsWith(":unknown")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident-report-final", "rich-report"})
    void aTimeIsAnEventAndNoTask(String name) {
        StixBundle bundle = bundle(sample(name));
        List<String> tasks = texts(bundle.objects("task").stream(), "name");
        assertTrue(
                tasks.stream().noneMatch(each -> each.matches("(Closed|Contained|Detected|Recovered|Case closed).*")),
                tasks::toString);
        List<String> events = texts(bundle.objects("event").stream(), "name");
        assertEquals(events.size(), events.stream().distinct().count(), events::toString);
        assertTrue(events.contains("Case closed (2026-0512-17)"), events::toString);
    }

    @Test
    void labelsDoNotRepeatMembers() {
        for (JsonNode object : bundle(sample("rich-report")).objects()) {
            Set<String> labels = object.path("labels").values().stream()
                    .map(label -> label.asString().substring(label.asString().lastIndexOf(':') + 1))
                    .collect(Collectors.toSet());
            for (String member : List.of("malware_types", "sectors")) {
                object.path(member).values().forEach(value -> assertFalse(labels.contains(value.asString())));
            }
        }
    }

    @Test
    void oneVictimIsNotItsSectorAndHasACountry() {
        StixBundle bundle = bundle(sample("incident-report-final"));
        JsonNode victim = bundle.objects("identity").stream()
                .filter(each -> each.path("sectors").toString().contains("healthcare"))
                .findFirst()
                .orElseThrow();
        assertEquals("organization", victim.get("identity_class").asString());
        assertEquals("Victim, Health (2026-0512-17)", victim.get("name").asString());
        assertTrue(texts(bundle.objects("location").stream(), "country").contains("XA"));
    }

    @ParameterizedTest
    @CsvSource({"government, government", "health, healthcare", "insurance, insurance"})
    void aSectorIsNoFinerThanItIsKnown(String code, String word) {
        StixBundle bundle = bundle(early("\"scope\": {\"sectors\": [\"" + code + "\"]}"));
        assertTrue(bundle.root().toString().contains("\"sectors\":[\"" + word + "\"]"), word);
    }

    @Test
    void aStateIsWhatTheReportKnows() {
        JsonNode incident = bundle(sample("incident-report-early")).only("incident");
        assertEquals("unknown", incident.findValue("investigation_status").asString());
        for (String[] each : new String[][] {
            {"confirmed", "occurred"}, {"suspected", "undetermined"}, {"false-alarm", "not-occurred"}
        }) {
            assertEquals(each[1], status(each[0]), each[0]);
        }
    }

    private static String status(String determination) {
        return bundle(sample("incident-report-final")
                        .replace("\"determination\": \"confirmed\"", "\"determination\": \"" + determination + "\"")
                        .replace("\"ongoing\": \"no\"", "\"ongoing\": \"unknown\""))
                .objects("event")
                .stream()
                .filter(event -> event.get("name").asString().startsWith("Incident"))
                .map(event -> event.get("status").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noLanguageIsUndetermined() {
        StixBundle bundle = bundle(sample("incident-report-final").replace("\"lang\": \"fr\"", "\"lang\": \"und\""));
        assertFalse(bundle.withoutOurs().root().toString().contains("\"und\""));
        Set<String> refs = bundle.only("report").get("object_refs").values().stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        assertTrue(refs.stream().noneMatch(each -> each.startsWith("language-content--")));
    }

    @Test
    void whoIsBehindItIsANoteAndNoActor() {
        StixBundle seen = bundle(sample("rich-report")).withoutOurs();
        JsonNode note = seen.objects("note").stream()
                .filter(each -> each.get("content").asString().contains("financial-gain"))
                .findFirst()
                .orElseThrow();
        assertTrue(note.get("object_refs")
                .toString()
                .contains(seen.only("report").get("id").asString()));
        assertEquals(List.of(), seen.objects("threat-actor"));
    }

    @Test
    void anIndicatorEndsWithItsMessage() {
        JsonNode indicator = bundle(sample("advisory-worm")).only("indicator");
        assertEquals("2026-06-12T12:15:00Z", indicator.get("valid_until").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"advisory-worm", "rich-advisory", "incident-report-final"})
    void nothingStandsAlone(String name) {
        StixBundle bundle = bundle(sample(name));
        List<String> linked = new ArrayList<>();
        for (JsonNode relation : bundle.objects("relationship")) {
            linked.add(relation.get("source_ref").asString());
            linked.add(relation.get("target_ref").asString());
            assertFalse(relation.get("relationship_type").asString().equals("based-on"));
        }
        for (String type :
                List.of("attack-pattern", "course-of-action", "software", "artifact", "indicator", "malware")) {
            for (JsonNode object : bundle.objects(type)) {
                assertTrue(linked.contains(object.get("id").asString()), object.toString());
            }
        }
    }

    @Test
    void aVulnerabilityHasItsNumberInWhicheverCase() {
        StixBundle bundle = bundle(early("\"vulnerabilities\": [{\"id\": \"cve-2026-0000\"}]"));
        assertEquals(
                "CVE-2026-0000",
                bundle.only("vulnerability").findValue("external_id").asString());
    }

    @Test
    void whatIsNoPatternBecomesWordsAndALoss() {
        String indicator = "\"indicators\": [{\"kind\": \"pattern\", \"value\": \"[X]\", \"use\": \"watch\"}]";
        Conversion<byte[]> conversion = convert(early(indicator));
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        assertEquals(List.of(), bundle.objects("indicator"));
        assertTrue(bundle.objects("note").toString().contains("pattern [X]: watch"));
        assertTrue(conversion.losses().stream()
                .anyMatch(loss ->
                        loss.kind() == Loss.Kind.FLATTENED && loss.pointer().equals("/body/indicators/0/value")));
    }

    @Test
    void onlyInfrastructureIsInfrastructure() {
        StixBundle bundle =
                bundle(early("\"scope\": {\"systems\": [{\"kind\": \"document\"}, {\"kind\": \"database\"}]}"));
        assertTrue(bundle.only("infrastructure").get("name").asString().startsWith("Database ("));
        assertTrue(bundle.only("incident").get("labels").toString().contains("tocsin:system-kind:document"));
    }

    @Test
    void plainToolsFindTheCategoriesAtTheReport() {
        String labels = bundle(sample("incident-report-final"))
                .only("report")
                .get("labels")
                .toString();
        assertTrue(labels.contains("tocsin:category:ransomware") && labels.contains("tocsin:rsit:"), labels);
    }
}
