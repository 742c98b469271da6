package org.tocsin.internal.json;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.internal.ascii.AsciiNames;
import org.tocsin.internal.ascii.EightBytes;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's tokeniser with two shorter ways, for texts that are sound UTF-8.
 *
 * <p>Where a string is plain (printable ASCII without escapes), its bytes are its characters, and it is made of them at
 * once. Where a member stands as most do, without white space around it, its name is looked up by its bytes and its
 * value begun in one step. Everything else is Jackson's; where a short way is none, nothing has moved.
 */
final class MessageParser extends UTF8StreamJsonParser {

    /** The string holds something that is not plain, or was taken already. */
    static final int NOT_PLAIN = -1;

    /** There is no short way to the next member. */
    static final int NO_SHORT_WAY = -2;

    /** A comma and a quotation mark. */
    private static final int MOST_BEFORE_NAME = 2;

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

    /** A factory of such tokenisers. */
    static TokenStreamFactory factory(JsonFactory settings) {
        return new Factory(settings);
    }

    /** Makes such tokenisers; what an ordinary factory finds out of a text first, its encoding, is known here. */
    private static final class Factory extends JsonFactory {

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

    /**
     * Moves, within an object, to the next member's value, which is a string, an object or an array; or out of the
     * object.
     *
     * @return the member's number, {@link Members#END}, or {@link #NO_SHORT_WAY}
     */
    int nextMember(Members members) {
        byte[] bytes = _inputBuffer;
        int at = _inputPtr;
        if (_tokenIncomplete || at + MOST_BEFORE_NAME >= _inputEnd) {
            return NO_SHORT_WAY;
        }
        if (bytes[at] == '}') {
            leave(JsonToken.END_OBJECT);
            return Members.END;
        }
        if (_currToken != JsonToken.START_OBJECT) {
            if (bytes[at++] != ',') {
                return NO_SHORT_WAY;
            }
        }
        if (bytes[at++] != '"') {
            return NO_SHORT_WAY;
        }
        int member = members.names().find(bytes, at, _inputEnd);
        if (member == AsciiNames.NONE) {
            return NO_SHORT_WAY;
        }
        String name = members.name(member);
        int value = at + name.length() + 2;
        if (value >= _inputEnd || bytes[value - 1] != ':' || !isBegun(bytes[value])) {
            return NO_SHORT_WAY;
        }
        _streamReadContext.expectComma();
        _streamReadContext.setCurrentName(name);
        begin(bytes[value], value);
        return member;
    }

    /**
     * Moves, within an array, to the next element, which is a string, an object or an array; or out of the array.
     *
     * @return {@link JsonToken#END_ARRAY} at the end, another token at an element, null where there is no short way
     */
    @Nullable
    JsonToken nextElement() {
        byte[] bytes = _inputBuffer;
        int at = _inputPtr;
        if (_tokenIncomplete || at + MOST_BEFORE_NAME >= _inputEnd) {
            return null;
        }
        if (bytes[at] == ']') {
            leave(JsonToken.END_ARRAY);
            return _currToken;
        }
        if (_currToken != JsonToken.START_ARRAY) {
            if (bytes[at++] != ',') {
                return null;
            }
        }
        if (!isBegun(bytes[at])) {
            return null;
        }
        _streamReadContext.expectComma();
        begin(bytes[at], at);
        return _currToken;
    }

    private void leave(JsonToken end) {
        _inputPtr++;
        _streamReadContext = _streamReadContext.clearAndGetParent();
        _currToken = end;
    }

    private static boolean isBegun(byte first) {
        return first == '"' || first == '{' || first == '[';
    }

    private void begin(byte first, int at) {
        _inputPtr = at + 1;
        _tokenInputTotal = _currInputProcessed + _inputPtr;
        if (first == '"') {
            _tokenIncomplete = true;
            _currToken = JsonToken.VALUE_STRING;
        } else if (first == '{') {
            createChildObjectContext(_tokenInputRow, _tokenInputCol);
            _currToken = JsonToken.START_OBJECT;
        } else {
            createChildArrayContext(_tokenInputRow, _tokenInputCol);
            _currToken = JsonToken.START_ARRAY;
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
            long found = EightBytes.notPlain(EightBytes.at(bytes, i));
            if (found != 0) {
                i += EightBytes.first(found);
                return bytes[i] == '"' ? i - _inputPtr : NOT_PLAIN;
            }
            i += Long.BYTES;
        }
        while (i < _inputEnd && isPlain(bytes[i])) {
            i++;
        }
        return i < _inputEnd && bytes[i] == '"' ? i - _inputPtr : NOT_PLAIN;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' && b < 0x7f && b != '"' && b != '\\';
    }

    /** The current string, which is plain and has so many characters. */
    @SuppressWarnings(
            "deprecation") // the constructor that asks for no charset has the least to do, and ASCII needs none
    String plain(int length) {
        String text = new String(_inputBuffer, 0, _inputPtr, length);
        pass(length);
        return text;
    }

    /** The code that this version of a list has for the current string; null where there is none, or no short way. */
    <C extends Code> @Nullable C code(CodeList<C> list) {
        if (!_tokenIncomplete) {
            return null;
        }
        C code = list.lookUp(_inputBuffer, _inputPtr, _inputEnd);
        if (code != null) {
            pass(code.code().length());
        }
        return code;
    }

    /** Whether the current string is sound UTF-8 without half a surrogate pair, as far as it was not taken yet. */
    boolean isSound() {
        return !_tokenIncomplete || Utf8.isSoundString(_inputBuffer, _inputPtr, _inputEnd);
    }

    private void pass(int length) {
        _inputPtr += length + 1;
        _tokenIncomplete = false;
    }
}
