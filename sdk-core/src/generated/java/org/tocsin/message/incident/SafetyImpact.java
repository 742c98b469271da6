// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Quantity;

/**
 * Safety impact: Harm to people and things.
 *
 * @param deaths How many people died. Absent when nothing is said about it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param injuries How many people were injured. Absent when nothing is said about it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param physicalDamage Whether things were damaged. Absent when nothing is said about it.
 */
public record SafetyImpact(
        @Nullable @Valid Quantity deaths,
        @Nullable @Valid Quantity injuries,
        @Nullable Answer physicalDamage) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .deaths(deaths)
                .injuries(injuries)
                .physicalDamage(physicalDamage);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("deaths", deaths)
                .with("injuries", injuries)
                .with("physicalDamage", physicalDamage);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SafetyImpact refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link SafetyImpact}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable Quantity deaths;
        private @Nullable Quantity injuries;
        private @Nullable Answer physicalDamage;

        @JsonIgnore
        private Builder() {}

        /**
         * Number of deaths: How many people died. Absent when nothing is said about it. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder deaths(@Nullable Quantity deaths) {
            this.deaths = deaths;
            return this;
        }

        /**
         * Number of injuries: How many people were injured. Absent when nothing is said about it. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder injuries(@Nullable Quantity injuries) {
            this.injuries = injuries;
            return this;
        }

        /** Physical damage: Whether things were damaged. Absent when nothing is said about it. */
        public Builder physicalDamage(@Nullable Answer physicalDamage) {
            this.physicalDamage = physicalDamage;
            return this;
        }

        /** The safety impact as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SafetyImpact build() {
            return new SafetyImpact(deaths, injuries, physicalDamage);
        }
    }
}
