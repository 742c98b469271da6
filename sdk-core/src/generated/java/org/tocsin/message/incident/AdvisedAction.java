// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;

/**
 * Advised action: One thing that recipients are advised to do.
 *
 * @param text What to do, in words.
 * @param urgency How soon it should be done. Absent when it does not press.
 * @param jointAction When all who are advised act together. Absent, each acts as soon as it can.
 * @param audience Who should do it. Absent when everybody should.
 */
public record AdvisedAction(
        @NotNull @Valid Text text,
        @Nullable ActionUrgency urgency,
        @Nullable @Valid JointAction jointAction,
        @Nullable Audience audience) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .urgency(urgency)
                .jointAction(jointAction)
                .audience(audience);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("urgency", urgency)
                .with("jointAction", jointAction)
                .with("audience", audience);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AdvisedAction refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AdvisedAction}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable ActionUrgency urgency;
        private @Nullable JointAction jointAction;
        private @Nullable Audience audience;

        @JsonIgnore
        private Builder() {}

        /** Action in words: What to do, in words. Required. */
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

        /** Urgency of action: How soon it should be done. Absent when it does not press. */
        public Builder urgency(@Nullable ActionUrgency urgency) {
            this.urgency = urgency;
            return this;
        }

        /** Joint action: When all who are advised act together. Absent, each acts as soon as it can. */
        public Builder jointAction(@Nullable JointAction jointAction) {
            this.jointAction = jointAction;
            return this;
        }

        /** Audience of action: Who should do it. Absent when everybody should. */
        public Builder audience(@Nullable Audience audience) {
            this.audience = audience;
            return this;
        }

        /** The advised action as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AdvisedAction build() {
            return new AdvisedAction(text, urgency, jointAction, audience);
        }
    }
}
