package org.tocsin.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a message, as data.
 *
 * @param code what kind of problem it is
 * @param severity whether it makes the message invalid here; usually the code's own
 * @param pointer the JSON pointer (RFC 6901) of the member concerned; for a missing member, where it should stand
 * @param position where that is in the text; null for a message that was never text
 * @param arguments what the sentence about the problem is filled with, in the order of its placeholders
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        String pointer,
        @Nullable Position position,
        List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem of its code's own severity, not yet located in a text. */
    public static Problem of(ProblemCode code, String pointer, String... arguments) {
        return new Problem(code, code.severity(), pointer, null, List.of(arguments));
    }

    /** The same problem at a place in the text. */
    public Problem at(Position place) {
        return new Problem(code, severity, pointer, place, arguments);
    }

    /** The same problem with another severity. */
    public Problem withSeverity(Severity weight) {
        return weight == severity ? this : new Problem(code, weight, pointer, position, arguments);
    }

    /** Whether the problem makes the message invalid. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One sentence about the problem, in the language of the locale if there is one, else in English. */
    public String message(Locale locale) {
        return ProblemMessages.message(this, locale);
    }

    /** What to do about it, in the language of the locale if there is one, else in English. */
    public String remedy(Locale locale) {
        return ProblemMessages.remedy(this, locale);
    }

    /** What a mapper of the host writes: the problem in words, in English. */
    @JsonValue
    private ProblemReport.Entry entry() {
        return ProblemReport.Entry.of(this, Locale.ENGLISH);
    }

    /** The code, where, and the sentence in English. */
    @Override
    public String toString() {
        String place = position == null ? "" : " (" + position.line() + ":" + position.column() + ")";
        return code.id() + " " + (pointer.isEmpty() ? "/" : ProblemMessages.shown(pointer)) + place + ": "
                + message(Locale.ENGLISH);
    }
}
