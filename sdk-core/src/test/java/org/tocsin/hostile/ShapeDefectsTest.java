package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.hostile.Messages.errors;
import static org.tocsin.hostile.Messages.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.Tocsin;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Nothing is coerced, nothing is assumed, nothing unknown is taken. */
final class ShapeDefectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"revision\":\"1\"",
                "\"revision\":true",
                "\"revision\":null",
                "\"revision\":[1]",
                "\"revision\":{}",
                "\"withoutPrejudice\":\"true\"",
                "\"withoutPrejudice\":1",
                "\"withoutPrejudice\":0",
                "\"withoutPrejudice\":null",
                "\"track\":0",
                "\"track\":null",
                "\"validUntil\":1747044540",
                "\"documents\":{}",
                "\"documents\":null",
                "\"documents\":\"\"",
                "\"documents\":[null]",
                "\"documents\":[[]]",
                "\"relayedBy\":[]",
                "\"relayedBy\":\"XA\"",
                "\"extensions\":[]",
                "\"extensions\":null",
                "\"extensions\":\"\""
            })
    void aValueOfAnotherTypeIsNeverCoerced(String member) {
        assertEquals(List.of("SHP-003"), errors(with(member)));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-9007199254740991"})
    void anIntegerOutOfRange(String revision) {
        assertEquals(List.of("SHP-005"), errors(with("\"revision\":" + revision)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"documents\":[]", "\"references\":[]", "\"signatures\":[]"})
    void anEmptyArrayIsNeverLegal(String member) {
        assertEquals(List.of("SHP-006"), errors(with(member)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Realm\":0",
                "\"\":0",
                "\"realm \":0",
                "\"$ref\":\"file:///etc/passwd\"",
                "\"$schema\":0",
                "\"__proto__\":{}",
                "\"@type\":\"java.lang.Object\"",
                "\"class\":\"java.net.URL\""
            })
    void anUnknownMemberIsRefusedByItsName(String member) {
        Problems problems = Tocsin.standard().check(Messages.bytes(with(member)));
        assertEquals(List.of("SHP-002"), errors(problems));
    }

    @Test
    void aMissingMemberIsNotMadeUp() {
        for (String member :
                List.of("tocsin", "type", "id", "originator", "recipients", "sentAt", "handling", "title", "body")) {
            Problems problems =
                    Tocsin.standard().check(Messages.bytes(with("\"" + member + "\":", "\"x" + member + "\":")));
            assertTrue(
                    problems.errors().stream().anyMatch(each -> each.pointer().equals("/" + member)),
                    () -> member + " in " + problems);
        }
    }

    @Test
    void aFloodOfErrorsIsCutOff() {
        String recipient =
                "{" + IntStream.range(0, 100).mapToObj(i -> "\"a" + i + "\":0,").collect(Collectors.joining())
                        + "\"party\":5}";
        String recipients = "\"recipients\":[" + (recipient + ",").repeat(99) + recipient + "]";
        Problems problems =
                Tocsin.standard().check(Messages.bytes(with("\"recipients\":[{\"party\":\"XA\"}]", recipients)));
        assertEquals(1_001, problems.all().size());
        assertTrue(problems.all().stream().map(Problem::pointer).anyMatch("/recipients/0/party"::equals));
    }

    @Test
    void anArrayThatIsTooLongIsFoundSoWithoutItsElements() {
        String party = "{\"party\":\"XA\"}";
        String recipients = "\"recipients\":[" + (party + ",").repeat(9_000) + party + "]";
        Problems problems =
                Tocsin.standard().check(Messages.bytes(with("\"recipients\":[{\"party\":\"XA\"}]", recipients)));
        assertEquals(List.of("SHP-006"), errors(problems));
        assertEquals("/recipients", problems.errors().get(0).pointer());
    }

    @Test
    void aStringForAPatternIsAsLongAsItsLimitAtTheMost() {
        String[] members = {"sentAt", "id", "thread", "tocsin", "realm"};
        for (String member : members) {
            String text = Messages.sound().replaceFirst("(\"" + member + "\":\")", "$1" + "a".repeat(262_100));
            assertTrue(errors(text).size() <= 2, () -> member + " " + errors(text));
            assertTrue(errors(text).stream().noneMatch(code -> code.startsWith("LIM")), member);
        }
    }
}
