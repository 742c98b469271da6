package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a string or of a text as they are written in JSON, in quotation marks, for a problem that says how to write
 * them. It looks only at the beginning of the value.
 */
public final class WrittenWords {

    /** What stands in a sentence for words that are long or are not found. */
    static final String SOME = "\"...\"";

    private static final int MOST = 200;
    private static final int LOOKED_AT = 1024;
    private static final String STRING = "\"(?:[^\"\\\\]++|\\\\.)*+\"";
    private static final Pattern AT_START = Pattern.compile(STRING, Pattern.DOTALL);
    private static final Pattern OF_ENTRY =
            Pattern.compile("\\[\\s*+\\{[^{}\\[\\]]*?\"text\"\\s*+:\\s*+(" + STRING + ")", Pattern.DOTALL);

    private WrittenWords() {}

    /** The string that begins at a place of the text. */
    static String string(byte[] json, int place, int end) {
        return string(beginning(json, place, end));
    }

    /** The string with which a piece of JSON begins. */
    public static String string(String json) {
        Matcher matcher = AT_START.matcher(json);
        return matcher.lookingAt() && matcher.group().length() <= MOST ? matcher.group() : SOME;
    }

    /** The words of the first entry of the text that begins at a place; empty where no text seems to stand there. */
    static String text(byte[] json, int place, int end) {
        return text(beginning(json, place, end));
    }

    /** The words of the first entry of the text with which a piece of JSON begins; empty where it is another value. */
    public static String text(String json) {
        Matcher matcher = OF_ENTRY.matcher(json);
        return matcher.lookingAt() && matcher.group(1).length() <= MOST ? matcher.group(1) : "";
    }

    private static String beginning(byte[] json, int place, int end) {
        return new String(json, place, Math.min(LOOKED_AT, end - place), StandardCharsets.UTF_8);
    }
}
