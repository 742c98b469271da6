package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.message.Message;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages as STIX bundles, as a user of the SDK and a user of STIX see them. */
final class StixTargetTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    static Stream<String> convertible() {
        return Stream.of(
                "incident-report-early", "incident-report-final", "advisory-worm", "rich-report", "rich-advisory");
    }

    private static byte[] source(String name) {
        return name.startsWith("rich")
                ? ProjectFiles.bytes(ProjectFiles.project(
                        "sdk-core/src/test/resources/org/tocsin/conversion/stix/" + name + ".json"))
                : ProjectFiles.sample(name);
    }

    private static Message<?> read(byte[] json) {
        return TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
                .read(json)
                .orElseThrow();
    }

    static Message<?> message(String name) {
        return read(source(name));
    }

    private static Message<?> inRealm(String realm) {
        String text = new String(source("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"realm\": \"actual\"", "\"realm\": \"" + realm + "\"");
        String exercise = "\"exercise\": {\"id\": \"0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02\", \"marker\": \"EX BELL\"},";
        return read((realm.equals("exercise")
                        ? text.replace("\"originator\"", exercise + "\"originator\"")
                                .replace("\"text\": \"File", "\"text\": \"EX BELL File")
                        : text)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static StixBundle bundle(Message<?> message) {
        return StixBundle.of(TOCSIN.convert(
                        message, new StixTarget(), ConversionOptions.none().withExercises())
                .result()
                .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void everyBundleIsValidUnderTheSchemasOfOasis(String name, @Corpus(OasisSchemas.CORPUS) Path schemas) {
        StixBundle bundle = bundle(message(name));
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle));
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle.withoutOurs()));
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void everyLeafIsAccountedForAndWhatIsTypedIsFound(String name) {
        Conversion<byte[]> conversion = TOCSIN.convert(message(name), new StixTarget());
        JsonNode message = JsonMapper.builder().build().readTree(TOCSIN.write(message(name)));
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        CarriedValues carried = new CarriedValues(bundle.withoutOurs());
        List<String> missing = conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                .filter(leaf -> !carried.holds(leaf.member(), message.at(leaf.pointer())))
                .map(Coverage.Leaf::pointer)
                .toList();
        assertEquals(List.of(), missing);
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
        assertEquals(leaves(message), conversion.coverage().count());
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.values().stream().mapToLong(StixTargetTest::leaves).sum()
                : 1;
    }

    /** The message can be put together again from the residue and what the bundle says typed. */
    @ParameterizedTest
    @MethodSource("convertible")
    void theResidueHoldsWhatItIsSaidToHold(String name) {
        Conversion<byte[]> conversion = TOCSIN.convert(message(name), new StixTarget());
        JsonNode message = JsonMapper.builder().build().readTree(TOCSIN.write(message(name)));
        JsonNode ours = StixBundle.of(conversion.result().orElseThrow()).ours();
        JsonNode residue = StixBundle.of(conversion.result().orElseThrow()).residue();
        long held = conversion
                .coverage()
                .leaves()
                .filter(leaf -> !residue.at(leaf.pointer()).isMissingNode())
                .peek(leaf -> assertEquals(message.at(leaf.pointer()), residue.at(leaf.pointer()), leaf.pointer()))
                .count();
        assertEquals(held, leaves(residue), "what is in the residue has the place that it has in the message");
        for (Coverage.Leaf leaf : conversion.coverage().leaves().toList()) {
            boolean key = List.of("/tocsin", "/type", "/realm", "/revision", "/thread")
                    .contains(leaf.pointer());
            if (leaf.carriage() == Carriage.RESIDUE && !key) {
                assertFalse(residue.at(leaf.pointer()).isMissingNode(), leaf.pointer());
            }
        }
        assertEquals(message.get("id"), ours.get("message_id"));
        assertEquals(message.get("realm"), ours.get("realm"));
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void theSameMessageGivesTheSameBytes(String name) {
        assertArrayEquals(
                TOCSIN.convert(message(name), new StixTarget()).result().orElseThrow(),
                TOCSIN.convert(message(name), new StixTarget()).result().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("convertible")
    void aToolThatKnowsNoTocsinSeesWhatMatters(String name) {
        StixBundle seen = bundle(message(name)).withoutOurs();
        JsonNode message = JsonMapper.builder().build().readTree(TOCSIN.write(message(name)));
        JsonNode report = seen.only("report");
        assertEquals(message.at("/title/0/text"), report.get("name"));
        JsonNode main = seen.objects("incident").stream().findFirst().orElse(report);
        String labels = main.get("labels").toString();
        for (JsonNode category : message.at("/body/categories").values()) {
            assertTrue(
                    labels.contains("\"tocsin:category:" + category.get("kind").asString() + '"'), labels);
        }
        String tlp = "TLP:" + message.at("/handling/tlp").asString().toUpperCase(Locale.ROOT);
        JsonNode label = seen.objects("marking-definition").stream()
                .filter(marking -> marking.path("name").asString("").equals(tlp))
                .findFirst()
                .orElseThrow();
        for (JsonNode object : seen.objects()) {
            if (isShared(object)) {
                continue;
            }
            boolean marked = object.path("object_marking_refs").values().contains(label.get("id"));
            assertTrue(marked || object.equals(label), object.toString());
            assertEquals(object.equals(label), !object.has("object_marking_refs"));
        }
    }

    /** The desk, our extension and its author are the same in every bundle, so they bear no mark of one message. */
    private static boolean isShared(JsonNode object) {
        String created = object.path("created").asString("");
        return created.equals(StixTarget.EXTENSION_CREATED)
                && created.equals(object.path("modified").asString(""));
    }

    static List<IncidentKind> kinds() {
        return IncidentKind.list().codes();
    }

    /** STIX has no word for each kind. The label has the kind itself, and then no other word stands for it. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsALabelAndAWordOfStixWhereThereIsOne(IncidentKind kind) {
        String text = kind.equals(IncidentKind.OTHER) ? ", \"text\": [{\"lang\": \"en\", \"text\": \"Bells\"}]" : "";
        String json = new String(source("incident-report-early"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "\"categories\": \\[[^]]*]",
                        "\"categories\": [{\"kind\": \"" + kind.code() + '"' + text + "}]");
        Conversion<byte[]> conversion = TOCSIN.convert(read(json.getBytes(StandardCharsets.UTF_8)), new StixTarget());
        JsonNode incident = StixBundle.of(conversion.result().orElseThrow()).only("incident");
        // That the kind is unknown is no label.
        assertEquals(
                !List.of("unknown", "undisclosed").contains(kind.code()),
                incident.path("labels").toString().contains("\"tocsin:category:" + kind.code() + '"'),
                incident::toString);
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
        JsonNode list =
                JsonMapper.builder().build().readTree(SchemaCatalog.of("1.0").read("codes/incident-kind.json"));
        List<String> words = list.get("codes")
                .valueStream()
                .filter(each -> each.get("code").asString().equals(kind.code()))
                .flatMap(each -> each.path("crosswalk").path("stix").valueStream())
                .map(JsonNode::asString)
                .toList();
        JsonNode types = incident.findValue("incident_types");
        assertEquals(
                words.stream().limit(1).toList(),
                types == null
                        ? List.of()
                        : types.valueStream().map(JsonNode::asString).toList());
    }

    @Test
    void everyReferenceButThatToAnEarlierMessageLeadsToAnObject() {
        StixBundle bundle = bundle(message("rich-report"));
        List<String> ids = bundle.objects().stream()
                .map(object -> object.get("id").asString())
                .toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        for (JsonNode object : bundle.objects()) {
            if (!object.path("relationship_type").asString("").equals("derived-from")) {
                Pattern.compile("\"[a-z_]+_refs?\":(\\[[^]]*]|\"[^\"]*\")")
                        .matcher(object.toString())
                        .results()
                        .flatMap(match -> Pattern.compile("[a-z0-9-]+--[0-9a-f-]{36}")
                                .matcher(match.group(1))
                                .results())
                        .forEach(id -> assertTrue(ids.contains(id.group()), id.group()));
            }
        }
    }

    @Test
    void whatMustStayReachableNeverBecomesAPattern() {
        for (String name : List.of("incident-report-final", "advisory-worm", "rich-report")) {
            StixBundle bundle = bundle(message(name));
            for (JsonNode indicator : bundle.objects("indicator")) {
                assertFalse(indicator.get("pattern").asString().contains("stop.worm.example"), name);
            }
            assertEquals(
                    List.of(),
                    bundle.objects("domain-name").stream()
                            .filter(object -> object.get("value").asString().equals("stop.worm.example"))
                            .toList());
            assertTrue(bundle.objects("note").toString().contains("domain stop.worm.example: do-not-block"), name);
        }
    }

    @Test
    void nobodyIsHeldResponsible() {
        StixBundle seen = bundle(message("rich-report")).withoutOurs();
        assertFalse(seen.root().toString().contains("attributed-to"));
        assertEquals(List.of(), seen.objects("threat-actor"));
        assertEquals(List.of(), seen.objects("intrusion-set"));
        assertFalse(seen.root().toString().contains("XD"), "where it was seen from is in the residue alone");
        assertFalse(seen.root().toString().contains("Cluster label"), "the label of an actor is in the residue alone");
    }

    @Test
    void aMessageThatIsNotRealIsRefusedUnlessAskedFor() {
        for (String realm : List.of("exercise", "test", "draft")) {
            Conversion<byte[]> refused = TOCSIN.convert(inRealm(realm), new StixTarget());
            assertTrue(refused.result().isEmpty());
            assertEquals(
                    1, refused.problems().of(CoreProblem.REALM_NOT_CONVERTIBLE).count());
        }
        assertTrue(TOCSIN.convert(
                        inRealm("draft"),
                        new StixTarget(),
                        ConversionOptions.none().withExercises())
                .result()
                .isEmpty());
    }

    @Test
    void anExerciseThatIsAskedForSaysSoOnEveryObject() {
        for (String realm : List.of("exercise", "test")) {
            StixBundle bundle = bundle(inRealm(realm));
            String statement = bundle.objects("marking-definition").stream()
                    .filter(marking -> marking.toString().contains("Nothing in this bundle has happened"))
                    .map(marking -> marking.get("id").asString())
                    .findFirst()
                    .orElseThrow();
            for (JsonNode object : bundle.objects()) {
                if (!object.get("type").asString().equals("marking-definition") && !isShared(object)) {
                    assertTrue(object.get("object_marking_refs").toString().contains(statement));
                    assertTrue(object.get("labels").toString().contains('"' + realm + '"'), object.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exercise", "test"})
    void anExerciseIsValidUnderTheSchemasOfOasis(String realm, @Corpus(OasisSchemas.CORPUS) Path schemas) {
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle(inRealm(realm))));
    }

    @Test
    void aMessageThatIsNotValidIsRefusedWithItsProblem() {
        Message<?> whole = message("incident-report-early");
        Message<?> untitled =
                new Message<>(whole.header().toBuilder().clearTitle().build(), whole.body(), whole.extensions());
        Conversion<byte[]> refused = TOCSIN.convert(untitled, new StixTarget());
        assertTrue(refused.result().isEmpty());
        assertEquals("/title", refused.problems().errors().get(0).pointer());
    }

    /** As many as a report may have, and as short as they can be. */
    private static Message<?> withIndicators() {
        String indicators = IntStream.range(0, 500)
                .mapToObj(i -> "{\"kind\": \"ip\", \"value\": \"192.0." + i / 250 + "." + i % 250 + "\"}")
                .collect(Collectors.joining(","));
        return read(new String(source("incident-report-early"), StandardCharsets.UTF_8)
                .replaceFirst("\"stage\"", "\"indicators\": [" + indicators + "], \"stage\"")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBundleThatWouldBeTooLargeIsBriefAndSaysSo() {
        Conversion<byte[]> conversion = TOCSIN.convert(withIndicators(), new StixTarget());
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        assertEquals(500, bundle.objects("indicator").size());
        assertEquals(List.of(), bundle.objects("relationship"));
        assertEquals(List.of(), bundle.objects("ipv4-addr"));
        assertEquals(
                List.of("/body"),
                conversion.losses().stream()
                        .filter(loss -> loss.code() == CoreProblem.STRUCTURE_FLATTENED
                                && loss.detail().startsWith("no relationships"))
                        .map(Loss::pointer)
                        .toList());
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
    }

    @Test
    void aBriefBundleIsValidUnderTheSchemasOfOasis(@Corpus(OasisSchemas.CORPUS) Path schemas) {
        assertEquals(List.of(), OasisSchemas.in(schemas).errors(bundle(withIndicators())));
    }

    @Test
    void theBundleOfALaterRevisionKeepsTheIdentifiers() {
        String text = new String(source("incident-report-early"), StandardCharsets.UTF_8);
        Message<?> later = read(text.replace("\"originator\"", "\"revision\": 2, \"originator\"")
                .replace("2026-05-12T10:03:00Z", "2026-05-12T12:03:00+02:00")
                .getBytes(StandardCharsets.UTF_8));
        JsonNode first = bundle(message("incident-report-early")).only("incident");
        Conversion<byte[]> conversion = TOCSIN.convert(later, new StixTarget());
        JsonNode second = StixBundle.of(conversion.result().orElseThrow()).only("incident");
        assertEquals(first.get("id"), second.get("id"));
        assertEquals("2026-05-12T10:03:00.001Z", second.get("modified").asString());
        assertTrue(conversion.losses().stream().anyMatch(loss -> loss.pointer().equals("/sentAt")), "the offset");
    }

    @Test
    void aLaterRevisionIsCreatedWhenTheFirstWasSent() {
        String text = new String(source("incident-report-early"), StandardCharsets.UTF_8);
        String later = text.replace("\"originator\"", "\"revision\": 2, \"originator\"")
                .replace("\"sentAt\"", "\"firstSentAt\": \"2026-05-12T10:01:00Z\", \"sentAt\"");
        Conversion<byte[]> conversion = TOCSIN.convert(read(later.getBytes(StandardCharsets.UTF_8)), new StixTarget());
        JsonNode report = StixBundle.of(conversion.result().orElseThrow()).only("report");
        assertEquals("2026-05-12T10:01:00.000Z", report.get("created").asString());
        assertEquals("2026-05-12T10:03:00.001Z", report.get("modified").asString());
        assertFalse(conversion.losses().stream()
                .anyMatch(loss -> loss.pointer().equals(report.get("id").asString() + "/created")));
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
    }

    @Test
    void theLifetimeAndTheSightingsOfAnIndicatorAreThoseOfThePattern() {
        String text = new String(source("incident-report-early"), StandardCharsets.UTF_8);
        String indicators = """
                {"kind": "domain", "value": "c2.example", "use": "block", "validFrom": "2026-05-11T00:00:00Z",
                 "validUntil": "2026-06-01T00:00:00Z", "sightings": [{"count": 41, "party": "XC",
                 "firstSeen": {"at": "2026-05-10T00:00:00Z"}, "lastSeen": {"at": "2026-05-11T08:00:00Z"}}]}""";
        Conversion<byte[]> conversion = TOCSIN.convert(
                read(text.replaceFirst("\"stage\"", "\"indicators\": [" + indicators + "], \"stage\"")
                        .getBytes(StandardCharsets.UTF_8)),
                new StixTarget());
        StixBundle bundle = StixBundle.of(conversion.result().orElseThrow());
        JsonNode indicator = bundle.only("indicator");
        assertEquals("2026-05-11T00:00:00Z", indicator.get("valid_from").asString());
        assertEquals("2026-06-01T00:00:00Z", indicator.get("valid_until").asString());
        JsonNode sighting = bundle.only("sighting");
        assertEquals(41, sighting.get("count").asInt());
        assertEquals(
                indicator.get("id").asString(), sighting.get("sighting_of_ref").asString());
        assertEquals("2026-05-11T08:00:00Z", sighting.get("last_seen").asString());
        assertEquals(0, conversion.coverage().count(Carriage.LOST));
    }
}
