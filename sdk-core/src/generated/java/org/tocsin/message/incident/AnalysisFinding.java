// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Finding of analysis: One thing that the analysis found.
 *
 * @param number The number by which the finding can be cited. Absent when findings are not numbered.
 * @param text What was found, in words.
 * @param likelihood How likely it is that the finding is right. Absent when it is an observation and no judgement.
 * @param confidence How well the finding is founded. Absent when it was not assessed.
 * @param grade How good the sources and the content behind it are. Absent when they were not graded.
 * @param evidence Pointers to those documents of the message that support the finding. Absent when none does. Rules:
 *     {@link org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
 */
public record AnalysisFinding(
        @Nullable @Min(1) @Max(9999) Integer number,
        @NotNull @Valid Text text,
        @Nullable Likelihood likelihood,
        @Nullable Confidence confidence,
        @Nullable @Valid Grade grade,
        @Size(max = 64) List<@NotNull @TextLength(min = 1, max = 13) @Pattern(regexp = "^/documents/(0|[1-9][0-9]?)$", message = "Document pointer (/documents/0)") String> evidence) {

    /** Lists are copied; null in one is found when the message is checked. */
    public AnalysisFinding {
        evidence = Elements.copy(evidence);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .text(text)
                .likelihood(likelihood)
                .confidence(confidence)
                .grade(grade)
                .evidence(evidence);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("text", text)
                .with("likelihood", likelihood)
                .with("confidence", confidence)
                .with("grade", grade)
                .with("evidence", evidence);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AnalysisFinding refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AnalysisFinding}. It checks nothing: the whole message is checked at once. Required: {@code
     * text}.
     */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable Text text;
        private @Nullable Likelihood likelihood;
        private @Nullable Confidence confidence;
        private @Nullable Grade grade;
        private List<String> evidence = List.of();

        @JsonIgnore
        private Builder() {}

        /** Number of finding: The number by which the finding can be cited. Absent when findings are not numbered. */
        public Builder number(@Nullable Integer number) {
            this.number = number;
            return this;
        }

        /** Number of finding, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Finding in words: What was found, in words. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Finding in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Finding in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Degree of likelihood: How likely it is that the finding is right. Absent when it is an observation and no
         * judgement.
         */
        public Builder likelihood(@Nullable Likelihood likelihood) {
            this.likelihood = likelihood;
            return this;
        }

        /** Degree of confidence: How well the finding is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** Information grade: How good the sources and the content behind it are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /**
         * Supporting documents: Pointers to those documents of the message that support the finding. Absent when none
         * does. Replaces what was set before; {@code addEvidence} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#DOCUMENT_NOT_THERE TOC-SHP-015}.
         */
        public Builder evidence(List<String> evidence) {
            this.evidence = Elements.copy(evidence);
            return this;
        }

        /** Supporting documents, one by one, in place of what was set before. */
        public Builder evidence(String... evidence) {
            this.evidence = Elements.of(evidence);
            return this;
        }

        /** Supporting documents, added to what was set before. */
        public Builder addEvidence(String... more) {
            this.evidence = Elements.plus(evidence, Elements.of(more));
            return this;
        }

        /** The finding of analysis as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnalysisFinding build() {
            return new AnalysisFinding(
                    number,
                    text,
                    likelihood,
                    confidence,
                    grade,
                    evidence);
        }
    }
}
