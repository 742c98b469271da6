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

/**
 * Expected action: One thing that players are expected to do.
 *
 * @param party The party that is expected to act. Absent, it is each that the event goes to.
 * @param role The role that is expected to act. Absent when any office of the party may.
 * @param text What it is expected to do.
 * @param messageType The type of message that it is expected to send. Absent when no message is expected.
 * @param withinMinutes The minutes of the exercise within which it is expected. Absent when time does not matter.
 */
public record ExpectedAction(
        @Nullable PartyCode party,
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

    /** Builds a {@link ExpectedAction}. It checks nothing: the whole message is checked at once. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable Text text;
        private @Nullable MessageType messageType;
        private @Nullable Integer withinMinutes;

        @JsonIgnore
        private Builder() {}

        /** Acting party: The party that is expected to act. Absent, it is each that the event goes to. */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /**
         * Acting party, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder party(String text) {
            return party(PartyCode.of(text));
        }

        /** Contact role: The role that is expected to act. Absent when any office of the party may. */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /** Action in words: What it is expected to do. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Action in words, in one language. */
        public Builder text(String language, String words) {
            return text(Text.of(language, words));
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

        /** The expected action as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExpectedAction build() {
            return new ExpectedAction(party, role, text, messageType, withinMinutes);
        }
    }
}
