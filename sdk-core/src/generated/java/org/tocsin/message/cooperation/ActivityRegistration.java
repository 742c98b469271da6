// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.RegistrationState;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Registration for activity: How and until when to register.
 *
 * @param openUntil The instant until which one can register. Absent when registration stays open to the last. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param state Whether one can still register. Absent means open.
 * @param url Where to register. Absent when one registers by a response to the notice, or as the text says.
 * @param confirmedBy The instant by which those who have registered are told whether they have a seat. Absent when they
 *     are told at once, or it is not said. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET
 *     TOC-TIM-001}, {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param seatsLeft How many seats are still free. Absent when it is not told.
 * @param text How to register, and what is needed for it. Absent when the rest says enough.
 */
public record ActivityRegistration(
        @Nullable @WellFormed Timestamp openUntil,
        @Nullable RegistrationState state,
        @Nullable @TextLength(min = 1, max = 2048) @Pattern(regexp = "^(https?://|urn:|tag:)[A-Za-z0-9._~:/?#\\[\\]@!$&'*+(),;=%-]+$", message = "Absolute URI (https://csirt.example/reports/2026-17)") String url,
        @Nullable @WellFormed Timestamp confirmedBy,
        @Nullable @Min(0) @Max(1000000) Integer seatsLeft,
        @Nullable @Valid Text text) {

    /** State of registration as it holds: {@code open} when absent. */
    public RegistrationState stateOrDefault() {
        return state == null ? RegistrationState.OPEN : state;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .openUntil(openUntil)
                .state(state)
                .url(url)
                .confirmedBy(confirmedBy)
                .seatsLeft(seatsLeft)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("openUntil", openUntil)
                .with("state", state)
                .with("url", url)
                .with("confirmedBy", confirmedBy)
                .with("seatsLeft", seatsLeft)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActivityRegistration refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActivityRegistration}. It checks nothing: the whole message is checked at once. Nothing is
     * required.
     */
    public static final class Builder {

        private @Nullable Timestamp openUntil;
        private @Nullable RegistrationState state;
        private @Nullable String url;
        private @Nullable Timestamp confirmedBy;
        private @Nullable Integer seatsLeft;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Open until: The instant until which one can register. Absent when registration stays open to the last. Rules:
         * {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder openUntil(@Nullable Timestamp openUntil) {
            this.openUntil = openUntil;
            return this;
        }

        /** Open until, as it is written. */
        public Builder openUntil(@Nullable String openUntil) {
            this.openUntil = openUntil == null ? null : Timestamp.asWritten(openUntil);
            return this;
        }

        /** Open until, as this moment in UTC. */
        public Builder openUntil(@Nullable Instant openUntil) {
            this.openUntil = openUntil == null ? null : Timestamp.asWritten(openUntil);
            return this;
        }

        /** Open until, as this moment with its offset. */
        public Builder openUntil(@Nullable OffsetDateTime openUntil) {
            this.openUntil = openUntil == null ? null : Timestamp.asWritten(openUntil);
            return this;
        }

        /** Open until, as if it had not been set. */
        public Builder clearOpenUntil() {
            this.openUntil = null;
            return this;
        }

        /** State of registration: Whether one can still register. Absent means open. */
        public Builder state(@Nullable RegistrationState state) {
            this.state = state;
            return this;
        }

        /**
         * Address of registration: Where to register. Absent when one registers by a response to the notice, or as the
         * text says.
         */
        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        /**
         * Confirmed by: The instant by which those who have registered are told whether they have a seat. Absent when
         * they are told at once, or it is not said. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder confirmedBy(@Nullable Timestamp confirmedBy) {
            this.confirmedBy = confirmedBy;
            return this;
        }

        /** Confirmed by, as it is written. */
        public Builder confirmedBy(@Nullable String confirmedBy) {
            this.confirmedBy = confirmedBy == null ? null : Timestamp.asWritten(confirmedBy);
            return this;
        }

        /** Confirmed by, as this moment in UTC. */
        public Builder confirmedBy(@Nullable Instant confirmedBy) {
            this.confirmedBy = confirmedBy == null ? null : Timestamp.asWritten(confirmedBy);
            return this;
        }

        /** Confirmed by, as this moment with its offset. */
        public Builder confirmedBy(@Nullable OffsetDateTime confirmedBy) {
            this.confirmedBy = confirmedBy == null ? null : Timestamp.asWritten(confirmedBy);
            return this;
        }

        /** Confirmed by, as if it had not been set. */
        public Builder clearConfirmedBy() {
            this.confirmedBy = null;
            return this;
        }

        /** Seats that are left: How many seats are still free. Absent when it is not told. */
        public Builder seatsLeft(@Nullable Integer seatsLeft) {
            this.seatsLeft = seatsLeft;
            return this;
        }

        /** Seats that are left, as a plain number. */
        public Builder seatsLeft(int seatsLeft) {
            this.seatsLeft = seatsLeft;
            return this;
        }

        /** Registration in words: How to register, and what is needed for it. Absent when the rest says enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Registration in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Registration in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The registration for activity as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActivityRegistration build() {
            return new ActivityRegistration(
                    openUntil,
                    state,
                    url,
                    confirmedBy,
                    seatsLeft,
                    text);
        }
    }
}
