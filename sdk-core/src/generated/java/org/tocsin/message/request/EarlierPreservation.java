// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.message.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.MessageId;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Earlier preservation: A running preservation that is to be extended. It is named by the request for it, by the
 * reference of those who keep the data, or both.
 *
 * @param request The identifier of the preservation-request that is extended. Absent when it was not made by such a
 *     message. Rules: {@link org.tocsin.validation.CoreProblem#NAMED_MESSAGE_UNKNOWN TOC-THR-006}, {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param reference The reference under which the data are kept, as the response gave it. Absent when none was given.
 * @param until The instant at which the running preservation ends. Absent when it was not told. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record EarlierPreservation(
        @Nullable @WellFormed MessageId request,
        @Nullable @TextLength(min = 1, max = 256) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Single line") String reference,
        @Nullable @WellFormed Timestamp until) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .request(request)
                .reference(reference)
                .until(until);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("request", request)
                .with("reference", reference)
                .with("until", until);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static EarlierPreservation refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link EarlierPreservation}. It checks nothing: the whole message is checked at once. Nothing is
     * required.
     */
    public static final class Builder {

        private @Nullable MessageId request;
        private @Nullable String reference;
        private @Nullable Timestamp until;

        @JsonIgnore
        private Builder() {}

        /**
         * Earlier request: The identifier of the preservation-request that is extended. Absent when it was not made by
         * such a message. Rules: {@link org.tocsin.validation.CoreProblem#NAMED_MESSAGE_UNKNOWN TOC-THR-006}, {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder request(@Nullable MessageId request) {
            this.request = request;
            return this;
        }

        /** Earlier request, as it is written. */
        public Builder request(@Nullable String request) {
            this.request = request == null ? null : MessageId.asWritten(request);
            return this;
        }

        /** Earlier request, as this UUID. */
        public Builder request(@Nullable UUID request) {
            this.request = request == null ? null : MessageId.of(request);
            return this;
        }

        /** Earlier request, as if it had not been set. */
        public Builder clearRequest() {
            this.request = null;
            return this;
        }

        /**
         * Reference of preservation: The reference under which the data are kept, as the response gave it. Absent when
         * none was given.
         */
        public Builder reference(@Nullable String reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Preserved until: The instant at which the running preservation ends. Absent when it was not told. Rules:
         * {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder until(@Nullable Timestamp until) {
            this.until = until;
            return this;
        }

        /** Preserved until, as it is written. */
        public Builder until(@Nullable String until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as this moment in UTC. */
        public Builder until(@Nullable Instant until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as this moment with its offset. */
        public Builder until(@Nullable OffsetDateTime until) {
            this.until = until == null ? null : Timestamp.asWritten(until);
            return this;
        }

        /** Preserved until, as if it had not been set. */
        public Builder clearUntil() {
            this.until = null;
            return this;
        }

        /** The earlier preservation as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public EarlierPreservation build() {
            return new EarlierPreservation(request, reference, until);
        }
    }
}
