package org.tocsin.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;

/** Pointers become places in the text. */
final class LocatorTest {

    private static final String TEXT = """
            {
              "\u00e9\uD83D\uDD14": {"a/b~c": [10, {"x": true}, [7]]},
              "": "empty", "b": 2
            }
            """;

    private static Position place(String pointer, CoreProblem code) {
        byte[] json = TEXT.getBytes(StandardCharsets.UTF_8);
        return Locator.locate(json, List.of(Problem.of(code, pointer))).get(0).position();
    }

    @Test
    void aPointerIsTheStartOfItsValueOrOfTheNearestAround() {
        String bell = "/\u00e9\uD83D\uDD14";
        assertStart("", "{\n");
        assertStart(bell, "{\"a");
        assertStart(bell + "/a~1b~0c", "[10");
        assertStart(bell + "/a~1b~0c/0", "10");
        assertStart(bell + "/a~1b~0c/1/x", "true");
        assertStart(bell + "/a~1b~0c/2/0", "7]");
        assertStart("/", "\"empty");
        assertStart("/b", "2\n");
        assertStart("/missing", "{\n");
        assertStart("/b/deeper/than/that", "2\n");
        assertStart(bell + "/a~1b~0c/9", "[10");
    }

    private static void assertStart(String pointer, String start) {
        int offset = TEXT.substring(0, TEXT.indexOf(start)).getBytes(StandardCharsets.UTF_8).length;
        assertEquals(offset, place(pointer, CoreProblem.WRONG_JSON_TYPE).offset(), pointer);
    }

    @Test
    void anUnknownMemberIsPlacedAtItsName() {
        assertEquals(new Position(3, 16, 64), place("/b", CoreProblem.UNKNOWN_MEMBER));
        assertEquals(new Position(3, 21, 69), place("/b", CoreProblem.WRONG_JSON_TYPE));
    }

    @Test
    void columnsCountCodePoints() {
        assertEquals(
                2,
                place("/\u00e9\uD83D\uDD14/a~1b~0c", CoreProblem.WRONG_JSON_TYPE)
                        .line());
        assertEquals(
                19,
                place("/\u00e9\uD83D\uDD14/a~1b~0c", CoreProblem.WRONG_JSON_TYPE)
                        .column());
    }

    @Test
    void problemsComeInTheOrderOfTheText() {
        List<Problem> located = Locator.locate(
                TEXT.getBytes(StandardCharsets.UTF_8),
                List.of(
                        Problem.of(CoreProblem.WRONG_JSON_TYPE, "/b"),
                        Problem.of(CoreProblem.WRONG_JSON_TYPE, "/"),
                        Problem.of(CoreProblem.MEMBER_MISSING, "/z")));
        assertEquals(
                List.of("/z", "/", "/b"), located.stream().map(Problem::pointer).toList());
    }
}
