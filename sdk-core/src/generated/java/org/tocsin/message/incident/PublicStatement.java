// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PublicStatementState;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Public statement: Whether the public has been or will be told.
 *
 * @param state Whether a statement is planned, has been made, or neither.
 * @param url Where the statement can be read. Absent when it is not published there.
 * @param embargoUntil The instant before which nobody should publish. Absent when there is no embargo. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#CLAIM_BEFORE_EMBARGO_ENDS TOC-TLP-015}.
 */
public record PublicStatement(
        @NotNull PublicStatementState state,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String url,
        @Nullable @WellFormed Timestamp embargoUntil) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .state(state)
                .url(url)
                .embargoUntil(embargoUntil);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("state", state)
                .with("url", url)
                .with("embargoUntil", embargoUntil);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PublicStatement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PublicStatement}. It checks nothing: the whole message is checked at once. Required: {@code
     * state}.
     */
    public static final class Builder {

        private @Nullable PublicStatementState state;
        private @Nullable String url;
        private @Nullable Timestamp embargoUntil;

        @JsonIgnore
        private Builder() {}

        /** State of statement: Whether a statement is planned, has been made, or neither. Required. */
        public Builder state(PublicStatementState state) {
            this.state = state;
            return this;
        }

        /** Address of statement: Where the statement can be read. Absent when it is not published there. */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Embargo until: The instant before which nobody should publish. Absent when there is no embargo. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#CLAIM_BEFORE_EMBARGO_ENDS TOC-TLP-015}.
         */
        public Builder embargoUntil(@Nullable Timestamp embargoUntil) {
            this.embargoUntil = embargoUntil;
            return this;
        }

        /** Embargo until, as it is written. */
        public Builder embargoUntil(@Nullable String embargoUntil) {
            this.embargoUntil = embargoUntil == null ? null : Timestamp.asWritten(embargoUntil);
            return this;
        }

        /** Embargo until, as this moment in UTC. */
        public Builder embargoUntil(@Nullable Instant embargoUntil) {
            this.embargoUntil = embargoUntil == null ? null : Timestamp.asWritten(embargoUntil);
            return this;
        }

        /** Embargo until, as this moment with its offset. */
        public Builder embargoUntil(@Nullable OffsetDateTime embargoUntil) {
            this.embargoUntil = embargoUntil == null ? null : Timestamp.asWritten(embargoUntil);
            return this;
        }

        /** Embargo until, as if it had not been set. */
        public Builder clearEmbargoUntil() {
            this.embargoUntil = null;
            return this;
        }

        /** The public statement as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PublicStatement build() {
            return new PublicStatement(state, url, embargoUntil);
        }
    }
}
