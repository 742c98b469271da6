// Generated from types/response.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Preservation of data: A preservation that has been ordered or done.
 *
 * @param until The instant until which the data are kept from deletion and change. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param reference The reference under which they are kept, to be quoted in a request for mutual legal assistance.
 *     Absent when there is none.
 */
public record KeptPreservation(
        @NotNull @WellFormed Timestamp until,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .until(until)
                .reference(reference);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("until", until)
                .with("reference", reference);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static KeptPreservation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link KeptPreservation}. It checks nothing: the whole message is checked at once. Required: {@code
     * until}.
     */
    public static final class Builder {

        private @Nullable Timestamp until;
        private @Nullable String reference;

        @JsonIgnore
        private Builder() {}

        /**
         * Preserved until: The instant until which the data are kept from deletion and change. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder until(Timestamp until) {
            this.until = until;
            return this;
        }

        /** Preserved until, as it is written. */
        public Builder until(String until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as this moment in UTC. */
        public Builder until(Instant until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as this moment with its offset. */
        public Builder until(OffsetDateTime until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /**
         * Reference of preservation: The reference under which they are kept, to be quoted in a request for mutual
         * legal assistance. Absent when there is none.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /** The preservation of data as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public KeptPreservation build() {
            return new KeptPreservation(until, reference);
        }
    }
}
