package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two entries of a list may name the same thing and say different things of it: both are in the bundle. */
final class StixDuplicatesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static final String LISTS = """
            {"indicators": [
               {"kind": "domain", "value": "a.example", "use": "watch", "confidence": "low",
                "firstSeen": {"at": "2026-05-12T09:12:00Z"}, "lastSeen": {"at": "2026-05-12T09:13:00Z"}},
               {"kind": "domain", "value": "a.example", "use": "block", "confidence": "high",
                "firstSeen": {"at": "2026-05-12T09:14:00Z"}, "lastSeen": {"at": "2026-05-12T09:15:00Z"}}],
             "campaigns": [{"name": "Cluster 26-04", "id": "C-7"}, {"name": "Cluster 26-04", "id": "C-8"}],
             "vulnerabilities": [{"id": "XV-2026-1", "products": [{"name": "One"}]},
                                 {"id": "XV-2026-1", "products": [{"name": "Two"}]}],
             "victims": {"disclosure": "named-with-consent", "consent": [{"lang": "en", "text": "In writing."}],
                         "parties": [{"name": [{"lang": "en", "text": "Example Works"}], "sector": "insurance", "relation": "primary"},
                                     {"name": [{"lang": "en", "text": "Example Works"}], "sector": "health", "relation": "primary"}]}}
            """;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Conversion<byte[]> conversion = TOCSIN.convert(message(), new StixTarget());
    private final StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());

    private Message<?> message() {
        JsonNode message = mapper.readTree(ProjectFiles.bytes(
                ProjectFiles.project("sdk-core/src/test/resources/org/tocsin/conversion/stix/rich-report.json")));
        ((ObjectNode) message.get("body")).setAll((ObjectNode) mapper.readTree(LISTS));
        return TOCSIN.reader(Realm.ACTUAL)
                .read(mapper.writeValueAsBytes(message))
                .orElseThrow();
    }

    @Test
    void everyTypedLeafIsFound() {
        JsonNode message = mapper.readTree(TOCSIN.write(message()));
        CarriedValues carried = new CarriedValues(bundle.withoutOurs());
        List<String> missing = conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .filter(leaf -> !carried.holds(leaf.member(), message.at(leaf.pointer())))
                .map(Coverage.Leaf::pointer)
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyEntryIsAnObject() {
        for (String type : List.of("indicator", "campaign", "vulnerability")) {
            assertEquals(2, bundle.objects(type).size(), type);
        }
        assertEquals(
                2,
                bundle.objects("identity").stream()
                        .filter(identity -> identity.get("name").asString().equals("Example Works"))
                        .count());
    }

    @Test
    void theBundleIsValidUnderTheSchemasOfOasis(@Corpus(OasisSchemas.CORPUS) Path schemas) {
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle));
    }
}
