package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/** Each limit that a host sets holds on every way in and out: what just fits passes, and one less is refused. */
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

    private static Tocsin tocsin(Limits limits) {
        return Tocsin.builder().limits(limits).build();
    }

    private static Reader reader(Limits limits) {
        return tocsin(limits).reader(Realm.ACTUAL, Realm.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLimitHolds(Path sample) throws IOException {
        Message<?> message =
                reader(Limits.standard()).read(Files.readAllBytes(sample)).orElseThrow();
        byte[] json = Tocsin.standard().write(message);
        for (Need need : needs(json)) {
            for (int most = Math.max(1, need.most()); most <= need.most() + 1; most++) {
                assertTaken(message, json, need.limits().apply(most));
            }
            for (int less : new int[] {need.most() - 1, 1}) {
                if (less >= 1 && less < need.most()) {
                    assertRefused(need.code(), message, json, need.limits().apply(less));
                }
            }
        }
    }

    private static void assertTaken(Message<?> message, byte[] json, Limits limits) {
        assertEquals(0, refused(reader(limits), json), limits::toString);
        assertEquals(0, refused(reader(limits).tolerant(), json), limits::toString);
        assertEquals(json.length, tocsin(limits).write(message).length);
    }

    /** By how many of the ways in a text is refused. */
    private static long refused(Reader reader, byte[] json) {
        return Stream.of(
                        reader.read(json).problems(),
                        reader.firstProblemOnly().read(json).problems(),
                        reader.lines(new ByteArrayInputStream(json))
                                .findFirst()
                                .orElseThrow()
                                .result()
                                .problems())
                .filter(problems -> !problems.valid())
                .count();
    }

    private static void assertRefused(CoreProblem code, Message<?> message, byte[] json, Limits limits) {
        String said = code + " " + limits;
        for (Reader reader : List.of(reader(limits), reader(limits).tolerant())) {
            assertTrue(has(code, reader.read(json).problems()), said);
            assertEquals(3, refused(reader, json), said);
        }
        assertTrue(has(code, tocsin(limits).check(json)), said);
        InvalidMessageException refusal =
                assertThrows(InvalidMessageException.class, () -> tocsin(limits).write(message), said);
        assertTrue(has(code, refusal.problems()), said);
    }

    private static boolean has(CoreProblem code, Problems problems) {
        return problems.errors().stream().anyMatch(problem -> problem.code() == code);
    }
}
