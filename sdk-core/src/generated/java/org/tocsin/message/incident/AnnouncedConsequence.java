// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ConsequenceKind;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Announced consequence: One thing that the originator announces to do.
 *
 * @param kind What kind of consequence it is; none says that none will follow.
 * @param text The consequence, in words. Absent when the kind says enough.
 */
public record AnnouncedConsequence(
        @NotNull ConsequenceKind kind,
        @Nullable @Valid Text text) {

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
    private static AnnouncedConsequence refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AnnouncedConsequence}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}.
     */
    public static final class Builder {

        private @Nullable ConsequenceKind kind;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Kind of consequence: What kind of consequence it is; none says that none will follow. Required. */
        public Builder kind(ConsequenceKind kind) {
            this.kind = kind;
            return this;
        }

        /** Consequence in words: The consequence, in words. Absent when the kind says enough. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Consequence in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Consequence in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The announced consequence as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnnouncedConsequence build() {
            return new AnnouncedConsequence(kind, text);
        }
    }
}
