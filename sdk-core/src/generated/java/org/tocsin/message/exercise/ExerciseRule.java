// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseRuleKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Exercise rule: One rule that participants keep.
 *
 * @param kind What the rule is about.
 * @param text What participants do or leave.
 */
public record ExerciseRule(
        @NotNull ExerciseRuleKind kind,
        @NotNull @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseRule refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseRule}. It checks nothing: the whole message is checked at once. Required: {@code kind},
     * {@code text}.
     */
    public static final class Builder {

        private @Nullable ExerciseRuleKind kind;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Kind of rule: What the rule is about. Required. */
        public Builder kind(ExerciseRuleKind kind) {
            this.kind = kind;
            return this;
        }

        /** Rule in words: What participants do or leave. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Rule in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Rule in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The exercise rule as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseRule build() {
            return new ExerciseRule(kind, text);
        }
    }
}
