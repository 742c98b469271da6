package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;

/** Whose objects are in a bundle, and which version of them comes after which. */
final class StixVersionsTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final String FIRST = "6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11";

    private static Message<?> read(String text) {
        return TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static String sample(String name) {
        return new String(ProjectFiles.sample(name), StandardCharsets.UTF_8);
    }

    private static StixBundle bundle(Message<?> message, ConversionOptions options) {
        return StixBundle.of(TOCSIN.convert(message, new StixTarget(), options.withExercises())
                .result()
                .orElseThrow());
    }

    private static StixBundle bundle(String text) {
        return bundle(read(text), ConversionOptions.none());
    }

    private static ConversionOptions knowing(Message<?>... messages) {
        Correspondence kept = Correspondence.inMemory();
        Stream.of(messages).forEach(kept::keep);
        return ConversionOptions.none()
                .with(Context.builder().correspondence(kept).build());
    }

    /** One text of a message: which, in which revision and when. */
    record Text(String party, String realm, int id, int revision, String tlp, String pap, String title) {

        /** Two revisions may be sent at one instant, never a later one before an earlier one. */
        Message<?> message(int step) {
            String realmed = realm.equals("exercise")
                    ? "\"exercise\": {\"id\": \"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02\", \"marker\": \"EX BELL\"},"
                    : "";
            String later =
                    revision == 1 ? "" : "\"revision\": " + revision + ", \"firstSentAt\": \"2026-06-10T07:59:00Z\",";
            return read(sample("incident-report-final")
                    .replace("2c9e4b71-35d8-4f0a-8c1e-90ab7d6e2f54", "2c9e4b71-35d8-4f0a-8c1e-90ab7d6e2f0" + id)
                    .replace("\"realm\": \"actual\",", "\"realm\": \"" + realm + "\"," + realmed + later)
                    .replaceFirst("\"party\": \"XA\"", "\"party\": \"" + party + "\"")
                    .replace("\"tlp\": \"amber\"", "\"tlp\": \"" + tlp + "\"")
                    .replace("\"pap\": \"green\"", "\"pap\": \"" + pap + "\"")
                    .replace("File-encrypting", "EX BELL " + title)
                    .replace("Ver chiffreur", "EX BELL Ver chiffreur")
                    .replace(
                            "2026-06-10T08:00:00Z",
                            revision == 1 ? "2026-06-10T07:59:00Z" : "2026-06-10T08:00:00." + step / 4 + "Z"));
        }
    }

    @Provide
    Arbitrary<List<Text>> histories() {
        return Combinators.combine(
                        Arbitraries.of("XA", "XE"),
                        Arbitraries.of("actual", "exercise"),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of("green", "amber"),
                        Arbitraries.of("green", "amber"),
                        Arbitraries.of("A", "B"))
                .as((party, realm, id, tlp, pap, title) -> new Text(party, realm, id, 0, tlp, pap, title))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Property(tries = 60)
    void theSameIdAndModifiedMeansTheSameBytes(@ForAll("histories") List<Text> history) {
        Map<String, Integer> revisions = new HashMap<>();
        Map<String, String> versions = new HashMap<>();
        Map<String, String> created = new HashMap<>();
        int step = 0;
        for (Text text : history) {
            int revision = revisions.merge(text.party + text.realm + text.id, 1, Integer::sum);
            Text next = new Text(text.party, text.realm, text.id, revision, text.tlp, text.pap, text.title);
            for (JsonNode object :
                    bundle(next.message(step++), ConversionOptions.none()).objects()) {
                if (!object.has("created")) {
                    // Observables have no versions: the identifier is STIX's own, the markings are each message's.
                    continue;
                }
                String id = object.get("id").asString();
                String version = id + object.path("modified").asString("");
                assertEquals(versions.computeIfAbsent(version, any -> object.toString()), object.toString());
                assertEquals(
                        created.computeIfAbsent(id, any -> object.get("created").asString()),
                        object.get("created").asString());
            }
        }
    }

    @Test
    void twoPartiesUnderOneIdentifierShareNothingButWhatIsNobodys() {
        String report = sample("incident-report-final");
        Set<String> own = ids(bundle(report));
        Set<String> theirs = ids(bundle(report.replaceFirst("\"party\": \"XA\"", "\"party\": \"XE\"")));
        own.retainAll(theirs);
        assertTrue(
                own.stream()
                        .allMatch(id -> id.startsWith("marking-definition--")
                                || id.startsWith("location--")
                                || id.equals(StixTarget.EXTENSION)
                                || id.equals(StixTarget.EXTENSION_AUTHOR)),
                own::toString);
    }

    private static Set<String> ids(StixBundle bundle) {
        Set<String> ids = new HashSet<>();
        bundle.objects().stream()
                .filter(object -> object.has("created"))
                .forEach(object -> ids.add(object.get("id").asString()));
        return ids;
    }

    @Test
    void aStatementDependsOnItsWordsAlone() {
        String report = sample("incident-report-final");
        List<String> ids = new ArrayList<>();
        for (String pap : List.of("green", "red", "green")) {
            ids.add(
                    bundle(report.replace("\"pap\": \"green\"", "\"pap\": \"" + pap + "\""))
                            .objects("marking-definition")
                            .stream()
                            .filter(marking -> marking.has("definition"))
                            .map(marking -> marking.get("id").asString())
                            .findFirst()
                            .orElseThrow());
        }
        assertFalse(ids.get(0).equals(ids.get(1)));
        assertEquals(ids.get(0), ids.get(2));
    }

    @Test
    void whatIsOfOasisIsNamedAndNotCopied() {
        for (String name : List.of("incident-report-final", "advisory-worm")) {
            JsonNode definition = bundle(sample(name)).only("extension-definition");
            assertEquals(StixTarget.EXTENSION, definition.get("id").asString());
            assertTrue(definition.has("description"));
        }
    }

    @Test
    void revisionsSentAtOneInstantAreToldApart() {
        String report = sample("incident-report-final");
        String second =
                report.replace("\"sentAt\"", "\"revision\": 2, \"firstSentAt\": \"2026-06-10T08:00:00Z\", \"sentAt\"");
        assertEquals("2026-06-10T08:00:00.000Z", dates(bundle(report)).get(1));
        assertEquals(List.of("2026-06-10T08:00:00.000Z", "2026-06-10T08:00:00.001Z"), dates(bundle(second)));
    }

    private static List<String> dates(StixBundle bundle) {
        JsonNode incident = bundle.only("incident");
        return List.of(
                incident.get("created").asString(), incident.get("modified").asString());
    }

    @Test
    void stagesOfOneIncidentAreOneIncidentWhereTheyAreKnown() {
        Message<?> early = read(sample("incident-report-early"));
        Message<?> last = read(sample("incident-report-final"));
        StixBundle first = bundle(early, knowing(early, last));
        StixBundle second = bundle(last, knowing(early, last));
        assertEquals(first.only("incident").get("id"), second.only("incident").get("id"));
        assertEquals(
                first.only("incident").get("created"), second.only("incident").get("created"));
        assertTrue(first.only("incident")
                        .get("modified")
                        .asString()
                        .compareTo(second.only("incident").get("modified").asString())
                < 0);
        assertEquals(
                bundle(early, ConversionOptions.none()).only("incident").get("id"),
                first.only("incident").get("id"));
    }

    @Test
    void aStageSaysWhatItComesFromWhereItIsAlone() {
        StixBundle early = bundle(sample("incident-report-early"));
        StixBundle last = bundle(sample("incident-report-final"));
        JsonNode derived = last.objects("relationship").stream()
                .filter(each -> each.get("relationship_type").asString().equals("derived-from"))
                .findFirst()
                .orElseThrow();
        assertEquals(last.only("incident").get("id"), derived.get("source_ref"));
        assertEquals(early.only("incident").get("id"), derived.get("target_ref"));
        assertEquals(FIRST, early.ours().get("message_id").asString());
    }

    @Test
    void aLabelThatWasTightenedIsTheOneOfTheBundle() {
        Message<?> report = read(sample("incident-report-final"));
        Message<?> change = read(sample("handling-change-tightened"));
        StixBundle before = bundle(report, ConversionOptions.none());
        StixBundle after = bundle(report, knowing(report, change));
        assertTrue(after.root().toString().contains("TLP:AMBER+STRICT"));
        assertFalse(after.objects("marking-definition").stream()
                .anyMatch(marking -> marking.path("name").asString("").equals("TLP:AMBER")));
        assertTrue(before.only("report")
                        .get("modified")
                        .asString()
                        .compareTo(after.only("report").get("modified").asString())
                < 0);
        assertTrue(after.residue().at("/handling/tlp").asString().equals("amber"));
    }

    @Test
    void aLabelThatWasLoweredIsNotFollowed() {
        Message<?> report = read(sample("incident-report-final"));
        Message<?> change = read(sample("handling-change-tightened").replace("amber+strict", "green"));
        assertEquals(
                bundle(report, knowing(report)).root(),
                bundle(report, knowing(report, change)).root());
    }
}
