// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Simulated party: A party that exists in the scenario only. The directory does not know it.
 *
 * @param party The code by which the exercise names it; it belongs to no real party. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param name What it is called in the scenario.
 */
public record SimulatedParty(
        @NotNull @WellFormed PartyCode party,
        @NotNull @Valid Text name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SimulatedParty refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SimulatedParty}. It checks nothing: the whole message is checked at once. Required: {@code
     * party}, {@code name}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /**
         * Simulated code: The code by which the exercise names it; it belongs to no real party. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Simulated code, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Simulated code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Name in scenario: What it is called in the scenario. Required. */
        public Builder name(Text name) {
            this.name = name;
            return this;
        }

        /** Name in scenario, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name in scenario, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** The simulated party as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SimulatedParty build() {
            return new SimulatedParty(party, name);
        }
    }
}
