// Generated from common/assistance-item.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Item of assistance: One sort of help that is needed or offered.
 *
 * @param kind What help it is. Rules: {@link org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
 * @param mode In what way the help is to come. Absent when any way will do.
 * @param quantity How much of it, such as persons, devices or days. Absent when it is not counted.
 * @param text The help in words. Always there when the kind is other; otherwise absent when the code says enough.
 */
public record AssistanceItem(
        @NotNull AssistanceKind kind,
        @Nullable AssistanceMode mode,
        @Nullable @Valid Quantity quantity,
        @Nullable @Valid Text text) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .mode(mode)
                .quantity(quantity)
                .text(text);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("mode", mode)
                .with("quantity", quantity)
                .with("text", text);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AssistanceItem refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AssistanceItem}. It checks nothing: the whole message is checked at once. Required: {@code kind}.
     */
    public static final class Builder {

        private @Nullable AssistanceKind kind;
        private @Nullable AssistanceMode mode;
        private @Nullable Quantity quantity;
        private @Nullable Text text;

        @JsonIgnore
        private Builder() {}

        /**
         * Kind of assistance: What help it is. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNEXPLAINED_OTHER TOC-COD-004}.
         */
        public Builder kind(AssistanceKind kind) {
            this.kind = kind;
            return this;
        }

        /** Mode of assistance: In what way the help is to come. Absent when any way will do. */
        public Builder mode(@Nullable AssistanceMode mode) {
            this.mode = mode;
            return this;
        }

        /** Quantity of assistance: How much of it, such as persons, devices or days. Absent when it is not counted. */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Description of assistance: The help in words. Always there when the kind is other; otherwise absent when the
         * code says enough. Optional.
         */
        public Builder text(@Nullable Text text) {
            this.text = text;
            return this;
        }

        /** Description of assistance, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Description of assistance, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** The item of assistance as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AssistanceItem build() {
            return new AssistanceItem(kind, mode, quantity, text);
        }
    }
}
