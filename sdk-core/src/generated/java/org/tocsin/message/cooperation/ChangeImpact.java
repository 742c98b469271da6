// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeCompatibility;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Impact of change: What a change means for those who use the format. Each member is absent when nothing is said about
 * it.
 *
 * @param compatibility Whether what works today would still work. Absent means unknown.
 * @param text Who has to do what, and what it costs them.
 */
public record ChangeImpact(
        @Nullable ChangeCompatibility compatibility,
        @Nullable @Valid Text text) {

    /** Compatibility of change as it holds: {@code unknown} when absent. */
    public ChangeCompatibility compatibilityOrDefault() {
        return compatibility == null ? ChangeCompatibility.UNKNOWN : compatibility;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .compatibility(compatibility)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("compatibility", compatibility)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ChangeImpact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ChangeImpact}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable ChangeCompatibility compatibility;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /** Compatibility of change: Whether what works today would still work. Absent means unknown. */
        public Builder compatibility(@Nullable ChangeCompatibility compatibility) {
            this.compatibility = compatibility;
            return this;
        }

        /** Impact in words: Who has to do what, and what it costs them. Optional. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Impact in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Impact in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The impact of change as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ChangeImpact build() {
            return new ChangeImpact(compatibility, text);
        }
    }
}
