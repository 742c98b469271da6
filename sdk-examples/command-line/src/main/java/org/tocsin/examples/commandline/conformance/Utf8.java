package org.tocsin.examples.commandline.conformance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of somebody else, taken to the byte. */
final class Utf8 {

    private Utf8() {}

    static String decode(String source, byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new UnexpectedContent(source, "", "it is not UTF-8");
        }
    }
}
