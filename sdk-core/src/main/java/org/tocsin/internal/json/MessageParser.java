package org.tocsin.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's tokeniser with a shorter way to strings: where a string is plain, its bytes are its characters, and it is
 * made of them at once. Everything else, and every string that is not plain, is Jackson's.
 *
 * <p>Plain is what has only printable ASCII and no escape. The text has to be sound UTF-8.
 */
final class MessageParser extends UTF8StreamJsonParser {

    /** The string holds something that is not plain, or was taken already. */
    static final int NOT_PLAIN = -1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;
    private static final long SPACES = ' ' * EACH;

    private MessageParser(
            ObjectReadContext context,
            IOContext io,
            int readFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] json,
            int start,
            int end) {
        super(context, io, readFeatures, formatFeatures, null, names, json, start, end, 0, false);
    }

    /** Makes such tokenisers; what an ordinary factory finds out of a text first, its encoding, is known here. */
    static final class Factory extends JsonFactory {

        private static final long serialVersionUID = 1;

        Factory(JsonFactory settings) {
            super(settings);
        }

        @Override
        protected MessageParser _createParser(
                ObjectReadContext context, IOContext io, byte[] json, int offset, int length) {
            return new MessageParser(
                    context,
                    io,
                    _streamReadFeatures,
                    _formatReadFeatures,
                    _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                    json,
                    offset,
                    offset + length);
        }
    }

    /** The number of characters of the current string, if it is plain. */
    int plainLength() {
        if (!_tokenIncomplete) {
            return NOT_PLAIN;
        }
        byte[] bytes = _inputBuffer;
        int i = _inputPtr;
        int lastEight = _inputEnd - Long.BYTES;
        while (i <= lastEight) {
            long special = special((long) EIGHT.get(bytes, i));
            if (special != 0) {
                i += Long.numberOfTrailingZeros(special) / Byte.SIZE;
                return bytes[i] == '"' ? i - _inputPtr : NOT_PLAIN;
            }
            i += Long.BYTES;
        }
        while (i < _inputEnd && isPlain(bytes[i])) {
            i++;
        }
        return i < _inputEnd && bytes[i] == '"' ? i - _inputPtr : NOT_PLAIN;
    }

    /** Of eight bytes the high bit of the first that is not plain, or is the closing quote; after that one anything. */
    private static long special(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        long found = ((quote - EACH) & ~quote) | ((backslash - EACH) & ~backslash) | ((eight - SPACES) & ~eight);
        return (found | eight | (eight + EACH)) & HIGH_BITS;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b < 0x7f && b != '"' && b != '\\';
    }

    /** The current string, which is plain and has so many characters. */
    String plain(int length) {
        String text = new String(_inputBuffer, _inputPtr, length, StandardCharsets.ISO_8859_1);
        pass(length);
        return text;
    }

    /** The code of a list that the current string is, which is plain and has so many characters; null where it is none. */
    <C extends Code> @Nullable C code(CodeList<C> list, int length) {
        C code = list.lookUp(_inputBuffer, _inputPtr, length);
        if (code != null) {
            pass(length);
        }
        return code;
    }

    private void pass(int length) {
        _inputPtr += length + 1;
        _tokenIncomplete = false;
    }
}
