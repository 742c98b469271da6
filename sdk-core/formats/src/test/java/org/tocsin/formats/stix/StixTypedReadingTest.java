package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Conversion;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** What a bundle says of threats is read from its objects, also where nobody kept our extension. */
final class StixTypedReadingTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static Node tree(byte[] json) {
        return JsonDocument.read(json, Limits.standard()).orElseThrow();
    }

    /** The body that is read of the bundle of a message, from which a tool took all that STIX does not know. */
    private static Node withoutOurs(byte[] message) {
        ReadResult read = TOCSIN.reader(Realm.ACTUAL).read(message);
        if (!(read instanceof ReadResult.Accepted accepted)) {
            throw new AssertionError(read.problems().toString());
        }
        byte[] bundle =
                TOCSIN.convert(accepted.message(), new StixTarget()).result().orElseThrow();
        Map<String, Object> copy = new LinkedHashMap<>();
        tree(bundle).members().forEach(member -> copy.put(member.name(), member.value()));
        List<Object> objects = new ArrayList<>();
        for (Node object : tree(bundle).get("objects").elements()) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().forEach(member -> members.put(member.name(), member.value()));
            if (object.get("extensions").leaves().anyMatch(leaf -> leaf.name().equals("message_type"))) {
                members.remove("extensions");
            }
            objects.add(members);
        }
        copy.put("objects", objects);
        Conversion<Message<?>> back = TOCSIN.convert(
                        PlainJson.bytes(copy), new StixSource(), Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        return tree(TOCSIN.write(back.result().orElseThrow())).get("body");
    }

    @ParameterizedTest
    @CsvSource({
        "kind",
        "domains",
        "summary",
        "spreadsBy",
        "products",
        "malware",
        "actions",
        "likelihood",
        "confidence",
        "severity/level",
        "vulnerabilities/0/id",
        "vulnerabilities/0/products",
        "techniques/1",
        "categories/0/kind",
        "categories/1/kind",
        "sources/0/title",
        "sources/0/url",
        "sources/1"
    })
    void anAdvisoryIsReadFromItsObjects(String path) {
        byte[] sample = ProjectFiles.sample("advisory-worm");
        assertEquals(at(tree(sample).get("body"), path), at(withoutOurs(sample), path));
    }

    private static Object at(Node body, String path) {
        Node found = body;
        for (String step : path.split("/")) {
            found = found.isArray() ? found.elements().get(Integer.parseInt(step)) : found.get(step);
        }
        return String.valueOf(found.value());
    }

    @ParameterizedTest
    @CsvSource({
        "file-path, C:\\Windows\\evil.exe",
        "service-name, evilsvc",
        "user-agent, Agent (it's)",
        "registry-key, HKLM\\Software\\X",
        "asn, 64500",
        "pattern, [url:value LIKE 'http%']"
    })
    void anIndicatorHasItsKindAndItsValue(String kind, String value) {
        Node read = withoutOurs(advisory(Map.of("kind", kind, "value", value, "use", "watch")))
                .get("indicators")
                .elements()
                .get(0);
        assertEquals(kind, read.get("kind").toString());
        assertEquals(value, read.get("value").toString());
    }

    @Test
    void aSightingHasItsPartyAndAnIndicatorItsTimes() {
        Map<String, Object> seen = new HashMap<>(Map.of("kind", "domain", "value", "worm.example", "use", "watch"));
        seen.put("firstSeen", Map.of("at", "2026-05-01T10:00:00Z"));
        seen.put("lastSeen", Map.of("at", "2026-05-02T10:00:00Z"));
        seen.put("sightings", List.of(Map.of("count", 3, "party", "XC"), Map.of("count", 4, "party", "XC")));
        Node read = withoutOurs(advisory(seen)).get("indicators").elements().get(0);
        assertEquals("2026-05-01T10:00:00Z", read.at("firstSeen", "at").toString());
        assertEquals("2026-05-02T10:00:00Z", read.at("lastSeen", "at").toString());
        assertEquals(
                List.of("XC", "XC"),
                read.get("sightings").elements().stream()
                        .map(each -> each.get("party").toString())
                        .toList());
    }

    @Test
    void anIncidentHasTheSourcesOfItsReport() {
        Node read = withoutOurs(with(
                "incident-report-early",
                "sources",
                List.of(
                        Map.of("title", "News", "url", "https://news.example/1"),
                        Map.of("citation", "A call to the desk."))));
        assertEquals("News", at(read, "sources/0/title"));
        assertEquals("https://news.example/1", at(read, "sources/0/url"));
        assertEquals("A call to the desk.", at(read, "sources/1/citation"));
    }

    /** A sample advisory with this indicator alone. */
    private static byte[] advisory(Map<String, Object> indicator) {
        return with("advisory-worm", "indicators", List.of(indicator));
    }

    private static byte[] with(String name, String changed, Object value) {
        Node sample = tree(ProjectFiles.sample(name));
        Map<String, Object> message = new LinkedHashMap<>();
        sample.members().forEach(member -> message.put(member.name(), member.value()));
        Map<String, Object> body = new LinkedHashMap<>();
        sample.get("body").members().forEach(member -> body.put(member.name(), member.value()));
        body.put(changed, value);
        message.put("body", body);
        return PlainJson.bytes(message);
    }

    @ParameterizedTest
    @CsvSource({"labels, tocsin:party:XB, XB", "labels, tocsin:party:XA, XA", "aliases, tocsin:party:XB, ''"})
    void onlyAnIdentityWithOurLabelIsAParty(String member, String label, String party) {
        String bundle = """
                {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
                  {"type": "indicator", "spec_version": "2.1", "id": "indicator--6d0092c5-5f74-4287-9642-33f4c354e56d",
                   "created": "2026-05-01T00:00:00.000Z", "modified": "2026-05-01T00:00:00.000Z",
                   "pattern": "[domain-name:value = 'worm.example']", "pattern_type": "stix",
                   "valid_from": "2026-05-01T00:00:00Z", "labels": ["tocsin:indicator-use:watch"]},
                  {"type": "identity", "spec_version": "2.1", "id": "identity--7d0092c5-5f74-4287-9642-33f4c354e56d",
                   "created": "2026-05-01T00:00:00.000Z", "modified": "2026-05-01T00:00:00.000Z", "name": "XB", "%s": ["%s"]},
                  {"type": "sighting", "spec_version": "2.1", "id": "sighting--8d0092c5-5f74-4287-9642-33f4c354e56d",
                   "created": "2026-05-01T00:00:00.000Z", "modified": "2026-05-01T00:00:00.000Z", "count": 2,
                   "sighting_of_ref": "indicator--6d0092c5-5f74-4287-9642-33f4c354e56d",
                   "where_sighted_refs": ["identity--7d0092c5-5f74-4287-9642-33f4c354e56d"]}]}
                """.formatted(member, label);
        Conversion<Message<?>> read = TOCSIN.convert(
                        bundle.getBytes(StandardCharsets.UTF_8),
                        new StixSource(),
                        Addressed.with(Tlp.GREEN, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
        Node sighting = tree(TOCSIN.write(read.result().orElseThrow()))
                .at("body", "indicators")
                .elements()
                .get(0)
                .get("sightings")
                .elements()
                .get(0);
        assertEquals(party, sighting.get("party").text().orElse(""));
    }
}
