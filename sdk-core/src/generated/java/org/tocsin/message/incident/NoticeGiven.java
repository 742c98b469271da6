// Generated from types/incident-report.schema.json; do not edit.
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
import org.tocsin.code.NotifiedBody;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;

/**
 * Notice given: One body that was told of the incident inside the party.
 *
 * @param whom What kind of body was told.
 * @param at When it was told. Absent when it is not said. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 */
public record NoticeGiven(
        @NotNull NotifiedBody whom,
        @Nullable @Valid PartialTime at) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .whom(whom)
                .at(at);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("whom", whom)
                .with("at", at);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static NoticeGiven refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link NoticeGiven}. It checks nothing: the whole message is checked at once. Required: {@code whom}.
     */
    public static final class Builder {

        private @Nullable NotifiedBody whom;
        private @Nullable PartialTime at;

        @JsonIgnore
        private Builder() {}

        /** Notified body: What kind of body was told. Required. */
        public Builder whom(NotifiedBody whom) {
            this.whom = whom;
            return this;
        }

        /**
         * Time of notice: When it was told. Absent when it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder at(@Nullable PartialTime at) {
            this.at = at;
            return this;
        }

        /** Time of notice, as this value alone. */
        public Builder at(@Nullable PartialTimestamp at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of notice, as it is written. */
        public Builder at(@Nullable String at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of notice, as this moment in UTC. */
        public Builder at(@Nullable Instant at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of notice, as this moment with its offset. */
        public Builder at(@Nullable OffsetDateTime at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of notice, as this day. */
        public Builder at(@Nullable LocalDate at) {
            this.at = at == null ? null : PartialTime.builder().at(at).build();
            return this;
        }

        /** Time of notice, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /** The notice given as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public NoticeGiven build() {
            return new NoticeGiven(whom, at);
        }
    }
}
