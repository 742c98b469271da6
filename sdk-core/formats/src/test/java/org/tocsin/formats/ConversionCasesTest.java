package org.tocsin.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Format;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conversions of the suite: what becomes of a document of another format, and of a message there. */
final class ConversionCasesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Tocsin TOCSIN = Tocsin.standard();

    private static JsonNode suite(String file) {
        return JSON.readTree(ProjectFiles.bytes(ProjectFiles.project("spec/conformance/" + file)));
    }

    static List<JsonNode> cases() {
        return suite("manifest.json")
                .path("conversions")
                .valueStream()
                .flatMap(file -> suite(file.asString()).path("cases").valueStream())
                .toList();
    }

    @Test
    void thereAreSomeOfEachFormat() {
        Set<String> shown = cases().stream()
                .flatMap(each -> Stream.of(each.path("from"), each.path("to")))
                .map(name -> name.asString(""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Format.available().stream().map(Format::id).collect(Collectors.toCollection(TreeSet::new)), shown);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBecomesOfItIsAsTheCaseSays(JsonNode shown) {
        boolean reading = shown.has("from");
        List<? extends Conversion<?>> all = reading ? read(shown) : List.of(write(shown));
        List<byte[]> results = all.stream()
                .flatMap(each -> each.result().stream())
                .map(each -> each instanceof Message<?> message ? TOCSIN.write(message) : (byte[]) each)
                .toList();
        JsonNode expected = shown.path(reading ? "messages" : "documents");
        assertEquals(expected.size(), results.size(), () -> all.toString());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode result = JSON.readTree(results.get(i));
            expected.get(i)
                    .properties()
                    .forEach(value -> assertEquals(value.getValue(), result.at(value.getKey()), value::getKey));
        }
        if (!results.isEmpty()) {
            String first = new String(results.get(0), StandardCharsets.UTF_8);
            shown.path("without").forEach(words -> assertFalse(first.contains(words.asString()), first));
        }
        Set<String> refused = all.stream()
                .flatMap(each -> each.problems().errors().stream())
                .map(Problem::code)
                .map(code -> code.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(strings(shown.path("refused")), refused);
        Set<String> told = all.stream()
                .flatMap(each -> each.losses().stream())
                .map(loss -> loss.code().id())
                .collect(Collectors.toSet());
        assertTrue(told.containsAll(strings(shown.path("told"))), told::toString);
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Conversion<Message<?>>> read(JsonNode shown) {
        ConversionOptions options = shown.has("addressing")
                ? ConversionOptions.of(addressing(shown.path("addressing")))
                : ConversionOptions.none();
        return TOCSIN.convert(
                        JSON.writeValueAsBytes(shown.path("document")),
                        format(shown.path("from")).source().orElseThrow(),
                        shown.path("attributionDrafts").asBoolean(false) ? options.withAttributionDrafts() : options)
                .toList();
    }

    private static Conversion<byte[]> write(JsonNode shown) {
        byte[] message = ProjectFiles.bytes(
                ProjectFiles.project("spec/conformance/" + shown.path("message").asString()));
        return TOCSIN.convert(
                TOCSIN.reader(Realm.ACTUAL, Realm.values()).read(message).orElseThrow(),
                format(shown.path("to")).target().orElseThrow());
    }

    private static Format format(JsonNode id) {
        return Format.available().stream()
                .filter(each -> each.id().equals(id.asString()))
                .findFirst()
                .orElseThrow();
    }

    private static Addressing addressing(JsonNode said) {
        JsonNode originator = said.path("originator");
        return new Addressing(
                PartyRole.builder()
                        .party(originator.path("party").asString())
                        .role(PocRole.list().of(originator.path("role").asString()))
                        .build(),
                said.path("recipients")
                        .valueStream()
                        .map(each -> Recipient.builder()
                                .party(each.path("party").asString())
                                .role(PocRole.list().of(each.path("role").asString()))
                                .build())
                        .toList(),
                Tlp.list().of(said.path("tlp").asString()),
                Realm.list().of(said.path("realm").asString()));
    }
}
