// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Mutual legal assistance: The request by which the originator will ask for the data themselves.
 *
 * @param intended True when the originator intends to request mutual legal assistance.
 * @param expectedOn The day by which the request is likely to be made. Absent when it can't be said yet or it has been
 *     made. Rules: {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param reference The number of the request once it has been made. Absent until then. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PRESERVATION_LAPSING TOC-REQ-013}.
 * @param explanation Why no such request is intended, or what stands in its way. Always there when none is intended;
 *     otherwise absent when there is nothing to explain. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PRESERVED_DATA_NOT_PLACED TOC-REQ-018}.
 */
public record MutualAssistance(
        @NotNull Boolean intended,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String expectedOn,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference,
        @Nullable @Valid Text explanation) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .intended(intended)
                .expectedOn(expectedOn)
                .reference(reference)
                .explanation(explanation);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("intended", intended)
                .with("expectedOn", expectedOn)
                .with("reference", reference)
                .with("explanation", explanation);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static MutualAssistance refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link MutualAssistance}. It checks nothing: the whole message is checked at once. Required: {@code
     * intended}.
     */
    public static final class Builder {

        private @Nullable Boolean intended;
        private @Nullable String expectedOn;
        private @Nullable String reference;
        private @Nullable Text explanation;

        @JsonIgnore
        private Builder() {}

        /** Request intended: True when the originator intends to request mutual legal assistance. Required. */
        public Builder intended(Boolean intended) {
            this.intended = intended;
            return this;
        }

        /**
         * Request expected on: The day by which the request is likely to be made. Absent when it can't be said yet or
         * it has been made. Rules: {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder expectedOn(@Nullable String expectedOn) {
            this.expectedOn = expectedOn;
            return this;
        }

        /** Request expected on, as this day. */
        public Builder expectedOn(@Nullable LocalDate expectedOn) {
            this.expectedOn = expectedOn == null ? null : expectedOn.toString();
            return this;
        }

        /** Request expected on, as if it had not been set. */
        public Builder clearExpectedOn() {
            this.expectedOn = null;
            return this;
        }

        /**
         * Reference of request: The number of the request once it has been made. Absent until then. Rules: {@link
         * org.tocsin.validation.CoreProblem#PRESERVATION_LAPSING TOC-REQ-013}.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Explanation in words: Why no such request is intended, or what stands in its way. Always there when none is
         * intended; otherwise absent when there is nothing to explain. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#PRESERVED_DATA_NOT_PLACED TOC-REQ-018}.
         */
        public Builder explanation(@Nullable Text explanation) {
            this.explanation = explanation;
            return this;
        }

        /** Explanation in words, in one language. */
        public Builder explanation(String language, String words) {
            this.explanation = Text.of(language, words);
            return this;
        }

        /** Explanation in words, as if it had not been set. */
        public Builder clearExplanation() {
            this.explanation = null;
            return this;
        }

        /** The mutual legal assistance as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public MutualAssistance build() {
            return new MutualAssistance(intended, expectedOn, reference, explanation);
        }
    }
}
