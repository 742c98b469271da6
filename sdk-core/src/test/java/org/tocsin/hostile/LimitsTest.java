package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.hostile.Messages.errors;
import static org.tocsin.hostile.Messages.withExtension;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.internal.text.JsonText;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Every limit takes what just fits and refuses one more, whatever it is set to. */
final class LimitsTest {

    private static final Limits STANDARD = Limits.standard();

    private static Tocsin with(Limits limits) {
        return Tocsin.builder().limits(limits).build();
    }

    private static void assertEdge(Limits limits, String code, String fits, String tooMuch) {
        assertEquals(List.of(), errors(with(limits), fits));
        assertEquals(List.of(code), errors(with(limits), tooMuch));
    }

    @Test
    void theStandardLimitsAreThoseOfTheFormat() {
        assertEquals(new Limits(8 << 20, 32, 256 << 10, 128, 40, 200_000, 200_000, 1_000), STANDARD);
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 1 << 16, 8 << 20})
    void bytes(int most) {
        String fits = Messages.sound() + " ".repeat(most - Messages.sound().length());
        assertEdge(STANDARD.withDocumentBytes(most), "LIM-001", fits, fits + " ");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 32, 500, 2000})
    void depth(int most) {
        String fits = "[".repeat(most - 2) + "]".repeat(most - 2);
        assertEdge(STANDARD.withDepth(most), "LIM-002", withExtension(fits), withExtension("[" + fits + "]"));
        String objects = "{\"a\":".repeat(most - 3) + "{}" + "}".repeat(most - 3);
        assertEdge(
                STANDARD.withDepth(most), "LIM-002", withExtension(objects), withExtension("{\"a\":" + objects + "}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 256 << 10, 1 << 20})
    void stringLength(int most) {
        String fits = "s".repeat(most);
        assertEdge(
                STANDARD.withStringLength(most),
                "LIM-003",
                withExtension("\"" + fits + "\""),
                withExtension("\"" + fits + "s\""));
    }

    @Test
    void theLengthOfAStringCountsWhatItsEscapesStandFor() {
        String fits = "\\u0073".repeat(100);
        assertEdge(
                STANDARD.withStringLength(100),
                "LIM-003",
                withExtension("\"" + fits + "\""),
                withExtension("\"" + fits + "\\n\""));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 128, 5000})
    void nameLength(int most) {
        String fits = "n".repeat(most);
        assertEdge(
                STANDARD.withNameLength(most),
                "LIM-007",
                withExtension("{\"" + fits + "\":0}"),
                withExtension("{\"" + fits + "n\":0}"));
    }

    @Test
    void aNameThatIsTooLongIsRefusedWhereItIsUnknown() {
        String longName = "\"" + "n".repeat(129) + "\":0";
        assertEquals(List.of("LIM-007"), errors(Messages.with(longName)));
        assertEquals(List.of("LIM-007"), errors(Messages.with("\"extensions\":{" + longName + "}")));
    }

    @Test
    void digits() {
        assertEquals(List.of("SYN-007"), errors(withExtension("9".repeat(40))));
        assertEquals(List.of("LIM-005"), errors(withExtension("9".repeat(41))));
        assertEdge(STANDARD.withNumberDigits(3), "LIM-005", withExtension("999"), withExtension("1000"));
        assertEquals(List.of("LIM-005"), errors(withExtension("1".repeat(1_000_000))));
    }

    @Test
    void tokens() {
        String message = withExtension("[" + "0,".repeat(500) + "{\"a\":[]}]");
        int count = 0;
        try (var parser = JsonText.parser(Messages.bytes(message))) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        assertEquals(List.of(), errors(with(STANDARD.withTokens(count)), message));
        assertEquals(List.of("LIM-006"), errors(with(STANDARD.withTokens(count - 1)), message));
        String chunk = "[" + "0,".repeat(9_999) + "0]";
        assertEquals(List.of("LIM-006"), errors(withExtension("[" + (chunk + ",").repeat(20) + chunk + "]")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10_000, 50_000})
    void arrayElements(int most) {
        String fits = "[" + "{},".repeat(most - 1) + "0";
        assertEdge(STANDARD.withArrayElements(most), "LIM-004", withExtension(fits + "]"), withExtension(fits + ",0]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"u%d\":0", "\"extensions\":{\"Bad%d\":0}", "\"x%d\":1.5", "\"same\":%d"})
    void problems(String member) {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            members.append(i == 0 ? "" : ",")
                    .append(member.replaceAll("\"extensions\":\\{|}", "").formatted(i));
        }
        String bad = member.contains("extensions") ? "\"extensions\":{" + members + "}" : members.toString();
        assertCapped(Tocsin.standard().check(Messages.bytes(Messages.with(bad))), 1_000);
        assertCapped(with(STANDARD.withProblems(7)).check(Messages.bytes(Messages.with(bad))), 7);
    }

    private static void assertCapped(Problems problems, int most) {
        List<Problem> all = problems.all();
        assertEquals(most + 1, all.size());
        assertEquals(CoreProblem.PROBLEMS_NOT_ALL_LISTED, all.get(most).code());
        assertEquals(
                0,
                all.stream()
                        .limit(most)
                        .filter(each -> each.code() == CoreProblem.PROBLEMS_NOT_ALL_LISTED)
                        .count());
    }
}
