// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Proposed code: One code of a list as the proposal would have it.
 *
 * @param code The code as it is to be written.
 * @param title The short name of the code for people. Absent when the code is given up.
 * @param definition What the code means. Absent when the code is given up.
 */
public record ProposedCode(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9._:+-]*$", message = "Code itself (x-forum-buoys)") String code,
        @Nullable @Valid Text title,
        @Nullable @Valid Text definition) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .code(code)
                .title(title)
                .definition(definition);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("code", code)
                .with("title", title)
                .with("definition", definition);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProposedCode refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProposedCode}. It checks nothing: the whole message is checked at once. Required: {@code code}.
     */
    public static final class Builder {

        private @Nullable String code;
        private @Nullable Text title;
        private @Nullable Text definition;

        @JsonIgnore
        private Builder() {}

        /** Code itself: The code as it is to be written. Required. */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Title of code: The short name of the code for people. Absent when the code is given up. */
        public Builder title(@Nullable Text title) {
            this.title = title;
            return this;
        }

        /** Title of code, in one language. */
        public Builder title(String language, String words) {
            this.title = Text.of(language, words);
            return this;
        }

        /** Title of code, as if it had not been set. */
        public Builder clearTitle() {
            this.title = null;
            return this;
        }

        /** Definition of code: What the code means. Absent when the code is given up. */
        public Builder definition(@Nullable Text definition) {
            this.definition = definition;
            return this;
        }

        /** Definition of code, in one language. */
        public Builder definition(String language, String words) {
            this.definition = Text.of(language, words);
            return this;
        }

        /** Definition of code, as if it had not been set. */
        public Builder clearDefinition() {
            this.definition = null;
            return this;
        }

        /** The proposed code as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProposedCode build() {
            return new ProposedCode(code, title, definition);
        }
    }
}
