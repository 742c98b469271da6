// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ObjectiveRating;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Result by objective: How far one objective was reached.
 *
 * @param objective The identifier of the objective, as the plan gives it.
 * @param text The objective itself. Absent when readers know the plan.
 * @param rating How far it was reached.
 * @param remark Why it is rated so. Absent when the lessons say it.
 */
public record ObjectiveResult(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", message = "Short line (EX-ALPHA)") String objective,
        @Nullable @Valid Text text,
        @NotNull ObjectiveRating rating,
        @Nullable @Valid Text remark) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .objective(objective)
                .text(text)
                .rating(rating)
                .remark(remark);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("objective", objective)
                .with("text", text)
                .with("rating", rating)
                .with("remark", remark);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ObjectiveResult refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ObjectiveResult}. It checks nothing: the whole message is checked at once. Required: {@code
     * objective}, {@code rating}.
     */
    public static final class Builder {

        private @Nullable String objective;
        private @Nullable Text text;
        private @Nullable ObjectiveRating rating;
        private @Nullable Text remark;

        @JsonIgnore
        private Builder() {}

        /** Objective identifier: The identifier of the objective, as the plan gives it. Required. */
        public Builder objective(String objective) {
            this.objective = objective;
            return this;
        }

        /** Objective in words: The objective itself. Absent when readers know the plan. */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Objective in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Objective in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Rating of objective: How far it was reached. Required. */
        public Builder rating(ObjectiveRating rating) {
            this.rating = rating;
            return this;
        }

        /** Remark on rating: Why it is rated so. Absent when the lessons say it. */
        public Builder remark(@Nullable Text remark) {
            this.remark = remark;
            return this;
        }

        /** Remark on rating, in one language. */
        public Builder remark(String language, String words) {
            this.remark = Text.of(language, words);
            return this;
        }

        /** Remark on rating, as if it had not been set. */
        public Builder clearRemark() {
            this.remark = null;
            return this;
        }

        /** The result by objective as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ObjectiveResult build() {
            return new ObjectiveResult(objective, text, rating, remark);
        }
    }
}
