// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.SystemKind;
import org.tocsin.code.SystemRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Product;
import org.tocsin.message.Quantity;

/**
 * Affected system: One kind of system that the incident affects.
 *
 * @param kind What kind of system it is.
 * @param quantity How many such systems are affected. Absent when it is not known. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param environment The surroundings in which the systems run. Absent when it is not known.
 * @param hosting Who runs the systems and where they stand. Absent when it is not known.
 * @param product The product that the systems are. Absent when it is not said.
 * @param role The place of the systems in the network: how deep the incident reached. Absent when it is not known.
 */
public record AffectedSystem(
        @NotNull SystemKind kind,
        @Nullable @Valid Quantity quantity,
        @Nullable Environment environment,
        @Nullable Hosting hosting,
        @Nullable @Valid Product product,
        @Nullable SystemRole role) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .quantity(quantity)
                .environment(environment)
                .hosting(hosting)
                .product(product)
                .role(role);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("quantity", quantity)
                .with("environment", environment)
                .with("hosting", hosting)
                .with("product", product)
                .with("role", role);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AffectedSystem refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AffectedSystem}. It checks nothing: the whole message is checked at once. Required: {@code kind}.
     */
    public static final class Builder {

        private @Nullable SystemKind kind;
        private @Nullable Quantity quantity;
        private @Nullable Environment environment;
        private @Nullable Hosting hosting;
        private @Nullable Product product;
        private @Nullable SystemRole role;

        @JsonIgnore
        private Builder() {}

        /** Kind of system: What kind of system it is. Required. */
        public Builder kind(SystemKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Number of systems: How many such systems are affected. Absent when it is not known. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder quantity(@Nullable Quantity quantity) {
            this.quantity = quantity;
            return this;
        }

        /** System environment: The surroundings in which the systems run. Absent when it is not known. */
        public Builder environment(@Nullable Environment environment) {
            this.environment = environment;
            return this;
        }

        /** System hosting: Who runs the systems and where they stand. Absent when it is not known. */
        public Builder hosting(@Nullable Hosting hosting) {
            this.hosting = hosting;
            return this;
        }

        /** Affected product: The product that the systems are. Absent when it is not said. */
        public Builder product(@Nullable Product product) {
            this.product = product;
            return this;
        }

        /**
         * Role of system: The place of the systems in the network: how deep the incident reached. Absent when it is not
         * known.
         */
        public Builder role(@Nullable SystemRole role) {
            this.role = role;
            return this;
        }

        /** The affected system as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AffectedSystem build() {
            return new AffectedSystem(
                    kind,
                    quantity,
                    environment,
                    hosting,
                    product,
                    role);
        }
    }
}
