package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Incident reports that went through a tool which dropped our extension: what STIX itself says of them is read again. */
final class StixWithoutOursTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final StixTarget TARGET = new StixTarget();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The least share of what is typed that is read again, per cent. */
    private static final int FLOOR = 90;

    private final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private long typed;
    private long back;

    private static String sample(String name) {
        return new String(
                name.startsWith("rich")
                        ? ProjectFiles.bytes(ProjectFiles.project(
                                "sdk-core/src/test/resources/org/tocsin/conversion/stix/" + name + ".json"))
                        : ProjectFiles.sample(name),
                StandardCharsets.UTF_8);
    }

    private static Message<?> message(String text) {
        return TOCSIN.reader(Realm.ACTUAL)
                .read(text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static Conversion<byte[]> written(Message<?> message) {
        return TOCSIN.convert(message, TARGET, ConversionOptions.none().withExercises());
    }

    /** What a tool that does not know our extension hands on of a message. */
    private static String bundle(Message<?> message) {
        return StixBundle.of(written(message).result().orElseThrow())
                .withoutOurs()
                .root()
                .toString();
    }

    private static JsonNode body(Conversion<?> read) {
        return MAPPER.readTree(TOCSIN.write((Message<?>) read.result().orElseThrow()))
                .get("body");
    }

    /** The early report with more members of its body, there and back. */
    private static JsonNode body(String member) {
        String text =
                sample("incident-report-early").replaceFirst("\"stage\"", member.replace("\\", "\\\\") + ", \"stage\"");
        return body(StixEditTest.read(bundle(message(text))));
    }

    private void trip(String name, Message<?> message) {
        Conversion<byte[]> written = written(message);
        Conversion<Message<?>> read = StixEditTest.read(bundle(message));
        if (read.result().isEmpty()) {
            refused.add(name + ": " + read.problems());
            return;
        }
        JsonNode before = MAPPER.readTree(TOCSIN.write(message));
        Map<String, List<JsonNode>> after = values(TOCSIN.write(read.result().get()));
        Set<String> lossy = new HashSet<>();
        written.losses().stream().map(Loss::pointer).forEach(lossy::add);
        written.coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.TYPED
                        && leaf.pointer().startsWith("/body/")
                        && !lossy.contains(leaf.pointer()))
                .forEach(leaf -> count(leaf, before.at(leaf.pointer()), after));
    }

    /** The values by their member. STIX does not keep the order of lists, so a value may stand elsewhere in its list. */
    private static Map<String, List<JsonNode>> values(byte[] message) {
        Map<String, List<JsonNode>> values = new HashMap<>();
        JsonNode root = MAPPER.readTree(message);
        JsonDocument.read(message, Limits.standard())
                .orElseThrow()
                .leaves()
                .map(Node::pointer)
                .forEach(pointer -> values.computeIfAbsent(member(pointer), none -> new ArrayList<>())
                        .add(root.at(pointer)));
        return values;
    }

    private static String member(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    private void count(Coverage.Leaf leaf, JsonNode value, Map<String, List<JsonNode>> after) {
        typed++;
        String member = member(leaf.pointer());
        if (after.computeIfAbsent(member, none -> new ArrayList<>()).remove(value)) {
            back++;
        } else {
            missing.merge(member, 1, Integer::sum);
        }
    }

    private void assertBack(String what) {
        System.out.println(what + " without our extension: " + back + " of " + typed + " leaves back, not " + missing);
        assertEquals(List.of(), refused);
        assertTrue(back * 100 >= typed * FLOOR, () -> back + " of " + typed + ", not " + missing);
    }

    @Test
    void whatIsTypedInASampleIsReadAgain() {
        for (Path file : ProjectFiles.samples()) {
            ReadResult result = TOCSIN.reader(Realm.ACTUAL).read(ProjectFiles.bytes(file));
            if (result instanceof ReadResult.Accepted accepted
                    && accepted.message().header().type().equals(MessageType.INCIDENT_REPORT)) {
                trip(file.getFileName().toString(), accepted.message());
            }
        }
        trip("rich-report", message(sample("rich-report")));
        assertBack("samples");
    }

    @Test
    void whatIsTypedInARealReportIsReadAgain(@Corpus("veris") Path veris) {
        VcdbReports.ofTheFirst(200, veris).forEach(message -> trip("record " + typed, message));
        assertBack("reports");
    }

    @Test
    void aNameThatWasMadeUpIsNoText() {
        String read =
                body(StixEditTest.read(bundle(message(sample("rich-report"))))).toString();
        for (String made :
                List.of("Isolate (", "Lateral movement (", "Victim, Health", "Those affected", "Case closed (")) {
            assertTrue(!read.contains(made), made);
        }
    }

    @Test
    void aNameThatOnlyLooksMadeUpIsAText() {
        String bundle = bundle(message(sample("rich-report")))
                .replace("Lateral movement (2026-0512-17)", "Lateral movement (over RDP)");
        assertTrue(
                body(StixEditTest.read(bundle)).at("/times/events").toString().contains("Lateral movement (over RDP)"));
    }

    @Test
    void aVictimIsNamedOnlyWithConsent() {
        String victim = """
                "victims": {"disclosure": "named-with-consent", "consent": [{"lang": "en", "text": "By letter."}],
                 "parties": [{"name": [{"lang": "en", "text": "Example Hospital"}], "sector": "health"}]}""";
        JsonNode named = body(victim).get("victims");
        assertEquals("named-with-consent", named.get("disclosure").asString());
        assertEquals("Example Hospital", named.at("/parties/0/name/0/text").asString());
        assertEquals("By letter.", named.at("/consent/0/text").asString());

        String early = sample("incident-report-early").replaceFirst("\"stage\"", victim + ", \"stage\"");
        String silent = bundle(message(early)).replace("tocsin:victim-disclosure:named-with-consent", "another");
        JsonNode unnamed = body(StixEditTest.read(silent)).path("victims");
        assertTrue(unnamed.at("/parties/0/name").isMissingNode(), unnamed::toString);
        assertEquals("health", unnamed.at("/parties/0/sector").asString());
    }

    @Test
    void aSumKeepsItsBoundsAndItsCurrency() {
        JsonNode sum =
                body("\"impact\": {\"losses\": [{\"kind\": \"ransom\", \"amount\": {\"min\": \"10.5\", \"max\": \"20\","
                                + " \"currency\": \"XTS\", \"precision\": \"band\"}}]}")
                        .at("/impact/losses/0");
        assertEquals("ransom", sum.get("kind").asString());
        assertEquals("10.5", sum.at("/amount/min").asString());
        assertEquals("20", sum.at("/amount/max").asString());
        assertEquals("band", sum.at("/amount/precision").asString());
    }

    @Test
    void aHostileSumIsNoSum() {
        String bundle = bundle(message(sample("rich-report")));
        for (String number : List.of("-1", "0.1e-900", "1e+900000", "1e99", "\"1\"", "null", "[]")) {
            String hostile = bundle.replace("\"min_amount\":400000", "\"min_amount\":" + number);
            assertTrue(!hostile.equals(bundle));
            JsonNode losses = body(StixEditTest.read(hostile)).at("/impact/losses");
            assertTrue(losses.at("/0/amount").isMissingNode(), number + ": " + losses);
        }
    }

    @Test
    void aCodeThatSharesItsWordIsTheOneOfTheLabel() {
        for (String code : List.of("space", "transport-air", "government", "electoral-processes", "small-business")) {
            assertEquals(
                    code,
                    body("\"scope\": {\"sectors\": [\"" + code + "\"]}")
                            .at("/scope/sectors/0")
                            .asString());
        }
        for (String status : List.of("open", "contained", "resolved", "closed", "transferred")) {
            assertEquals(
                    status, body("\"status\": \"" + status + "\"").get("status").asString());
        }
    }

    @Test
    void nothingButWhatIsUnknownIsMadeUpForAStage() {
        Conversion<Message<?>> read = StixEditTest.read(bundle(message(
                sample("incident-report-final").replaceFirst("\"root\": \"[^\"]*\"", "\"root\": \"unknown\""))));
        assertEquals("unknown", body(read).at("/cause/root").asString());
        assertTrue(
                read.losses().stream()
                        .anyMatch(loss -> loss.kind() == Loss.Kind.INVENTED
                                && loss.pointer().equals("/body/cause/root")),
                () -> read.losses().toString());
    }

    @Test
    void aStateThatNothingSupportsIsUnknown() {
        String bundle = bundle(message(sample("rich-report"))).replace("\"tocsin:cross-border-party:XB\",", "");
        assertEquals(
                "unknown",
                body(StixEditTest.read(bundle)).at("/crossBorder/state").asString());
    }
}
