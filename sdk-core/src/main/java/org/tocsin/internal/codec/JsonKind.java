package org.tocsin.internal.codec;

/** The type of a JSON value, by its name in JSON Schema. */
final class JsonKind {

    private JsonKind() {}

    /** The type of the value that begins at a place of a text. */
    static String at(byte[] json, int place, int end) {
        return switch (place < end ? json[place] : 0) {
            case '{' -> "object";
            case '[' -> "array";
            case '"' -> "string";
            case 't', 'f' -> "boolean";
            case 'n' -> "null";
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                isInteger(json, place + 1, end) ? "integer" : "number";
            default -> "nothing";
        };
    }

    private static boolean isInteger(byte[] json, int second, int end) {
        int i = second;
        while (i < end && json[i] >= '0' && json[i] <= '9') {
            i++;
        }
        return i == end || (json[i] != '.' && json[i] != 'e' && json[i] != 'E');
    }
}
