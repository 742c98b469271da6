// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.ResponseFinding;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Grade;
import org.tocsin.message.Text;

/**
 * Answer given: The answer to one question, or what became of one item of the answered message.
 *
 * @param number The number of the question; for a target, a need, an offered item or data to be preserved, its place in
 *     the list, counting from one.
 * @param finding What was found about this one. Absent when the overall finding holds for it.
 * @param text The answer itself. Absent when the finding says enough.
 * @param confidence How well the answer is founded. Absent when it was not assessed.
 * @param grade How good the source and the content are. Absent when they were not graded.
 */
public record GivenAnswer(
        @NotNull @Min(1) @Max(9999) Integer number,
        @Nullable ResponseFinding finding,
        @Nullable @Valid Text text,
        @Nullable Confidence confidence,
        @Nullable @Valid Grade grade) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .finding(finding)
                .text(text)
                .confidence(confidence)
                .grade(grade);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("finding", finding)
                .with("text", text)
                .with("confidence", confidence)
                .with("grade", grade);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static GivenAnswer refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link GivenAnswer}. It checks nothing: the whole message is checked at once. Required: {@code number}.
     */
    public static final class Builder {

        private @Nullable Integer number;
        private @Nullable ResponseFinding finding;
        private @Nullable Text text;
        private @Nullable Confidence confidence;
        private @Nullable Grade grade;

        @JsonIgnore
        private Builder() {}

        /**
         * Number answered: The number of the question; for a target, a need, an offered item or data to be preserved,
         * its place in the list, counting from one. Required.
         */
        public Builder number(Integer number) {
            this.number = number;
            return this;
        }

        /** Number answered, as a plain number. */
        public Builder number(int number) {
            this.number = number;
            return this;
        }

        /** Single finding: What was found about this one. Absent when the overall finding holds for it. */
        public Builder finding(@Nullable ResponseFinding finding) {
            this.finding = finding;
            return this;
        }

        /** Answer in words: The answer itself. Absent when the finding says enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Answer in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Answer in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Degree of confidence: How well the answer is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /** Information grade: How good the source and the content are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** The answer given as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public GivenAnswer build() {
            return new GivenAnswer(number, finding, text, confidence, grade);
        }
    }
}
