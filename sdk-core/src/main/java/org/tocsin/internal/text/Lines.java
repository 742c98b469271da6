package org.tocsin.internal.text;

import org.tocsin.validation.Position;

/** Turns offsets in a text into lines and columns. */
final class Lines {

    private Lines() {}

    /** The line and column of a byte; a line ends with a line feed, a column is a code point. */
    static Position position(byte[] json, int offset) {
        return position(json, offset, new Position(1, 1, 0));
    }

    /** The line and column of a byte, counted from an earlier position. */
    static Position position(byte[] json, int offset, Position from) {
        int line = from.line();
        int column = from.column();
        int end = Math.min(offset, json.length);
        for (int i = from.offset(); i < end; i++) {
            if (json[i] == '\n') {
                line++;
                column = 1;
            } else if ((json[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column, end);
    }
}
