package org.tocsin.internal.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** Finds the likely mistake in a text that is not JSON. */
public final class Malformed {

    /** The name of the end of the text in problems. */
    private static final String END_OF_TEXT = "EOF";

    private static final int MAX_EXCERPT = 24;

    private Malformed() {}

    /** The problem of a text with a syntax error at a place. */
    static Problem json(byte[] json, int at, int end) {
        int close = Math.min(at + MAX_EXCERPT, end);
        String rest = new String(json, at, close - at, StandardCharsets.UTF_8).strip();
        if (rest.isEmpty()) {
            return Problem.of(CoreProblem.MALFORMED_JSON, "", END_OF_TEXT).withVariant(ProblemVariant.END_OF_TEXT);
        }
        char first = rest.charAt(0);
        char before = before(json, at);
        if (first == '<' && before == 0) {
            return Problem.of(CoreProblem.MALFORMED_JSON, "", rest, OtherFormat.ofXml(json))
                    .withVariant(ProblemVariant.XML);
        }
        ProblemVariant variant = variant(first, before);
        Problem problem = Problem.of(CoreProblem.MALFORMED_JSON, "", rest);
        return variant == null ? problem : problem.withVariant(variant);
    }

    private static @Nullable ProblemVariant variant(char first, char before) {
        return switch (first) {
            case '/', '#' -> ProblemVariant.COMMENT;
            case '\'' -> ProblemVariant.SINGLE_QUOTE;
            case '}', ']' -> before == ',' ? ProblemVariant.TRAILING_COMMA : null;
            default -> Character.isLetter(first) ? ProblemVariant.WORD : null;
        };
    }

    /** The last character before a place that is not white space; 0 where there is none. */
    private static char before(byte[] json, int at) {
        int i = at - 1;
        while (i >= 0 && (json[i] == ' ' || json[i] == '\n' || json[i] == '\r' || json[i] == '\t')) {
            i--;
        }
        return i < 0 ? 0 : (char) (json[i] & 0xFF);
    }

    /** The problem of bytes that are not UTF-8 from a place on. */
    public static Problem utf8(byte[] bytes, int unsound) {
        Problem problem = Problem.of(CoreProblem.MALFORMED_UTF_8, "", Utf8.hexadecimal(bytes, unsound));
        int first = bytes[unsound] & 0xFF;
        if (unsound == 0 && first == 0xEF) {
            return problem.withVariant(ProblemVariant.BYTE_ORDER_MARK);
        }
        boolean mark = unsound == 0 && (first == 0xFE || first == 0xFF);
        return mark || (first == 0 && unsound < Integer.BYTES) ? problem.withVariant(ProblemVariant.UTF_16) : problem;
    }
}
