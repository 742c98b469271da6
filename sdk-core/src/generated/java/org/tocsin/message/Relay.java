// Generated from common/relay.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Relaying office: The office that passed the message on for its originator and vouches for nothing in it.
 *
 * @param party The code of the party that passed the message on. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role of the contact that passed the message on.
 */
public record Relay(
        @NotNull @WellFormed PartyCode party,
        @NotNull PocRole role) {

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
    private static Relay refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link Relay}. It checks nothing: the whole message is checked at once. Required: {@code party}, {@code
     * role}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;

        @JsonIgnore
        private Builder() {}

        /**
         * Relaying party: The code of the party that passed the message on. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Relaying party, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Relaying party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Relaying role: The role of the contact that passed the message on. Required. */
        public Builder role(PocRole role) {
            this.role = role;
            return this;
        }

        /** The relaying office as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Relay build() {
            return new Relay(party, role);
        }
    }
}
