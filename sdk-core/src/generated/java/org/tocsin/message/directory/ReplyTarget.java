// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precedence;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Reply target: How soon the party means to react to messages of one precedence. It is a wish and no duty.
 *
 * @param precedence The precedence of the received message.
 * @param acknowledge The time from receipt to an acknowledgement by a person. Absent when none is set.
 * @param answer The time from receipt to a response, where one is wished. Absent when none is set.
 */
public record ReplyTarget(
        @NotNull Precedence precedence,
        @Nullable @Valid TimeLimit acknowledge,
        @Nullable @Valid TimeLimit answer) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .precedence(precedence)
                .acknowledge(acknowledge)
                .answer(answer);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("precedence", precedence)
                .with("acknowledge", acknowledge)
                .with("answer", answer);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ReplyTarget refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ReplyTarget}. It checks nothing: the whole message is checked at once. Required: {@code
     * precedence}.
     */
    public static final class Builder {

        private @Nullable Precedence precedence;
        private @Nullable TimeLimit acknowledge;
        private @Nullable TimeLimit answer;

        @JsonIgnore
        private Builder() {}

        /** Precedence of message: The precedence of the received message. Required. */
        public Builder precedence(Precedence precedence) {
            this.precedence = precedence;
            return this;
        }

        /** Acknowledged within: The time from receipt to an acknowledgement by a person. Absent when none is set. */
        public Builder acknowledge(@Nullable TimeLimit acknowledge) {
            this.acknowledge = acknowledge;
            return this;
        }

        /** Answered within: The time from receipt to a response, where one is wished. Absent when none is set. */
        public Builder answer(@Nullable TimeLimit answer) {
            this.answer = answer;
            return this;
        }

        /** The reply target as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ReplyTarget build() {
            return new ReplyTarget(precedence, acknowledge, answer);
        }
    }
}
