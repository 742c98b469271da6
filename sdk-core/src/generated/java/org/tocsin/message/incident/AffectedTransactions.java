// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;

/**
 * Affected transactions: The payments and other transactions that failed, were delayed or were made without right. What
 * they are worth is not what was lost. Each member is absent when it is not known.
 *
 * @param number How many transactions are affected. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT
 *     TOC-SHP-017}, {@link org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param share How large a part of the usual number of transactions is affected. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param value What the affected transactions are worth together.
 */
public record AffectedTransactions(
        @Nullable @Valid Quantity number,
        @Nullable @Valid Quantity share,
        @Nullable @Valid Money value) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .number(number)
                .share(share)
                .value(value);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("number", number)
                .with("share", share)
                .with("value", value);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AffectedTransactions refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AffectedTransactions}. It checks nothing: the whole message is checked at once. Nothing is
     * required.
     */
    public static final class Builder {

        private @Nullable Quantity number;
        private @Nullable Quantity share;
        private @Nullable Money value;

        @JsonIgnore
        private Builder() {}

        /**
         * Number of transactions: How many transactions are affected. Optional. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder number(@Nullable Quantity number) {
            this.number = number;
            return this;
        }

        /**
         * Share of transactions: How large a part of the usual number of transactions is affected. Optional. Rules:
         * {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder share(@Nullable Quantity share) {
            this.share = share;
            return this;
        }

        /** Value of transactions: What the affected transactions are worth together. Optional. */
        public Builder value(@Nullable Money value) {
            this.value = value;
            return this;
        }

        /** The affected transactions as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AffectedTransactions build() {
            return new AffectedTransactions(number, share, value);
        }
    }
}
