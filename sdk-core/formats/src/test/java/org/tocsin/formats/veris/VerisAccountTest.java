package org.tocsin.formats.veris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.Tocsin;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Where a value or a list has no room in a message, the account says so, and calls nothing typed that is not there. */
final class VerisAccountTest {

    private final Tocsin tocsin = Tocsin.standard();

    private Conversion<Message<?>> convert(String members, VerisSource source) {
        String json =
                "{\"schema_version\":\"1.3.4\",\"incident_id\":\"A1\",\"timeline\":{\"incident\":{\"year\":2018}},"
                        + members + "}";
        return tocsin.convert(json.getBytes(StandardCharsets.UTF_8), source, VerisSourceTest.OPTIONS)
                .findFirst()
                .orElseThrow();
    }

    private String written(Conversion<Message<?>> conversion) {
        return new String(tocsin.write(conversion.result().orElseThrow()), StandardCharsets.UTF_8);
    }

    private static List<String> typed(Conversion<?> conversion, String member) {
        return conversion
                .coverage()
                .leaves()
                .filter(leaf ->
                        leaf.carriage() == Carriage.TYPED && leaf.member().equals(member))
                .map(Coverage.Leaf::pointer)
                .toList();
    }

    private static boolean isCut(Conversion<?> conversion, String pointer) {
        return conversion.losses().stream()
                .anyMatch(loss -> loss.code() == CoreProblem.VALUE_CLEANED
                        && loss.pointer().equals(pointer));
    }

    private static String numbered(int size, String text) {
        return IntStream.range(0, size)
                .mapToObj(number -> text.replace("#", String.valueOf(number)))
                .collect(Collectors.joining(","));
    }

    @Test
    void victimsBeyondTheRoomAreNotCalledTyped() {
        String victims = "\"victim\":[" + numbered(70, "{\"victim_id\":\"Example #.\",\"industry\":\"6221#\"}") + "]";
        Conversion<Message<?>> named = convert(victims, VerisSourceTest.SOURCE.namingVictims());
        assertEquals(64, typed(named, "/victim/*/victim_id").size());
        assertEquals(64, typed(named, "/victim/*/industry").size());
        Conversion<Message<?>> unnamed = convert(victims, VerisSourceTest.SOURCE);
        assertEquals(64, typed(unnamed, "/victim/*/industry").size());
        assertFalse(written(unnamed).contains("Example 6"), "nor are they named in the residue");
    }

    @Test
    void countriesOfVictimsBeyondTheRoomAreNotCalledTyped() {
        String countries = "{\"country\":[" + numbered(30, "\"XA\"") + "]}";
        Conversion<Message<?>> conversion =
                convert("\"victim\":[" + countries + "," + countries + "," + countries + "]", VerisSourceTest.SOURCE);
        assertEquals(64, typed(conversion, "/victim/*/country/*").size());
        assertEquals(64, written(conversion).split("\"party\":\"XA\",\"relation\"", -1).length - 1);
    }

    @Test
    void actorsBeyondTheRoomAreNotCalledTyped() {
        String actors = IntStream.range(0, 10)
                .mapToObj(number -> "\"" + spelled("external", number) + "\":{\"motive\":[\"Financial\"]}")
                .collect(Collectors.joining(","));
        Conversion<Message<?>> conversion = convert("\"actor\":{" + actors + "}", VerisSourceTest.SOURCE);
        assertEquals(
                8,
                conversion
                        .coverage()
                        .leaves()
                        .filter(leaf -> leaf.carriage() == Carriage.TYPED)
                        .filter(leaf -> leaf.pointer().startsWith("/actor/"))
                        .count());
    }

    /** The name in another spelling; the first eight letters decide which. */
    private static String spelled(String name, int number) {
        StringBuilder spelled = new StringBuilder(name);
        for (int bit = 0; bit < name.length(); bit++) {
            if ((number >> bit & 1) == 1) {
                spelled.setCharAt(bit, Character.toUpperCase(name.charAt(bit)));
            }
        }
        return spelled.toString();
    }

    @Test
    void textThatIsCutIsSaidToBe() {
        for (String member : List.of("corrective_action", "control_failure")) {
            String text = "\"" + member + "\":\"" + "x".repeat(5_000) + "\"";
            assertTrue(isCut(convert(text, VerisSourceTest.SOURCE), "/" + member), member);
            assertFalse(isCut(convert("\"" + member + "\":\"x\"", VerisSourceTest.SOURCE), "/" + member), member);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CVE 2012-4792 | false",
                "CVE-2012-4792; cve-2012-4793,, | false",
                "an unpatched server | false",
                "the hole CVE-2012-4792 of last year | true",
                "CVE-2012-4792;\\u0000 | true"
            })
    void wordsAroundAVulnerabilityAreSaidToBeLost(String cve, boolean cut) {
        Conversion<Message<?>> conversion =
                convert("\"action\":{\"malware\":{\"cve\":\"" + cve + "\"}}", VerisSourceTest.SOURCE);
        assertEquals(1, typed(conversion, "/action/malware/cve").size());
        assertEquals(cut, isCut(conversion, "/action/malware/cve"));
    }

    @Test
    void namesOfMalwareThatHaveNoRoomAreSaidToBeLost() {
        assertFalse(isCut(malware(numbered(63, "Example #")), "/action/malware/name"));
        assertTrue(isCut(malware(numbered(64, "Example #")), "/action/malware/name"));
        assertTrue(isCut(malware("x".repeat(257)), "/action/malware/name"));
    }

    private Conversion<Message<?>> malware(String names) {
        return convert("\"action\":{\"malware\":{\"name\":\"" + names + "\"}}", VerisSourceTest.SOURCE);
    }
}
