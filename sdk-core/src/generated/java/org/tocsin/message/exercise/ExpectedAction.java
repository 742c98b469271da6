// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Expected action: One thing that players are expected to do.
 *
 * @param party The party that is expected to act. Absent, it is each that the event goes to. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role that is expected to act. Absent when any office of the party may.
 * @param text What it is expected to do.
 * @param messageType The type of message that it is expected to send. Absent when no message is expected.
 * @param withinMinutes The minutes of the exercise within which it is expected. Absent when time does not matter.
 */
public record ExpectedAction(
        @Nullable @WellFormed PartyCode party,
        @Nullable PocRole role,
        @NotNull @Valid Text text,
        @Nullable MessageType messageType,
        @Nullable @Min(0) @Max(525600) Integer withinMinutes) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .role(role)
                .text(text)
                .messageType(messageType)
                .withinMinutes(withinMinutes);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("role", role)
                .with("text", text)
                .with("messageType", messageType)
                .with("withinMinutes", withinMinutes);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExpectedAction refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExpectedAction}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable Text text;
        private @Nullable MessageType messageType;
        private @Nullable Integer withinMinutes;

        @JsonIgnore
        private Builder() {}

        /**
         * Acting party: The party that is expected to act. Absent, it is each that the event goes to. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Acting party, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Acting party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Contact role: The role that is expected to act. Absent when any office of the party may. */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /** Action in words: What it is expected to do. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Action in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Action in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Type of message: The type of message that it is expected to send. Absent when no message is expected. */
        public Builder messageType(@Nullable MessageType messageType) {
            this.messageType = messageType;
            return this;
        }

        /**
         * Within minutes: The minutes of the exercise within which it is expected. Absent when time does not matter.
         */
        public Builder withinMinutes(@Nullable Integer withinMinutes) {
            this.withinMinutes = withinMinutes;
            return this;
        }

        /** Within minutes, as a plain number. */
        public Builder withinMinutes(int withinMinutes) {
            this.withinMinutes = withinMinutes;
            return this;
        }

        /** The expected action as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExpectedAction build() {
            return new ExpectedAction(party, role, text, messageType, withinMinutes);
        }
    }
}
