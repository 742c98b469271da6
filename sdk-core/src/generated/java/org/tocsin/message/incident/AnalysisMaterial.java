// Generated from types/analysis-report.schema.json; do not edit.
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
import org.tocsin.message.Grade;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/**
 * Material studied: One body of material that was studied.
 *
 * @param text What the material is and how it was come by, without naming a victim.
 * @param quantity How much of it was studied. Absent when it was not counted.
 * @param grade How good the material is. Absent when it was not graded.
 */
public record AnalysisMaterial(
        @NotNull @Valid Text text,
        @Nullable @Valid Quantity quantity,
        @Nullable @Valid Grade grade) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .quantity(quantity)
                .grade(grade);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("quantity", quantity)
                .with("grade", grade);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AnalysisMaterial refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AnalysisMaterial}. It checks nothing: the whole message is checked at once. Required: {@code
     * text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Quantity quantity;
        private @Nullable Grade grade;

        @JsonIgnore
        private Builder() {}

        /** Material in words: What the material is and how it was come by, without naming a victim. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Material in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Material in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Amount of material: How much of it was studied. Absent when it was not counted. */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        /** Information grade: How good the material is. Absent when it was not graded. */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /** The material studied as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AnalysisMaterial build() {
            return new AnalysisMaterial(text, quantity, grade);
        }
    }
}
