// Generated from common/stated-condition.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Stated condition: One condition or limit under which a party helps, answers or agrees.
 *
 * @param text The condition itself.
 */
public record StatedCondition(
        @NotNull @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static StatedCondition refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link StatedCondition}. It checks nothing: the whole message is checked at once. Required: {@code
     * text}.
     */
    public static final class Builder {

        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Condition in words: The condition itself. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Condition in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Condition in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The stated condition as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public StatedCondition build() {
            return new StatedCondition(text);
        }
    }
}
