// Generated from common/reply.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Reply wished: What the originator would like to hear back, and until when. It is a wish and binds nobody.
 *
 * @param expected Whether nothing, an acknowledgement or a response is wished. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CANCELLATION_WITHOUT_INSTRUCTION TOC-THR-004}.
 * @param by The instant until which the reply is wished. Absent, the precedence gives the usual time. Rules: {@link
 *     org.tocsin.validation.CoreProblem#APPOINTED_BEFORE_SENDING TOC-REQ-010}, {@link
 *     org.tocsin.validation.CoreProblem#REPLY_WISHED_TOO_SOON TOC-REQ-011}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record Reply(
        @NotNull ReplyExpectation expected,
        @Nullable @WellFormed Timestamp by) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .expected(expected)
                .by(by);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("expected", expected)
                .with("by", by);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Reply refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Reply}. It checks nothing: the whole message is checked at once. Required: {@code expected}. */
    public static final class Builder {

        private @Nullable ReplyExpectation expected;
        private @Nullable Timestamp by;

        @JsonIgnore
        private Builder() {}

        /**
         * Reply expected: Whether nothing, an acknowledgement or a response is wished. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#CANCELLATION_WITHOUT_INSTRUCTION TOC-THR-004}.
         */
        public Builder expected(ReplyExpectation expected) {
            this.expected = expected;
            return this;
        }

        /**
         * Reply wished by: The instant until which the reply is wished. Absent, the precedence gives the usual time.
         * Rules: {@link org.tocsin.validation.CoreProblem#APPOINTED_BEFORE_SENDING TOC-REQ-010}, {@link
         * org.tocsin.validation.CoreProblem#REPLY_WISHED_TOO_SOON TOC-REQ-011}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder by(@Nullable Timestamp by) {
            this.by = by;
            return this;
        }

        /** Reply wished by, as it is written. */
        public Builder by(@Nullable String by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Reply wished by, as this moment in UTC. */
        public Builder by(@Nullable Instant by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Reply wished by, as this moment with its offset. */
        public Builder by(@Nullable OffsetDateTime by) {
            this.by = by == null ? null : Timestamp.asWritten(by);
            return this;
        }

        /** Reply wished by, as if it had not been set. */
        public Builder clearBy() {
            this.by = null;
            return this;
        }

        /** The reply wished as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Reply build() {
            return new Reply(expected, by);
        }
    }
}
