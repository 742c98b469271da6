// Generated from types/attribution-statement.schema.json; do not edit.
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.WellFormed;

/**
 * Notice to subject: Whether and when the party named was told of the claim before others were.
 *
 * @param informed True when the party was told before this message went to anybody else, false when it was not.
 * @param at When it was told. Absent when it was not told or the time is not given. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param message The identifier of the message by which it was told. Absent when it was told in another way. Rules:
 *     {@link org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 */
public record SubjectNotice(
        @NotNull Boolean informed,
        @Nullable @Valid PartialTime at,
        @Nullable @WellFormed MessageId message) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .informed(informed)
                .at(at)
                .message(message);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("informed", informed)
                .with("at", at)
                .with("message", message);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SubjectNotice refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SubjectNotice}. It checks nothing: the whole message is checked at once. Required: {@code
     * informed}.
     */
    public static final class Builder {

        private @Nullable Boolean informed;
        private @Nullable PartialTime at;
        private @Nullable MessageId message;

        @JsonIgnore
        private Builder() {}

        /**
         * Subject informed: True when the party was told before this message went to anybody else, false when it was
         * not. Required.
         */
        public Builder informed(Boolean informed) {
            this.informed = informed;
            return this;
        }

        /**
         * Time of notice: When it was told. Absent when it was not told or the time is not given. Rules: {@link
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

        /**
         * Message of notice: The identifier of the message by which it was told. Absent when it was told in another
         * way. Rules: {@link org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder message(@Nullable MessageId message) {
            this.message = message;
            return this;
        }

        /** Message of notice, as it is written. */
        public Builder message(@Nullable String message) {
            this.message = message == null ? null : MessageId.asWritten(message);
            return this;
        }

        /** Message of notice, as this UUID. */
        public Builder message(@Nullable UUID message) {
            this.message = message == null ? null : MessageId.of(message);
            return this;
        }

        /** Message of notice, as if it had not been set. */
        public Builder clearMessage() {
            this.message = null;
            return this;
        }

        /** The notice to subject as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SubjectNotice build() {
            return new SubjectNotice(informed, at, message);
        }
    }
}
