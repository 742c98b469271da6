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
 * @param position where that is in the text; null for a message that was not read from a text
 * @param arguments the values for the sentences about the problem, in the order of their placeholders; the
 *     specification lists them for each code
 * @param variant the case of the code; null if the code has no variants, or for a case without a variant
 * @param suggestions what the author of the value may have meant, the most likely first; if the variant is a defect of
 *     the value, what is certainly meant. Empty where nothing similar is known
 */
public record Problem(
        ProblemCode code,
        Severity severity,
        String pointer,
        @Nullable Position position,
        List<String> arguments,
        @Nullable ProblemVariant variant,
        List<String> suggestions) {

    public Problem {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /** A problem of its code's own severity, not yet located in a text. */
    public static Problem of(ProblemCode code, String pointer, String... arguments) {
        return new Problem(code, code.severity(), pointer, null, List.of(arguments), null, List.of());
    }

    /** The same problem, as this case of its code. */
    public Problem withVariant(ProblemVariant which) {
        return new Problem(code, severity, pointer, position, arguments, which, suggestions);
    }

    /** The same problem with what may have been meant, the most likely first. */
    public Problem withSuggestions(List<String> meant) {
        return new Problem(code, severity, pointer, position, arguments, variant, meant);
    }

    /** The same problem at a place in the text. */
    public Problem at(Position place) {
        return new Problem(code, severity, pointer, place, arguments, variant, suggestions);
    }

    /** The same problem without a position, for a message that was not read from a text. */
    public Problem withoutPosition() {
        return new Problem(code, severity, pointer, null, arguments, variant, suggestions);
    }

    /** The same problem with this pointer put before its own, which is relative to the value at this pointer. */
    public Problem below(String place) {
        return new Problem(code, severity, place + pointer, position, arguments, variant, suggestions);
    }

    /** The same problem with another severity. */
    public Problem withSeverity(Severity weight) {
        return weight == severity
                ? this
                : new Problem(code, weight, pointer, position, arguments, variant, suggestions);
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
