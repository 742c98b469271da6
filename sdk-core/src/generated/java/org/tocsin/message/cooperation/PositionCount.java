// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Counted positions: How many parties took which position.
 *
 * @param supports How many parties support the proposal.
 * @param objects How many parties object to it. Rules: {@link org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED
 *     TOC-GOV-002}.
 * @param abstains How many parties abstain. Rules: {@link org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED
 *     TOC-GOV-002}.
 * @param noPosition How many parties answered that they take no position; those that did not answer are not counted.
 */
public record PositionCount(
        @NotNull @Min(0) @Max(10000) Integer supports,
        @NotNull @Min(0) @Max(10000) Integer objects,
        @NotNull @Min(0) @Max(10000) Integer abstains,
        @NotNull @Min(0) @Max(10000) Integer noPosition) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .supports(supports)
                .objects(objects)
                .abstains(abstains)
                .noPosition(noPosition);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("supports", supports)
                .with("objects", objects)
                .with("abstains", abstains)
                .with("noPosition", noPosition);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PositionCount refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PositionCount}. It checks nothing: the whole message is checked at once. Required: {@code
     * supports}, {@code objects}, {@code abstains}, {@code noPosition}.
     */
    public static final class Builder {

        private @Nullable Integer supports;
        private @Nullable Integer objects;
        private @Nullable Integer abstains;
        private @Nullable Integer noPosition;

        @JsonIgnore
        private Builder() {}

        /** Parties in support: How many parties support the proposal. Required. */
        public Builder supports(Integer supports) {
            this.supports = supports;
            return this;
        }

        /** Parties in support, as a plain number. */
        public Builder supports(int supports) {
            this.supports = supports;
            return this;
        }

        /**
         * Parties in objection: How many parties object to it. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED TOC-GOV-002}.
         */
        public Builder objects(Integer objects) {
            this.objects = objects;
            return this;
        }

        /** Parties in objection, as a plain number. */
        public Builder objects(int objects) {
            this.objects = objects;
            return this;
        }

        /**
         * Parties abstaining: How many parties abstain. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED TOC-GOV-002}.
         */
        public Builder abstains(Integer abstains) {
            this.abstains = abstains;
            return this;
        }

        /** Parties abstaining, as a plain number. */
        public Builder abstains(int abstains) {
            this.abstains = abstains;
            return this;
        }

        /**
         * Parties without position: How many parties answered that they take no position; those that did not answer are
         * not counted. Required.
         */
        public Builder noPosition(Integer noPosition) {
            this.noPosition = noPosition;
            return this;
        }

        /** Parties without position, as a plain number. */
        public Builder noPosition(int noPosition) {
            this.noPosition = noPosition;
            return this;
        }

        /** The counted positions as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PositionCount build() {
            return new PositionCount(supports, objects, abstains, noPosition);
        }
    }
}
