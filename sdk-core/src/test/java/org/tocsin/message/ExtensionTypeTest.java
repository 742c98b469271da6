package org.tocsin.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;

/** Extensions with types: read and written as values of the host, checked where they are registered. */
final class ExtensionTypeTest {

    private static final String KEY = "org.example.count";
    private static final ExtensionType<Integer> COUNT = ExtensionType.of(KEY, Integer::valueOf, String::valueOf);
    private static final ExtensionType<Integer> IN_BODY = COUNT.inBodiesOf(MessageType.INCIDENT_REPORT);
    private static final Message<IncidentReport> REPORT = SampleMessages.sample("incident-report-early")
            .narrowTo(IncidentReport.class)
            .orElseThrow();

    private static Message<?> inMessage(String json) {
        return REPORT.withExtensions(Extensions.none().with(KEY, json));
    }

    private static Message<?> inBody(String json) {
        return REPORT.withBody(REPORT.body().toBuilder()
                .extensions(Extensions.none().with(KEY, json))
                .build());
    }

    private static Tocsin with(ExtensionType<?> type) {
        return Tocsin.builder().extension(type).build();
    }

    /** Code, pointer and severity of what is found. */
    private static List<String> found(Problems problems) {
        return problems.all().stream()
                .map(each -> each.code().id() + " " + each.pointer() + " " + each.severity())
                .toList();
    }

    @Test
    void aValueIsWrittenAndReadAsWhatItIs() {
        Message<?> counted = REPORT.withExtensions(Extensions.none().with(COUNT, 42));
        Message<?> read = with(COUNT)
                .reader(Realm.ACTUAL)
                .read(with(COUNT).write(counted))
                .orElseThrow();
        assertEquals(Optional.of(42), read.extension(COUNT));
        assertEquals(Optional.empty(), read.extension(IN_BODY));
        Message<?> inBody = with(IN_BODY)
                .reader(Realm.ACTUAL)
                .read(with(IN_BODY).write(inBody("7")))
                .orElseThrow();
        assertEquals(Optional.of(7), inBody.extension(IN_BODY));
        assertEquals(List.of(), with(IN_BODY).check(inBody).all());
    }

    @Test
    void aReaderWarnsOfAnotherFormAndAWriterRefusesIt() {
        Tocsin tocsin = with(IN_BODY);
        byte[] json = with(ExtensionType.ofJson(KEY).inBodiesOf(MessageType.INCIDENT_REPORT))
                .write(inBody("\"x\""));
        String pointer = "/body/extensions/" + KEY;
        assertEquals(List.of("TOC-EXT-004 " + pointer + " WARNING"), found(tocsin.check(json)));
        assertNotNull(tocsin.check(json).all().get(0).position());
        InvalidMessageException refused =
                assertThrows(InvalidMessageException.class, () -> tocsin.write(inBody("\"x\"")));
        assertEquals(List.of("TOC-EXT-004 " + pointer + " ERROR"), found(refused.problems()));
        assertThrows(InvalidExtensionException.class, () -> inBody("\"x\"").extension(IN_BODY));
    }

    @Test
    void whereItDoesNotBelongItIsNotRead() {
        assertEquals(
                List.of("TOC-EXT-005 /extensions/" + KEY + " " + Severity.WARNING),
                found(with(IN_BODY).check(inMessage("1"))));
        assertEquals(
                List.of("TOC-EXT-005 /body/extensions/" + KEY + " " + Severity.WARNING),
                found(with(COUNT).check(inBody("1"))));
        assertEquals(
                List.of("TOC-EXT-005 /body/extensions/" + KEY + " " + Severity.WARNING),
                found(with(COUNT.inBodiesOf(MessageType.ADVISORY)).check(inBody("1"))));
    }

    @Test
    void aSchemaSaysWhereAValueDoesNotFit() {
        ExtensionType<String> type = ExtensionType.ofJson(KEY).withSchema("""
                {"type": "object", "required": ["n"],
                 "properties": {"n": {"type": "integer", "maximum": 9}, "below": {"$ref": "#"}}}""");
        Tocsin tocsin = with(type);
        assertEquals(List.of(), tocsin.check(inMessage("{\"n\":9}")).all());
        Problems problems = tocsin.check(inMessage("{\"n\":10,\"below\":{\"n\":1,\"below\":{}}}"));
        assertEquals(
                List.of(
                        "TOC-EXT-004 /extensions/" + KEY + "/below/below WARNING",
                        "TOC-EXT-004 /extensions/" + KEY + "/n WARNING"),
                found(problems).stream().sorted().toList());
        Problem tooMany = problems.all().stream()
                .filter(each -> each.pointer().endsWith("/n"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(KEY, "maximum 9"), tooMany.arguments());
    }

    @Test
    void whatIsNoSchemaOrRefersElsewhereIsRefusedWhenTheSdkIsMade() {
        for (String text : List.of("", "{", "[]", "{\"type\":7}", "{\"$ref\":\"https://example.org/x.json\"}")) {
            Tocsin.Builder builder =
                    Tocsin.builder().extension(ExtensionType.ofJson(KEY).withSchema(text));
            assertThrows(IllegalArgumentException.class, builder::build, text);
        }
    }

    @Test
    void anUnregisteredOneInABodyIsAWarningAndKeptToTheByte() {
        String odd = "{ \"b\" : 150,\t\"a\":[ ] }";
        byte[] json = Tocsin.standard().write(inBody(odd));
        assertTrue(new String(json, StandardCharsets.UTF_8).contains(odd));
        Message<?> read = Tocsin.standard().reader(Realm.ACTUAL).read(json).orElseThrow();
        assertEquals(Optional.of(odd), read.body().extensions().json(KEY));
        assertEquals(
                List.of("TOC-EXT-003 /body/extensions/" + KEY + " WARNING"),
                found(Tocsin.standard().check(read)));
    }

    @Test
    void theKeyOfABodyIsHeldToTheSameRules() {
        Message<?> bad = REPORT.withBody(REPORT.body().toBuilder()
                .extensions(Extensions.none()
                        .with("nameless", "1")
                        .with("org.example.tlp", "1")
                        .with(KEY, "{"))
                .build());
        List<String> found = found(Tocsin.standard().check(bad));
        assertTrue(found.contains("TOC-SYN-001 /body/extensions/" + KEY + " ERROR"), found::toString);
        Message<?> named = REPORT.withBody(REPORT.body().toBuilder()
                .extensions(Extensions.none().with("nameless", "1").with("org.example.tlp", "1"))
                .build());
        assertEquals(
                List.of(
                        "TOC-EXT-001 /body/extensions/nameless ERROR",
                        "TOC-EXT-002 /body/extensions/org.example.tlp ERROR"),
                found(Tocsin.standard().check(named)));
    }

    @Test
    void aKeyHasAnOwner() {
        assertThrows(IllegalArgumentException.class, () -> ExtensionType.ofJson("count"));
        assertThrows(IllegalArgumentException.class, () -> ExtensionType.ofJson("Org.Example"));
    }
}
