package org.tocsin.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.internal.codec.TextDefects;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** Our scan of bytes agrees with the JDK's strict decoder, and its scan of escapes with a plain reading of them. */
final class Utf8Test {

    @Property
    void aTextIsSoundWhereTheStrictDecoderTakesIt(@ForAll("bytes") byte[] bytes) {
        int expected = bytes.length >= 3 && new String(bytes, 0, 3, StandardCharsets.UTF_8).startsWith("\uFEFF")
                ? 0
                : firstNotDecoded(bytes);
        assertEquals(expected, Utf8.firstUnsound(bytes, 0));
    }

    /** Where the longest prefix that decodes ends; NUL is none of our characters. */
    private static int firstNotDecoded(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(from, decoded, true);
        int end = from.position();
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return end == bytes.length ? Utf8.SOUND : end;
    }

    @Property
    void whateverJavaEncodesIsSound(@ForAll String text) throws CharacterCodingException {
        String paired = text.replaceAll("[\\x{D800}-\\x{DFFF}\u0000\uFEFF]", "");
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(paired));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        assertEquals(Utf8.SOUND, Utf8.firstUnsound(bytes, 0));
    }

    @Property
    void halfAPairIsFoundWhereItStands(@ForAll("escapes") String escapes) {
        assertEquals(firstHalf(escapes), firstLoneSurrogate(escapes));
    }

    /** Where the reading of a string with these escapes finds the first half of a pair. */
    private static int firstLoneSurrogate(String escapes) {
        byte[] json = ('"' + escapes + '"').getBytes(StandardCharsets.UTF_8);
        return TextDefects.of(json, Limits.standard()).stream()
                .filter(each -> each.problem().code() == CoreProblem.LONE_SURROGATE)
                .mapToInt(each -> each.offset() - 1)
                .findFirst()
                .orElse(Utf8.SOUND);
    }

    /** Reads the escapes one after the other, by hand. */
    private static int firstHalf(String escapes) {
        int i = 0;
        while (i < escapes.length()) {
            boolean unit = escapes.startsWith("\\u", i);
            if (unit && escapes.substring(i).matches("(?is)\\\\ud[89ab]..\\\\ud[c-f].*")) {
                i += 12;
            } else if (unit && escapes.substring(i).matches("(?is)\\\\ud[89a-f].*")) {
                return i;
            } else {
                i += unit ? 6 : escapes.charAt(i) == '\\' ? 2 : 1;
            }
        }
        return Utf8.SOUND;
    }

    @Example
    void aPairThatIsSplitByABackslashIsNoPair() {
        assertEquals(0, firstLoneSurrogate("\\ud83d\\\\udd14"));
        assertEquals(Utf8.SOUND, firstLoneSurrogate("\\\\ud83d"));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> edges = Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
                        0xED, 0xEE, 0xEF, 0xBB, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFE, 0xFF)
                .map(Integer::byteValue);
        Arbitrary<Byte> plain = Arbitraries.bytes().between((byte) 0x20, (byte) 0x7E);
        return Arbitraries.oneOf(edges, edges, plain).array(byte[].class).ofMaxSize(24);
    }

    @Provide
    Arbitrary<String> escapes() {
        return Arbitraries.of(
                        "\\ud83d",
                        "\\uDD14",
                        "\\uD800",
                        "\\uDFFF",
                        "\\u0041",
                        "\\uE000",
                        "\\ud7ff",
                        "\\\\",
                        "\\n",
                        "a",
                        "uD800",
                        "plain text")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
