// Generated from common/joint-action.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Joint action: The instant at which all who take part act together, so that nobody gives warning by being early.
 *
 * @param at The instant at which all act. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET
 *     TOC-TIM-001}, {@link org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param readyBy The instant by which those who take part answer that they are ready. Absent when no such answer is
 *     wished. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param coordinator The office that tells all to go on or to stop. Absent, it is the originator.
 * @param text What holds when somebody is not ready, or when the action is called off. Absent when nothing was agreed.
 */
public record JointAction(
        @NotNull @WellFormed Timestamp at,
        @Nullable @WellFormed Timestamp readyBy,
        @Nullable @Valid PartyRole coordinator,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .at(at)
                .readyBy(readyBy)
                .coordinator(coordinator)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("at", at)
                .with("readyBy", readyBy)
                .with("coordinator", coordinator)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static JointAction refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link JointAction}. It checks nothing: the whole message is checked at once. Required: {@code at}. */
    public static final class Builder {

        private @Nullable Timestamp at;
        private @Nullable Timestamp readyBy;
        private @Nullable PartyRole coordinator;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Time of action: The instant at which all act. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder at(Timestamp at) {
            this.at = at;
            return this;
        }

        /** Time of action, as it is written. */
        public Builder at(String at) {
            this.at = at == null ? null : Timestamp.asWritten(at);
            return this;
        }

        /** Time of action, as this moment in UTC. */
        public Builder at(Instant at) {
            this.at = at == null ? null : Timestamp.asWritten(at);
            return this;
        }

        /** Time of action, as this moment with its offset. */
        public Builder at(OffsetDateTime at) {
            this.at = at == null ? null : Timestamp.asWritten(at);
            return this;
        }

        /** Time of action, as if it had not been set. */
        public Builder clearAt() {
            this.at = null;
            return this;
        }

        /**
         * Ready by: The instant by which those who take part answer that they are ready. Absent when no such answer is
         * wished. Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder readyBy(@Nullable Timestamp readyBy) {
            this.readyBy = readyBy;
            return this;
        }

        /** Ready by, as it is written. */
        public Builder readyBy(@Nullable String readyBy) {
            this.readyBy = readyBy == null ? null : Timestamp.asWritten(readyBy);
            return this;
        }

        /** Ready by, as this moment in UTC. */
        public Builder readyBy(@Nullable Instant readyBy) {
            this.readyBy = readyBy == null ? null : Timestamp.asWritten(readyBy);
            return this;
        }

        /** Ready by, as this moment with its offset. */
        public Builder readyBy(@Nullable OffsetDateTime readyBy) {
            this.readyBy = readyBy == null ? null : Timestamp.asWritten(readyBy);
            return this;
        }

        /** Ready by, as if it had not been set. */
        public Builder clearReadyBy() {
            this.readyBy = null;
            return this;
        }

        /** Coordinator of action: The office that tells all to go on or to stop. Absent, it is the originator. */
        public Builder coordinator(@Nullable PartyRole coordinator) {
            this.coordinator = coordinator;
            return this;
        }

        /**
         * Remarks in words: What holds when somebody is not ready, or when the action is called off. Absent when
         * nothing was agreed.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Remarks in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Remarks in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The joint action as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public JointAction build() {
            return new JointAction(at, readyBy, coordinator, text);
        }
    }
}
