package org.tocsin.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The law of the text's bytes, against the decoder of the JDK. */
final class Utf8Test {

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        "abcdefgh",
                        "x",
                        "é",
                        "日",
                        "😀",
                        "\\n",
                        "\\\\",
                        "\\u00e9",
                        "\\ud83d\\ude00",
                        "\\ud83d",
                        "\\ude00",
                        "\u0000")
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, raw))
                .list()
                .ofMaxSize(12)
                .map(Utf8Test::joined);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\u0000') < 0 && !text.startsWith("\ufeff");
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    @Property
    void theBytesThatTheDecoderTakesAreSound(@ForAll("bytes") byte[] bytes) {
        assertEquals(decodes(bytes), Utf8.firstUnsound(bytes) == Utf8.SOUND);
    }

    @Property
    void bothLawsTogetherAreWhatEachSays(@ForAll("bytes") byte[] bytes) {
        boolean each = Utf8.firstUnsound(bytes) == Utf8.SOUND && Utf8.firstLoneSurrogate(bytes) == Utf8.SOUND;
        assertEquals(each, Utf8.isSound(bytes));
    }

    @Test
    void halfAPairIsFoundWhereItStands() {
        byte[] text = "\"ok \\ud83d\\ude00 but \\ud83d\"".getBytes(StandardCharsets.UTF_8);
        assertEquals(21, Utf8.firstLoneSurrogate(text));
        assertFalse(Utf8.isSound(text));
        assertTrue(Utf8.isSound("\"\\\\ud83d\"".getBytes(StandardCharsets.UTF_8)));
    }
}
