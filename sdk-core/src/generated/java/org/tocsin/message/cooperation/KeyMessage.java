// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Key message: One sentence that people should remember.
 *
 * @param text The sentence itself, as it can be printed or read out.
 * @param audience Whom it addresses. Absent when it addresses all whom the guidance is for.
 */
public record KeyMessage(
        @NotNull @Valid Text text,
        @Nullable Audience audience) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .audience(audience);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("audience", audience);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static KeyMessage refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link KeyMessage}. It checks nothing: the whole message is checked at once. Required: {@code text}. */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Audience audience;

        @JsonIgnore
        private Builder() {}

        /** Message in words: The sentence itself, as it can be printed or read out. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Message in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Message in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Audience of message: Whom it addresses. Absent when it addresses all whom the guidance is for. */
        public Builder audience(@Nullable Audience audience) {
            this.audience = audience;
            return this;
        }

        /** The key message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public KeyMessage build() {
            return new KeyMessage(text, audience);
        }
    }
}
