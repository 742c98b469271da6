package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.hostile.Messages.bytes;
import static org.tocsin.hostile.Messages.sound;
import static org.tocsin.hostile.Messages.with;
import static org.tocsin.hostile.Messages.withExtension;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Position;

/** The fixtures of the law of the text: what is wrong with the bytes, the grammar, the names and the numbers. */
final class TextDefectsTest {

    private final MessageReader strict = Tocsin.standard().reader(Realm.TEST);

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                Arguments.of("SYN-001", ""),
                Arguments.of("SYN-001", " \n"),
                Arguments.of("SYN-001", "{"),
                Arguments.of("SYN-001", "{\"tocsin\""),
                Arguments.of("SYN-001", sound().substring(0, sound().length() - 1)),
                Arguments.of("SYN-001", sound().substring(0, 200)),
                Arguments.of("SYN-001", with("\"a\":01")),
                Arguments.of("SYN-001", with("\"a\":+1")),
                Arguments.of("SYN-001", with("\"a\":1.")),
                Arguments.of("SYN-001", with("\"a\":.1")),
                Arguments.of("SYN-001", with("\"a\":0x10")),
                Arguments.of("SYN-001", with("\"a\":NaN")),
                Arguments.of("SYN-001", with("\"a\":Infinity")),
                Arguments.of("SYN-001", with("\"a\":undefined")),
                Arguments.of("SYN-001", with("'a':1")),
                Arguments.of("SYN-001", with("a:1")),
                Arguments.of("SYN-001", with("/* c */\"a\":1")),
                Arguments.of("SYN-001", with("// c\n\"a\":1")),
                Arguments.of("SYN-001", with("\"a\":[1,]")),
                Arguments.of("SYN-001", with("\"a\":1,")),
                Arguments.of("SYN-001", with("\"a\":\"\n\"")),
                Arguments.of("SYN-001", with("\"a\":\"\\x41\"")),
                Arguments.of("SYN-001", with("\"a\":\"\\u12\"")),
                Arguments.of("SYN-001", with("\"a\":1 \"b\":2")),
                Arguments.of("SYN-001", with("\"a\":\u00a01")),
                Arguments.of("SYN-005", sound() + "x"),
                Arguments.of("SYN-005", sound() + "{}"),
                Arguments.of("SYN-005", sound() + "\n" + sound()),
                Arguments.of("SYN-005", sound() + " 1"),
                Arguments.of("SYN-006", "[" + sound() + "]"),
                Arguments.of("SYN-006", "null"),
                Arguments.of("SYN-006", "\"tocsin\""),
                Arguments.of("SYN-006", "42"),
                Arguments.of("SYN-003", with("\"tocsin\":\"1.0\"")),
                Arguments.of("SYN-003", with("\"t\\u006fcsin\":\"1.0\"")),
                Arguments.of("SYN-003", with("\"x\":1,\"x\":1")),
                Arguments.of("SYN-003", with("\"x\":1,\"\\u0078\":1")),
                Arguments.of(
                        "SYN-003", with("\"body\":{\"level\":\"received\",\"l\\u0065vel\":\"received\"},\"body\":0")),
                Arguments.of("SYN-003", with("\"extensions\":{\"example.a\":1,\"example.\\u0061\":1}")),
                Arguments.of("SYN-003", withExtension("{\"a\":[{\"b\":1,\"b\":1}]}")),
                Arguments.of("SYN-004", withExtension("\"\\ud800\"")),
                Arguments.of("SYN-004", withExtension("\"\\udc00\"")),
                Arguments.of("SYN-004", withExtension("\"\\udc00\\ud800\"")),
                Arguments.of("SYN-004", withExtension("\"\\ud83d\\ud83d\\udd14\"")),
                Arguments.of("SYN-004", withExtension("\"\\uD83Dx\"")),
                Arguments.of("SYN-004", with("\"Received\"", "\"Rec\\udbff\"")),
                Arguments.of("SYN-007", withExtension("1.0")),
                Arguments.of("SYN-007", withExtension("1e0")),
                Arguments.of("SYN-007", withExtension("1E400")),
                Arguments.of("SYN-007", withExtension("1e999999999")),
                Arguments.of("SYN-007", withExtension("-1e-999999999")),
                Arguments.of("SYN-007", withExtension("-0")),
                Arguments.of("SYN-007", withExtension("-0.0")),
                Arguments.of("SYN-007", withExtension("9007199254740992")),
                Arguments.of("SYN-007", withExtension("-9007199254740993")),
                Arguments.of("SYN-007", withExtension("18446744073709551616")),
                Arguments.of("SYN-007", with("\"revision\":1.0")),
                Arguments.of("SYN-007", with("\"revision\":-0")),
                Arguments.of("SYN-007", with("\"revision\":1e999999999")));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void isRefusedWithItsCode(String code, String text) {
        assertRefused(List.of(code), bytes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00",
                "80",
                "BF",
                "C0AF",
                "C0A2",
                "C1BF",
                "E080AF",
                "E08080",
                "E282",
                "F08080AF",
                "F09F94",
                "F4908080",
                "F5808080",
                "F888808080",
                "FF",
                "FE",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB494",
                "C328",
                "E228A1"
            })
    void bytesThatAreNoUtf8(String hex) {
        byte[] broken = HexFormat.of().parseHex(hex);
        for (String open : List.of("{", with("\"Received\"", "\"Received").split("Received")[0], "{\"")) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.writeBytes(bytes(open));
            text.writeBytes(broken);
            text.writeBytes(bytes(sound().substring(open.length())));
            assertRefused(List.of("SYN-002"), text.toByteArray());
        }
    }

    @Test
    void otherEncodingsAndMarks() {
        assertRefused(List.of("SYN-002"), bytes("\uFEFF" + sound()));
        assertRefused(List.of("SYN-002"), sound().getBytes(StandardCharsets.UTF_16));
        assertRefused(List.of("SYN-002"), sound().getBytes(StandardCharsets.UTF_16BE));
        assertRefused(List.of("SYN-002"), sound().getBytes(StandardCharsets.UTF_16LE));
        assertRefused(List.of("SYN-002"), with("\"Received\"", "\"Re\u00e7u\"").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(List.of("SYN-002"), bytes(sound() + "\0"));
    }

    @Test
    void halfASurrogatePairInANameIsFoundBeforeTheTokeniserStumbles() {
        byte[] text = bytes(withExtension("{\"\\udfff\":1}"));
        assertEquals(
                CoreProblem.LONE_SURROGATE,
                Tocsin.standard().check(text).errors().get(0).code());
    }

    @Test
    void aPlaceIsGivenInCodePointsAndBytes() {
        String text = with("\n \"\u00e9\uD83D\uDD14\":1,\"x\":1.5");
        Position place = strict.read(bytes(text)).problems().errors().get(0).position();
        assertEquals(2, place.line());
        assertEquals(13, place.column());
        assertEquals(text.substring(0, text.indexOf("1.5")).getBytes(StandardCharsets.UTF_8).length, place.offset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud83d\\udd14\"",
                "\"\\uD83D\\uDD14\"",
                "\"\uD83D\uDD14\"",
                "\"\\\\ud800\"",
                "\"\\u0000\"",
                "0",
                "9007199254740991",
                "-9007199254740991",
                "null",
                "[]",
                "{}",
                "\"\uFEFF\"",
                "[{\"a\":1},{\"a\":1}]",
                "{\"a\":{\"a\":1}}"
            })
    void whatOnlyLooksBrokenIsTaken(String value) {
        assertEquals(List.of(), Messages.errors(withExtension(value)));
    }

    private void assertRefused(List<String> codes, byte[] text) {
        for (MessageReader reader : List.of(strict, strict.tolerant(), strict.firstProblemOnly())) {
            ReadResult result = reader.read(text);
            assertInstanceOf(ReadResult.Refused.class, result);
            assertEquals(codes, Messages.errors(result.problems()));
            assertSame(text, result.original());
            assertTrue(result.problems().errors().stream().allMatch(each -> each.position() != null));
        }
    }

    @Test
    void aNameWithNulInItIsNotTheNameWithout() {
        for (int place = 1; place < "recipients".length(); place++) {
            String name = "recipients".substring(0, place) + '\0' + "recipients".substring(place);
            assertEquals(List.of("SYN-002"), Messages.errors(sound().replace("recipients", name)));
        }
    }
}
