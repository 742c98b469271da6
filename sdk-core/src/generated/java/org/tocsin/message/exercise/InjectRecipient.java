// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.message.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.PartyCode;
import org.tocsin.message.WellFormed;

/**
 * Recipient of event: One player, or all players of one party, that an event goes to.
 *
 * @param party The party that it goes to. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT
 *     TOC-ATT-012}, {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role that it goes to. Absent, it goes to every player of the party.
 */
public record InjectRecipient(
        @NotNull @WellFormed PartyCode party,
        @Nullable PocRole role) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .role(role);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("role", role);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static InjectRecipient refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link InjectRecipient}. It checks nothing: the whole message is checked at once. Required: {@code
     * party}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;

        @JsonIgnore
        private Builder() {}

        /**
         * Party addressed: The party that it goes to. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party addressed, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party addressed, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Contact role: The role that it goes to. Absent, it goes to every player of the party. */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /** The recipient of event as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public InjectRecipient build() {
            return new InjectRecipient(party, role);
        }
    }
}
