package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Problems as programs pass them on: by the schema, in printable ASCII, with nothing left out. */
final class ProblemReportTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaCatalog.of("1.0").read("problem-report.schema.json"), InputFormat.JSON);

    static List<Path> cases() {
        return ProjectFiles.conformanceCases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyReportKeepsTheSchema(Path file) {
        Problems problems = TOCSIN.check(ProjectFiles.bytes(file));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            String json = json(problems, locale);
            assertEquals(List.of(), SCHEMA.validate(json, InputFormat.JSON));
            assertTrue(json.chars().allMatch(c -> c >= ' ' && c <= '~'), json);
            JsonNode report = MAPPER.readTree(json);
            assertEquals(problems.valid(), report.get("valid").asBoolean());
            assertEquals(problems.all().size(), report.get("problems").size());
        }
    }

    private static String json(Problems problems, Locale locale) {
        return new String(problems.report(locale).json(), StandardCharsets.US_ASCII);
    }

    @Test
    void aProblemSaysWhatIsWrongWhereAndWhatToDo() {
        String json = "{\"tocsin\":\"1.0\",\n \"realm\":\"actul\"}";
        JsonNode first = MAPPER.readTree(json(TOCSIN.check(json.getBytes(StandardCharsets.UTF_8)), Locale.FRENCH))
                .get("problems")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("TOC-COD-001"))
                .findFirst()
                .orElseThrow();
        assertEquals("error", first.get("severity").asString());
        assertEquals("/realm", first.get("pointer").asString());
        assertEquals(2, first.get("line").asInt());
        assertEquals(10, first.get("column").asInt());
        assertEquals("codes", first.get("clause").asString());
        assertTrue(first.get("message").asString().contains("actul"), first.toString());
        assertTrue(first.get("remedy").asString().length() > 10, first.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMapperWritesTheSame(Path file) throws JsonProcessingException {
        Problems problems = TOCSIN.check(ProjectFiles.bytes(file));
        JsonNode expected = MAPPER.readTree(json(problems, Locale.ENGLISH));
        com.fasterxml.jackson.databind.ObjectMapper jackson2 = new com.fasterxml.jackson.databind.ObjectMapper();
        for (Object form : List.of(problems, problems.report(Locale.ENGLISH))) {
            assertEquals(expected, MAPPER.readTree(MAPPER.writeValueAsString(form)));
            assertEquals(expected, MAPPER.readTree(jackson2.writeValueAsString(form)));
        }
        assertEquals(expected.get("problems"), MAPPER.readTree(jackson2.writeValueAsString(problems.all())));
        assertEquals(
                problems.report(Locale.FRENCH), MAPPER.readValue(json(problems, Locale.FRENCH), ProblemReport.class));
    }

    @Test
    void whatWasNotCheckedIsCountedAndNamedWhereItIsLittle() {
        List<ProblemCode> many = List.of(CoreProblem.values());
        JsonNode counted = MAPPER.readTree(json(new Problems(List.of(), many), Locale.ENGLISH))
                .get("notChecked");
        assertEquals(many.size(), counted.get("rules").asInt());
        assertTrue(counted.get("message").asString().startsWith(many.size() + " rules were not checked: "));
        assertTrue(counted.path("codes").isMissingNode());
        JsonNode one = MAPPER.readTree(
                        json(new Problems(List.of(), List.of(CoreProblem.CONFLICTING_REVISION)), Locale.FRENCH))
                .get("notChecked");
        assertEquals("TOC-THR-001", one.get("codes").get(0).asString());
        assertTrue(one.get("message").asString().startsWith("Une règle n’a pas été vérifiée : "), one.toString());
    }

    @Test
    void whatMovesATerminalIsEscaped() {
        Problem hostile = Problem.of(CoreProblem.UNKNOWN_MEMBER, "/\u001b[31m\u009b\u202e\udb40\udc41\"\\", "\u202e");
        String json = json(Problems.of(List.of(hostile)), Locale.ENGLISH);
        assertTrue(json.contains("\"/\\u001b[31m\\u009b\\u202e\\udb40\\udc41\\\"\\\\\""), json);
        assertEquals(
                hostile.pointer(),
                MAPPER.readTree(json).get("problems").get(0).get("pointer").asString());
        assertTrue(MAPPER.readTree(json).get("problems").get(0).path("line").isMissingNode());
    }
}
