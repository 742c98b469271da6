package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Source;
import org.tocsin.feed.FeedLine;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.testing.PlainFormat;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each limit that a host sets holds on every way in and out, converters among them: what just fits passes, and one less is
 * refused.
 */
final class HostLimitsTest {

    /**
     * One limit and how much of it a text needs, by Jackson's tokens.
     *
     * @param limits the limits with this one set
     */
    private record Need(CoreProblem code, int most, IntFunction<Limits> limits) {}

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    private static List<Need> needs(byte[] json) {
        int depth = 0;
        int string = 0;
        int name = 0;
        int number = 0;
        int elements = 0;
        int tokens = 0;
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamContext context = parser.streamReadContext();
                tokens++;
                depth = Math.max(depth, context.getNestingDepth());
                elements = Math.max(elements, context.inArray() ? context.getEntryCount() : 0);
                string = Math.max(string, token == JsonToken.VALUE_STRING ? parser.getStringLength() : 0);
                name = Math.max(name, token == JsonToken.PROPERTY_NAME ? parser.getStringLength() : 0);
                number = Math.max(number, token.isNumeric() ? parser.getStringLength() : 0);
            }
        }
        Limits standard = Limits.standard();
        return List.of(
                new Need(CoreProblem.DOCUMENT_TOO_LARGE, json.length, standard::withDocumentBytes),
                new Need(CoreProblem.NESTING_TOO_DEEP, depth, standard::withDepth),
                new Need(CoreProblem.STRING_TOO_LONG, string, standard::withStringLength),
                new Need(CoreProblem.NAME_TOO_LONG, name, standard::withNameLength),
                new Need(CoreProblem.NUMBER_TOO_LONG, number, standard::withNumberDigits),
                new Need(CoreProblem.ARRAY_TOO_LARGE, elements, standard::withArrayElements),
                new Need(CoreProblem.TOO_MANY_TOKENS, tokens, standard::withTokens));
    }

    /** One way in or out, and what it says is wrong with a text, or with the message that stands in it. */
    private record Way(String name, BiFunction<Tocsin, byte[], Problems> problems) {}

    private static final List<Way> OF_MESSAGES = List.of(
            new Way("read", (tocsin, json) -> reader(tocsin).read(json).problems()),
            new Way(
                    "read tolerantly",
                    (tocsin, json) -> reader(tocsin).tolerant().read(json).problems()),
            new Way(
                    "read to the first problem",
                    (tocsin, json) ->
                            reader(tocsin).firstProblemOnly().read(json).problems()),
            new Way(
                    "read a feed",
                    (tocsin, json) -> only(reader(tocsin).lines(new ByteArrayInputStream(json)))
                            .problems()),
            new Way("check", Tocsin::check),
            new Way("write", HostLimitsTest::written));

    private static final List<Way> TO_ANOTHER = List.of(
            new Way(
                    "convert",
                    (tocsin, json) ->
                            tocsin.convert(message(json), PlainFormat.TARGET).problems()),
            new Way(
                    "convert a feed",
                    (tocsin, json) -> only(reader(tocsin)
                                    .converting(PlainFormat.TARGET)
                                    .lines(new ByteArrayInputStream(json)))
                            .problems()));

    private static final List<Way> FROM_ANOTHER = List.of(
            new Way(
                    "convert from another format",
                    (tocsin, json) -> tocsin.convert(json, PlainFormat.SOURCE, PlainFormat.options())
                            .findFirst()
                            .orElseThrow()
                            .problems()),
            new Way(
                    "convert a feed from another format",
                    (tocsin, json) -> only(tocsin.converter(PlainFormat.SOURCE, PlainFormat.options())
                                    .lines(new ByteArrayInputStream(json)))
                            .get(0)
                            .problems()));

    private static Tocsin tocsin(Limits limits) {
        return Tocsin.builder().limits(limits).build();
    }

    private static MessageReader reader(Tocsin tocsin) {
        return tocsin.reader(Realm.ACTUAL, Realm.values());
    }

    private static <T> T only(Stream<FeedLine<T>> lines) {
        return lines.findFirst().orElseThrow().result();
    }

    private static Message<?> message(byte[] json) {
        return reader(Tocsin.standard()).read(json).orElseThrow();
    }

    private static Problems written(Tocsin tocsin, byte[] json) {
        try {
            assertEquals(json.length, tocsin.write(message(json)).length);
            return Problems.none();
        } catch (InvalidMessageException refusal) {
            return refusal.problems();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLimitHoldsForMessages(Path sample) throws IOException {
        Message<?> message = message(Files.readAllBytes(sample));
        byte[] json = Tocsin.standard().write(message);
        assertHold(OF_MESSAGES, json);
        if (Tocsin.standard().convert(message, PlainFormat.TARGET).result().isPresent()) {
            assertHold(TO_ANOTHER, json);
        }
    }

    /** A residue, which makes the message deeper than the record, needs no more of any limit than the record does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"summary\":\"Files were encrypted.\"",
                "\"impact\":{\"overall_amount\":120.5},\"x\":{\"y\":{\"z\":[[[1,2,3,4],[],{\"a\":1e30}]]}}",
                "\"a member with a long name\":[\"1\",2,null,true,1.5,-7,\"words and words and words and words\"]"
            })
    void everyLimitHoldsForRecords(String members) {
        String record =
                "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":{\"year\":2018}},"
                        + members + "}";
        assertHold(FROM_ANOTHER, record.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertHold(List<Way> ways, byte[] json) {
        for (Need need : needs(json)) {
            for (int most : new int[] {1, need.most() - 1, need.most(), need.most() + 1}) {
                if (most >= 1) {
                    Tocsin tocsin = tocsin(need.limits().apply(most));
                    ways.forEach(way -> assertHolds(way, need.code(), most >= need.most(), tocsin, json));
                }
            }
        }
    }

    private static void assertHolds(Way way, CoreProblem code, boolean enough, Tocsin tocsin, byte[] json) {
        Problems problems = way.problems().apply(tocsin, json);
        String said = way.name() + ", " + code + ": " + problems;
        assertEquals(enough, problems.valid(), said);
        assertTrue(enough || has(code, problems) || isLine(code, problems), said);
    }

    private static boolean has(CoreProblem code, Problems problems) {
        return problems.errors().stream().anyMatch(problem -> problem.code() == code);
    }

    /** What is too long as a document is told as a line where it is one. */
    private static boolean isLine(CoreProblem code, Problems problems) {
        return code == CoreProblem.DOCUMENT_TOO_LARGE && has(CoreProblem.LINE_TOO_LONG, problems);
    }

    /** The last of the limits refuses nothing: it says how much is told. */
    @Test
    void noConverterTellsMoreProblemsThanAreAskedFor() {
        Tocsin two = tocsin(Limits.standard().withProblems(2));
        Message<?> bad = message(ProjectFiles.sample("incident-report-early"));
        Extensions unknown = Extensions.none()
                .with("org.example.a", "1")
                .with("org.example.b", "1")
                .with("org.example.c", "1")
                .with("org.example.d", "1");
        Message<?> warned = new Message<>(bad.header(), bad.body(), unknown);
        Source<Message<?>> asking = (message, context) -> Stream.of(Conversion.refused(context.check(message)));
        assertEquals(
                List.of(3L, 4L),
                Stream.of(two, tocsin(Limits.standard().withProblems(4)))
                        .map(tocsin -> tocsin.convert(warned, asking, ConversionOptions.none())
                                .findFirst()
                                .orElseThrow())
                        .map(conversion -> (long) conversion.problems().all().size())
                        .toList());
    }

    @Test
    void aDocumentMayBeAsLargeAsTheHostSays() {
        String record =
                "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":{\"year\":2018}}}";
        byte[] json = (record + " ".repeat(9 << 20)).getBytes(StandardCharsets.UTF_8);
        assertTrue(has(
                CoreProblem.DOCUMENT_TOO_LARGE, FROM_ANOTHER.get(0).problems().apply(Tocsin.standard(), json)));
        Tocsin large = tocsin(Limits.standard().withDocumentBytes(64 << 20));
        assertTrue(FROM_ANOTHER.get(0).problems().apply(large, json).valid());
    }

    /** What is converted is walked through level by level, on a stack of the usual size. */
    @Test
    void fiveHundredLevelsAreConvertedAndMoreAreRefused() {
        Tocsin deep = tocsin(Limits.standard().withDepth(1_000_000));
        for (int levels : new int[] {499, 500}) {
            String record =
                    "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":{\"year\":2018}},"
                            + "\"x\":" + "[".repeat(levels) + "1" + "]".repeat(levels) + "}";
            Problems problems = FROM_ANOTHER.get(0).problems().apply(deep, record.getBytes(StandardCharsets.UTF_8));
            assertEquals(levels == 499, problems.valid(), problems::toString);
            assertEquals(levels != 499, has(CoreProblem.NESTING_TOO_DEEP, problems));
        }
    }
}
