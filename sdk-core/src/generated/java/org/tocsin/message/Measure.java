// Generated from common/measure.schema.json; do not edit.
package org.tocsin.message;

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
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Protective measure: Something done, or to be done, against the matter by those concerned.
 *
 * @param code What kind of measure it is; none says that no measure is taken. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param state Whether the measure is planned, under way, done or failed. Absent when it is not said.
 * @param at When it was done or is to be done. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param by The office or organisation that carries it out; never a person. Absent when it is not said.
 * @param text The measure in words. Always there when the code is other; otherwise absent when the code says enough.
 */
public record Measure(
        @NotNull MeasureCode code,
        @Nullable MeasureState state,
        @Nullable @Valid PartialTime at,
        @Nullable @Valid Text by,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .state(state)
                .at(at)
                .by(by)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("state", state)
                .with("at", at)
                .with("by", by)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Measure refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Measure}. It checks nothing: the whole message is checked at once. Required: {@code code}. */
    public static final class Builder {

        private @Nullable MeasureCode code;
        private @Nullable MeasureState state;
        private @Nullable PartialTime at;
        private @Nullable Text by;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Measure taken: What kind of measure it is; none says that no measure is taken. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder code(MeasureCode code) {
            this.code = code;
            return this;
        }

        /** State of measure: Whether the measure is planned, under way, done or failed. Absent when it is not said. */
        public Builder state(@Nullable MeasureState state) {
            this.state = state;
            return this;
        }

        /**
         * Time of measure: When it was done or is to be done. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder at(@Nullable PartialTime at) {
            this.at = at;
            return this;
        }

        /** Time of measure, as this value alone. */
        public Builder at(@Nullable PartialTimestamp at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of measure, as it is written. */
        public Builder at(@Nullable String at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of measure, as this moment in UTC. */
        public Builder at(@Nullable Instant at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of measure, as this moment with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of measure, as this day. */
        public Builder at(@Nullable LocalDate at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of measure, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /**
         * Carried out by: The office or organisation that carries it out; never a person. Absent when it is not said.
         */
        public Builder by(@Nullable Text by) {
            this.by = by;
            return this;
        }

        /** Carried out by, in one language. */
        public Builder by(String language, String words) {
            this.by = Text.of(language, words);
            return this;
        }

        /** Carried out by, as if it had not been set. */
        public Builder clearBy() {
            this.by = null;
            return this;
        }

        /**
         * Description of measure: The measure in words. Always there when the code is other; otherwise absent when the
         * code says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of measure, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of measure, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The protective measure as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Measure build() {
            return new Measure(code, state, at, by, text);
        }
    }
}
