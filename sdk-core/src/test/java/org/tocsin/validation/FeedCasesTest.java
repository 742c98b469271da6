package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.json.Node;
import tools.jackson.databind.JsonNode;

/** The lists of messages of the suite: a fault in one line touches no other. */
final class FeedCasesTest {

    /** What is found on a line. */
    private record Line(long number, boolean valid, List<ConformanceCase.Finding> found) {}

    static List<JsonNode> cases() {
        return ConformanceCase.manifest().get("feeds").elements().stream()
                .map(Node::toString)
                .flatMap(file -> PatchedCase.json(file).path("cases").valueStream())
                .toList();
    }

    @Test
    void thereAreSome() {
        assertTrue(cases().size() > 5, () -> "only " + cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachLineIsFoundAsTheCaseSays(JsonNode shown) {
        List<Line> said = new ArrayList<>();
        for (JsonNode line : shown.path("lines")) {
            said.add(new Line(
                    line.path("line").asLong(), line.path("valid").asBoolean(), PatchedCase.found(line.path("found"))));
        }
        for (int threads : List.of(1, 3)) {
            assertEquals(said, read(bytes(shown.path("parts")), threads), () -> shown.path("says") + " " + threads);
        }
    }

    private static byte[] bytes(JsonNode parts) {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        for (JsonNode part : parts) {
            feed.writeBytes(
                    part.has("message")
                            ? Patch.JSON.writeValueAsBytes(
                                    PatchedCase.json(part.path("message").asString()))
                            : part.path("text").asString().getBytes(StandardCharsets.UTF_8));
        }
        return feed.toByteArray();
    }

    private static List<Line> read(byte[] feed, int threads) {
        try (Stream<Line> lines = Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.values())
                .parallel(threads)
                .lines(new ByteArrayInputStream(feed))
                .map(line -> new Line(
                        line.number(),
                        line.result().problems().valid(),
                        ConformanceCase.Finding.all(line.result().problems())))) {
            return lines.toList();
        }
    }
}
