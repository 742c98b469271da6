// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/**
 * Progress figure: A figure by which progress can be measured: either a quantity or a sum of money.
 *
 * @param text What is counted, and how.
 * @param value The figure at the end of the period. Absent when it is a sum of money.
 * @param target The figure that is to be reached, in the unit of the value. Absent when there is no target, and for a
 *     sum of money.
 * @param amount The sum of money at the end of the period, such as a budget. Absent when the figure is no sum of money.
 * @param targetAmount The sum of money that is to be reached, in the currency of the amount. Absent when there is no
 *     target, and when the figure is no sum of money.
 */
public record ProgressFigure(
        @NotNull @Valid Text text,
        @Nullable @Valid Quantity value,
        @Nullable @Valid Quantity target,
        @Nullable @Valid Money amount,
        @Nullable @Valid Money targetAmount) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .text(text)
                .value(value)
                .target(target)
                .amount(amount)
                .targetAmount(targetAmount);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("text", text)
                .with("value", value)
                .with("target", target)
                .with("amount", amount)
                .with("targetAmount", targetAmount);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ProgressFigure refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ProgressFigure}. It checks nothing: the whole message is checked at once. Required: {@code text}.
     */
    public static final class Builder {

        private @Nullable Text text;
        private @Nullable Quantity value;
        private @Nullable Quantity target;
        private @Nullable Money amount;
        private @Nullable Money targetAmount;

        @JsonIgnore
        private Builder() {}

        /** Figure in words: What is counted, and how. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Figure in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Figure in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Value reached: The figure at the end of the period. Absent when it is a sum of money. */
        public Builder value(@Nullable Quantity value) {
            this.value = value;
            return this;
        }

        /**
         * Value aimed at: The figure that is to be reached, in the unit of the value. Absent when there is no target,
         * and for a sum of money.
         */
        public Builder target(@Nullable Quantity target) {
            this.target = target;
            return this;
        }

        /**
         * Sum reached: The sum of money at the end of the period, such as a budget. Absent when the figure is no sum of
         * money.
         */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * Sum aimed at: The sum of money that is to be reached, in the currency of the amount. Absent when there is no
         * target, and when the figure is no sum of money.
         */
        public Builder targetAmount(@Nullable Money targetAmount) {
            this.targetAmount = targetAmount;
            return this;
        }

        /** The progress figure as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ProgressFigure build() {
            return new ProgressFigure(text, value, target, amount, targetAmount);
        }
    }
}
