package org.tocsin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Code;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.message.Document;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.testing.SampleMessages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing of what stands in a message is left out: held against a walk over its text, by what the schemas say of it. */
final class MessageContentsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    private static Message<?> read(byte[] json) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.values())
                .tolerant()
                .read(json)
                .orElseThrow();
    }

    /** What the text holds in the place of each definition of the schemas, by the name of that. */
    private static Map<String, Map<String, JsonNode>> inText(byte[] json) {
        JsonNode document = MAPPER.readTree(json);
        SchemaWalk walk = new SchemaWalk();
        walk.message(document);
        return walk.found();
    }

    private static Map<String, JsonNode> of(Map<String, Map<String, JsonNode>> found, String definition) {
        return found.getOrDefault(definition, Map.of());
    }

    private static <T> Map<String, String> inMessage(List<Found<T>> found) {
        Map<String, String> byPointer = new TreeMap<>();
        found.forEach(each -> byPointer.put(each.pointer(), String.valueOf(each.value())));
        assertEquals(found.size(), byPointer.size(), "each is there once");
        return byPointer;
    }

    private static Map<String, String> texts(Map<String, JsonNode> found) {
        Map<String, String> texts = new TreeMap<>();
        found.forEach((pointer, value) -> texts.put(pointer, value.asString()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheSchemasSayOfTheTextIsFoundInTheMessage(Path sample) {
        byte[] json = ProjectFiles.bytes(sample);
        MessageContents contents = MessageContents.of(read(json));
        Map<String, Map<String, JsonNode>> text = inText(json);
        assertEquals(texts(of(text, "party-code")), inMessage(contents.all(PartyCode.class)));
        assertEquals(texts(of(text, "timestamp")), inMessage(contents.all(Timestamp.class)));
        assertEquals(texts(of(text, "date")), inMessage(contents.days()));
        assertEquals(
                of(text, "indicator").keySet(),
                inMessage(contents.all(Indicator.class)).keySet());
        assertEquals(
                of(text, "partial-time").keySet(),
                inMessage(contents.all(PartialTime.class)).keySet());
        assertEquals(
                of(text, "local-id").keySet(),
                inMessage(contents.all(LocalId.class)).keySet());
        assertEquals(
                of(text, "document").keySet(),
                inMessage(contents.all(Document.class)).keySet());
    }

    /** By value: a string with the form of a value must not stand in a text and be missing. */
    @ParameterizedTest
    @MethodSource("samples")
    void eachValueBesideAKindOfIndicatorIsFound(Path sample) {
        byte[] json = ProjectFiles.bytes(sample);
        Map<String, String> found = inMessage(MessageContents.of(read(json)).indicatorValues());
        Map<String, String> expected = new TreeMap<>();
        addValues(MAPPER.readTree(json), "", expected);
        assertEquals(expected, found);
    }

    private static void addValues(JsonNode node, String pointer, Map<String, String> values) {
        String code = node.path("kind").asString("");
        for (IndicatorKind kind : IndicatorKind.list().codes()) {
            if (kind.code().equals(code) && node.path("value").isString()) {
                String value = node.path("value").asString();
                values.put(pointer + "/value", IndicatorValue.of(kind, value).toString());
            }
        }
        node.properties().forEach(each -> addValues(each.getValue(), pointer + '/' + each.getKey(), values));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addValues(node.get(i), pointer + '/' + i, values);
        }
    }

    @Test
    void manySamplesHaveWhatIsSought() {
        List<Found<IndicatorValue>> values = new ArrayList<>();
        List<Found<Code>> codes = new ArrayList<>();
        List<Found<Text>> entries = new ArrayList<>();
        for (Path sample : samples()) {
            MessageContents contents = MessageContents.of(read(ProjectFiles.bytes(sample)));
            values.addAll(contents.indicatorValues());
            codes.addAll(contents.all(Code.class));
            entries.addAll(contents.all(Text.class));
        }
        assertTrue(samples().size() >= 57 && values.size() > 15, () -> values.size() + " values");
        assertTrue(codes.size() > 500 && entries.size() > 100, () -> codes.size() + " codes, " + entries.size());
    }

    @Test
    void ofABodyThatIsNotKnownThereIsWhatTheHeaderHas() {
        String text = new String(ProjectFiles.sample("incident-report-early"), StandardCharsets.UTF_8)
                .replace("\"incident-report\"", "\"moon-report\"")
                .replaceFirst("\"tocsin\": \"1.0\"", "\"tocsin\": \"1.9\"");
        MessageContents contents = MessageContents.of(read(text.getBytes(StandardCharsets.UTF_8)));
        assertTrue(contents.all(PartyCode.class).contains(new Found<>("/originator/party", PartyCode.of("XA"))));
        assertEquals(List.of(), contents.all(PartialTime.class));
        assertEquals(List.of(), contents.indicatorValues());
    }

    @Test
    void aMessageThatIsNotValidIsSearchedForWhatItHas() {
        Message<?> message = SampleMessages.sample("advisory-worm");
        assertEquals(List.of(), MessageContents.of(message).all(Thread.class));
        assertEquals(
                MessageContents.of(message).lines(),
                MessageContents.of(SampleMessages.with(message, header -> header.originator(null)))
                        .lines());
    }
}
