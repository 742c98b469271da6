// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;

/**
 * Option to choose: One way in which a question can be decided.
 *
 * @param text What would be decided.
 * @param consequences What follows from it: gains, costs, risks. Absent when they were not assessed.
 * @param recommended Whether the originator recommends it; several may be recommended where they go together. Absent
 *     means false.
 */
public record DecisionOption(
        @NotNull @Valid Text text,
        @Nullable @Valid Text consequences,
        @Nullable Boolean recommended) {

    /** Recommended option as it holds: {@code false} when absent. */
    public Boolean recommendedOrDefault() {
        return recommended == null ? false : recommended;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .consequences(consequences)
                .recommended(recommended);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("consequences", consequences)
                .with("recommended", recommended);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static DecisionOption refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link DecisionOption}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Text consequences;
        private @Nullable Boolean recommended;

        @JsonIgnore
        private Builder() {}

        /** Option in words: What would be decided. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Option in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Option in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Consequences of option: What follows from it: gains, costs, risks. Absent when they were not assessed. */
        public Builder consequences(@Nullable Text consequences) {
            this.consequences = consequences;
            return this;
        }

        /** Consequences of option, in one language. */
        public Builder consequences(String language, String words) {
            this.consequences = Text.of(language, words);
            return this;
        }

        /** Consequences of option, as if it had not been set. */
        public Builder clearConsequences() {
            this.consequences = null;
            return this;
        }

        /**
         * Recommended option: Whether the originator recommends it; several may be recommended where they go together.
         * Absent means false.
         */
        public Builder recommended(@Nullable Boolean recommended) {
            this.recommended = recommended;
            return this;
        }

        /** The option to choose as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public DecisionOption build() {
            return new DecisionOption(text, consequences, recommended);
        }
    }
}
