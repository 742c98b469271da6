package org.tocsin.examples.commandline.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are those of the clause and of its schema. */
final class ProtocolTest {

    private final PublishedSchema schema = PublishedSchema.of("protocol.schema.json");

    private static JsonPlace place(String line) {
        return JsonPlace.of("line", line.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> linesOfTheClause() {
        return PublishedSchema.read("src/docs/asciidoc/conformance-runner.adoc")
                .lines()
                .filter(line -> line.startsWith("{"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("linesOfTheClause")
    void everyLineOfTheClauseIsOne(String line) {
        assertEquals(List.of(), schema.against(line));
        JsonPlace place = place(line);
        String again = place.optional("hello").isPresent()
                ? Hello.of(place).line()
                : place.optional("task").isPresent()
                        ? Question.of(place).line(place.get("case").integer())
                        : Answer.of(place).line();
        assertEquals(line, again);
    }

    @Test
    void everyQuestionAndAnswerFitsTheSchema() throws IOException {
        AnsweringEngine engine = new AnsweringEngine("engine");
        assertEquals(List.of(), schema.against(engine.hello()));
        try (SuiteFiles files = SuiteFiles.bundled()) {
            List<SuiteCase> cases = Suite.of(files).cases();
            for (int each = 0; each < cases.size(); each += 7) {
                String question = cases.get(each).content().get().question().line(each + 1);
                assertEquals(List.of(), schema.against(question));
                assertEquals(List.of(), schema.against(engine.answer(question.getBytes(StandardCharsets.UTF_8))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hello\":{\"program\":\"p\",\"versions\":[\"1.0\"]}}",
                "{\"case\":1,\"task\":\"check\",\"mode\":\"strict\"}",
                "{\"case\":1,\"task\":\"check\",\"mode\":\"lenient\",\"message\":\"\"}",
                "{\"case\":1,\"valid\":true,\"problems\":[{\"code\":\"X\"}]}",
                "{\"valid\":true}"
            })
    void whatIsNoLineIsRefusedByTheSchema(String line) {
        assertFalse(schema.against(line).isEmpty());
    }

    @Test
    void aProgramOfSomeCodesIsHeldAgainstThese() {
        Hello hello = Hello.of(
                place(
                        "{\"hello\":{\"program\":\"p\",\"versions\":[\"1.0\"],\"layers\":[\"shape\",\"rules\"],\"codes\":[\"TOC-TLP-002\",\"TOC-SHP-001\"]}}"));
        assertTrue(hello.objection(shown(Layer.RULES, "TOC-TLP-002")).isEmpty());
        assertEquals(
                "the program does not check this rule",
                hello.objection(shown(Layer.RULES, "TOC-TLP-004")).orElseThrow());
        assertEquals(
                "the program does not check this layer",
                hello.objection(shown(Layer.TEXT, "TOC-SYN-001")).orElseThrow());
        Finding known = new Finding("TOC-SHP-001", "error", "/id", 0);
        Finding other = new Finding("TOC-TLP-004", "error", "/documents/0/tlp", 0);
        Expected both = new Expected(false, Optional.of(List.of(known, other)), Optional.empty());
        Expected onlyOther = new Expected(false, Optional.of(List.of(other)), Optional.empty());
        assertEquals("", reason(hello, both, "{\"case\":1,\"valid\":false,\"problems\":[%s]}", known));
        assertEquals("", reason(hello, onlyOther, "{\"case\":1,\"valid\":true,\"problems\":[]}", known));
        assertEquals("", reason(hello, onlyOther, "{\"case\":1,\"valid\":false,\"problems\":[%s]}", other));
        assertTrue(reason(hello, onlyOther, "{\"case\":1,\"valid\":true,\"problems\":[%s]}", other)
                .startsWith("the answer contradicts itself"));
        assertEquals(
                "other problems are found",
                reason(hello, both, "{\"case\":1,\"valid\":false,\"problems\":[%1$s,%1$s]}", known));
    }

    private static SuiteCase shown(Layer layer, String rule) {
        return new SuiteCase(
                "a.json", "rules", Optional.of(layer), Optional.of(rule), Mode.STRICT, Optional.empty(), () -> {
                    throw new AssertionError("not asked");
                });
    }

    private static String reason(Hello hello, Expected expected, String answer, Finding finding) {
        String object = "{\"code\":\"%s\",\"severity\":\"%s\",\"pointer\":\"%s\"}"
                .formatted(finding.code(), finding.severity(), finding.pointer());
        return new Judge(hello)
                .result(1, shown(Layer.SHAPE, "TOC-SHP-001"), expected, Answer.of(place(answer.formatted(object))))
                .reason();
    }
}
