// Generated from types/attribution-statement.schema.json; do not edit.
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
import org.tocsin.code.PublicityReach;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Publicity of claim: How widely a claim is made known.
 *
 * @param reach Who is to know of the claim. Rules: {@link org.tocsin.validation.CoreProblem#CLAIM_BEFORE_CLARIFICATION
 *     TOC-ATT-008}.
 * @param url Where the claim can be read in public. Absent when it is not published there.
 * @param embargoUntil The instant before which nobody should publish. Absent when there is no embargo. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#CLAIM_BEFORE_EMBARGO_ENDS TOC-TLP-015}.
 */
public record ClaimPublicity(
        @NotNull PublicityReach reach,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String url,
        @Nullable @WellFormed Timestamp embargoUntil) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .reach(reach)
                .url(url)
                .embargoUntil(embargoUntil);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("reach", reach)
                .with("url", url)
                .with("embargoUntil", embargoUntil);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ClaimPublicity refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ClaimPublicity}. It checks nothing: the whole message is checked at once. Required: {@code
     * reach}.
     */
    public static final class Builder {

        private @Nullable PublicityReach reach;
        private @Nullable String url;
        private @Nullable Timestamp embargoUntil;

        @JsonIgnore
        private Builder() {}

        /**
         * Reach of claim: Who is to know of the claim. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#CLAIM_BEFORE_CLARIFICATION TOC-ATT-008}.
         */
        public Builder reach(PublicityReach reach) {
            this.reach = reach;
            return this;
        }

        /** Address of statement: Where the claim can be read in public. Absent when it is not published there. */
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

        /** The publicity of claim as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ClaimPublicity build() {
            return new ClaimPublicity(reach, url, embargoUntil);
        }
    }
}
