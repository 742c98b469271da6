// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Grade;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Text;

/**
 * Known fact: One thing that is known.
 *
 * @param text The fact, in words, without inference.
 * @param at When it happened or was seen. Absent when it has no time or the time is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param grade How good the source and the content are. Absent when they were not graded.
 */
public record SituationFact(
        @NotNull @Valid Text text,
        @Nullable @Valid PartialTime at,
        @Nullable @Valid Grade grade) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .at(at)
                .grade(grade);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("at", at)
                .with("grade", grade);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SituationFact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SituationFact}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable PartialTime at;
        private @Nullable Grade grade;

        @JsonIgnore
        private Builder() {}

        /** Fact in words: The fact, in words, without inference. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Fact in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Fact in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /**
         * Time of fact: When it happened or was seen. Absent when it has no time or the time is not known. Rules:
         * {@link org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder at(@Nullable PartialTime at) {
            this.at = at;
            return this;
        }

        /** Time of fact, as this value alone. */
        public Builder at(@Nullable PartialTimestamp at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of fact, as it is written. */
        public Builder at(@Nullable String at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of fact, as this moment in UTC. */
        public Builder at(@Nullable Instant at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of fact, as this moment with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of fact, as this day. */
        public Builder at(@Nullable LocalDate at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of fact, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /** Information grade: How good the source and the content are. Absent when they were not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** The known fact as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SituationFact build() {
            return new SituationFact(text, at, grade);
        }
    }
}
