// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseFigure;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Quantity;

/**
 * Measurement in exercise: One figure that was taken in the exercise.
 *
 * @param figure What was counted or measured.
 * @param quantity How much or how many it was.
 */
public record ExerciseMeasurement(
        @NotNull ExerciseFigure figure,
        @NotNull @Valid Quantity quantity) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .figure(figure)
                .quantity(quantity);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("figure", figure)
                .with("quantity", quantity);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseMeasurement refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseMeasurement}. It checks nothing: the whole message is checked at once. Required: {@code
     * figure}, {@code quantity}.
     */
    public static final class Builder {

        private @Nullable ExerciseFigure figure;
        private @Nullable Quantity quantity;

        @JsonIgnore
        private Builder() {}

        /** Figure taken: What was counted or measured. Required. */
        public Builder figure(ExerciseFigure figure) {
            this.figure = figure;
            return this;
        }

        /** Quantity found: How much or how many it was. Required. */
        public Builder quantity(Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        /** The measurement in exercise as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseMeasurement build() {
            return new ExerciseMeasurement(figure, quantity);
        }
    }
}
