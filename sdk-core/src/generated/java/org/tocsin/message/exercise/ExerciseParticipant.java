// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.WellFormed;

/**
 * Exercise participant: One office, or all offices of one party, and what it does in the exercise.
 *
 * @param party The party that takes part. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT
 *     TOC-ATT-012}, {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role of the office that takes part. Absent, every office of the party does.
 * @param part What it does: play, observe, evaluate or control.
 */
public record ExerciseParticipant(
        @NotNull @WellFormed PartyCode party,
        @Nullable PocRole role,
        @NotNull ExercisePart part) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .role(role)
                .part(part);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("role", role)
                .with("part", part);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ExerciseParticipant refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ExerciseParticipant}. It checks nothing: the whole message is checked at once. Required: {@code
     * party}, {@code part}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable ExercisePart part;

        @JsonIgnore
        private Builder() {}

        /**
         * Participating party: The party that takes part. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Participating party, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Participating party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Contact role: The role of the office that takes part. Absent, every office of the party does. */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /** Part in exercise: What it does: play, observe, evaluate or control. Required. */
        public Builder part(ExercisePart part) {
            this.part = part;
            return this;
        }

        /** The exercise participant as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ExerciseParticipant build() {
            return new ExerciseParticipant(party, role, part);
        }
    }
}
