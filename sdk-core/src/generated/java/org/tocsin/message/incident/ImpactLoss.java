// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Money;
import org.tocsin.message.Text;

/**
 * Loss suffered: One kind of loss, as an amount, a rating or both.
 *
 * @param kind What the loss consists in, or total when the figure is for all losses together. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param amount The amount of money. Absent when it is not known.
 * @param rating How heavy the loss is for the one who bears it. Absent when it was not rated.
 * @param text The loss in words. Always there when the kind is other; otherwise absent when the code says enough.
 */
public record ImpactLoss(
        @NotNull LossKind kind,
        @Nullable @Valid Money amount,
        @Nullable LossRating rating,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .amount(amount)
                .rating(rating)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("amount", amount)
                .with("rating", rating)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ImpactLoss refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ImpactLoss}. It checks nothing: the whole message is checked at once. Required: {@code kind}. */
    public static final class Builder {

        private @Nullable LossKind kind;
        private @Nullable Money amount;
        private @Nullable LossRating rating;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Kind of loss: What the loss consists in, or total when the figure is for all losses together. Required.
         * Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder kind(LossKind kind) {
            this.kind = kind;
            return this;
        }

        /** Amount of loss: The amount of money. Absent when it is not known. */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /** Rating of loss: How heavy the loss is for the one who bears it. Absent when it was not rated. */
        public Builder rating(@Nullable LossRating rating) {
            this.rating = rating;
            return this;
        }

        /**
         * Description of loss: The loss in words. Always there when the kind is other; otherwise absent when the code
         * says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of loss, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of loss, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The loss suffered as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ImpactLoss build() {
            return new ImpactLoss(kind, amount, rating, text);
        }
    }
}
