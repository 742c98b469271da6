package org.tocsin.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the form in which programs exchange them, which {@code problem-report.schema.json} describes. The
 * sentences are in one language. A mapper of the host writes the same form. Clause: <a
 * href="{@docRoot}/clauses.html#problem-report">problem-report</a>.
 *
 * @param valid whether there is no error
 * @param problems the problems, in the order of the text
 * @param notChecked what was not checked; null where everything was
 */
@JsonInclude(Include.NON_NULL)
@JsonPropertyOrder({"valid", "problems", "notChecked"})
public record ProblemReport(
        @JsonProperty("valid") boolean valid,
        @JsonProperty("problems") List<Entry> problems,
        @JsonProperty("notChecked") @Nullable NotChecked notChecked) {

    public ProblemReport {
        problems = List.copyOf(problems);
    }

    /**
     * One problem.
     *
     * @param code its code, for example {@code TOC-TLP-002}
     * @param variant the case of its code, for example {@code leap-second}; null if the code has no variants
     * @param severity {@code error} or {@code warning}
     * @param pointer the JSON pointer (RFC 6901) of the member concerned
     * @param line the line of the text, from 1; null for a message that was not read from a text
     * @param column the column in code points, from 1; null for a message that was not read from a text
     * @param message what is wrong
     * @param remedy what to do about it; null where nothing is known
     * @param suggestions what may have been meant, the most likely first; empty where nothing similar is known
     * @param clause the anchor of the clause in the specification
     */
    @JsonInclude(Include.NON_NULL)
    @JsonPropertyOrder({
        "code",
        "variant",
        "severity",
        "pointer",
        "line",
        "column",
        "message",
        "remedy",
        "suggestions",
        "clause"
    })
    public record Entry(
            @JsonProperty("code") String code,
            @JsonProperty("variant") @Nullable String variant,
            @JsonProperty("severity") String severity,
            @JsonProperty("pointer") String pointer,
            @JsonProperty("line") @Nullable Integer line,
            @JsonProperty("column") @Nullable Integer column,
            @JsonProperty("message") String message,
            @JsonProperty("remedy") @Nullable String remedy,

            @JsonProperty("suggestions") @JsonInclude(Include.NON_EMPTY)
            List<String> suggestions,

            @JsonProperty("clause") String clause) {

        /** A report that is read may leave out suggestions: the list is then empty. */
        @SuppressWarnings("ConstantValue")
        public Entry {
            suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        }

        /** A problem in words, in the language of the locale if there is one, else in English. */
        public static Entry of(Problem problem, Locale locale) {
            String remedy = problem.remedy(locale);
            Position position = problem.position();
            ProblemVariant variant = problem.variant();
            return new Entry(
                    problem.code().id(),
                    variant == null ? null : variant.id(),
                    problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.pointer(),
                    position == null ? null : position.line(),
                    position == null ? null : position.column(),
                    problem.message(locale),
                    remedy.isEmpty() ? null : remedy,
                    problem.suggestions(),
                    problem.code().clause());
        }
    }

    /**
     * The rules that were not checked.
     *
     * @param rules how many they are
     * @param message what is missing to check them
     * @param codes which they are; empty where they are more than 16
     */
    @JsonPropertyOrder({"rules", "message", "codes"})
    public record NotChecked(
            @JsonProperty("rules") int rules,
            @JsonProperty("message") String message,

            @JsonProperty("codes") @JsonInclude(Include.NON_EMPTY)
            List<String> codes) {

        private static final int FEW = 16;

        /** A report that is read may leave out the codes: the list is then empty. */
        @SuppressWarnings("ConstantValue")
        public NotChecked {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }

        /**
         * The number of these rules and a sentence about them, in the language of the locale if there is one; empty
         * where there are none.
         */
        public static Optional<NotChecked> of(List<ProblemCode> rules, Locale locale) {
            if (rules.isEmpty()) {
                return Optional.empty();
            }
            List<String> codes = rules.size() > FEW
                    ? List.of()
                    : rules.stream().map(ProblemCode::id).toList();
            return Optional.of(new NotChecked(rules.size(), ProblemMessages.notChecked(rules.size(), locale), codes));
        }
    }

    /** The report of these problems, in the language of the locale if there is one, else in English. */
    public static ProblemReport of(Problems problems, Locale locale) {
        return new ProblemReport(
                problems.valid(),
                problems.all().stream()
                        .map(problem -> Entry.of(problem, locale))
                        .toList(),
                NotChecked.of(problems.notChecked(), locale).orElse(null));
    }

    /**
     * The report as compact JSON. It is printable ASCII only: all other characters are escaped, so that none can
     * control a terminal.
     */
    public byte[] json() {
        return ProblemReportText.of(this).getBytes(StandardCharsets.US_ASCII);
    }
}
