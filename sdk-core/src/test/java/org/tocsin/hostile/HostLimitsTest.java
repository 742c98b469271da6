package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        int[] most = new int[6];
        List<int[]> elements = new ArrayList<>();
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                most[5]++;
                if (token.isStructEnd()) {
                    elements.remove(elements.size() - 1);
                    continue;
                }
                if (token == JsonToken.PROPERTY_NAME) {
                    most[2] = Math.max(most[2], parser.currentName().length());
                    continue;
                }
                if (!elements.isEmpty() && elements.get(elements.size() - 1)[0]-- > 0) {
                    int[] array = elements.get(elements.size() - 1);
                    most[4] = Math.max(most[4], Integer.MAX_VALUE - array[0]);
                }
                if (token.isStructStart()) {
                    elements.add(new int[] {token == JsonToken.START_ARRAY ? Integer.MAX_VALUE : 0});
                    most[0] = Math.max(most[0], elements.size());
                } else if (token == JsonToken.VALUE_STRING) {
                    most[1] = Math.max(most[1], parser.getStringLength());
                } else if (token.isNumeric()) {
                    most[3] = Math.max(most[3], parser.getStringLength());
                }
            }
        }
        Limits standard = Limits.standard();
        return List.of(
                new Need(CoreProblem.DOCUMENT_TOO_LARGE, json.length, standard::withDocumentBytes),
                new Need(CoreProblem.NESTING_TOO_DEEP, most[0], standard::withDepth),
                new Need(CoreProblem.STRING_TOO_LONG, most[1], standard::withStringLength),
                new Need(CoreProblem.NAME_TOO_LONG, most[2], standard::withNameLength),
                new Need(CoreProblem.NUMBER_TOO_LONG, most[3], standard::withNumberDigits),
                new Need(CoreProblem.ARRAY_TOO_LARGE, most[4], standard::withArrayElements),
                new Need(CoreProblem.TOO_MANY_TOKENS, most[5], standard::withTokens));
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
