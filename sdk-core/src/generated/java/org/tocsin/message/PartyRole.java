// Generated from common/party-role.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Party and role: The office that speaks: a party and the role its contact holds there.
 *
 * @param party The code of the party that speaks. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT
 *     TOC-ATT-012}, {@link org.tocsin.validation.CoreProblem#CONVENER_OUTSIDE_GROUP TOC-DIR-018}, {@link
 *     org.tocsin.validation.CoreProblem#GROUP_ENTRY_NOT_AUTHORISED TOC-DIR-020}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_PARTY TOC-PTY-004}, {@link
 *     org.tocsin.validation.CoreProblem#ANSWERED_UNASKED TOC-REQ-002}.
 * @param role The role in which its contact speaks. It has no default.
 * @param name The name that the party gives itself, for display only. Absent when it gives none; no software fills it
 *     in from the code.
 */
public record PartyRole(
        @NotNull @WellFormed PartyCode party,
        @NotNull PocRole role,
        @Nullable @Valid Text name) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .role(role)
                .name(name);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("role", role)
                .with("name", name);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static PartyRole refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link PartyRole}. It checks nothing: the whole message is checked at once. Required: {@code party},
     * {@code role}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The code of the party that speaks. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#CONVENER_OUTSIDE_GROUP TOC-DIR-018}, {@link
         * org.tocsin.validation.CoreProblem#GROUP_ENTRY_NOT_AUTHORISED TOC-DIR-020}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_PARTY TOC-PTY-004}, {@link
         * org.tocsin.validation.CoreProblem#ANSWERED_UNASKED TOC-REQ-002}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Party code, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Party code, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Contact role: The role in which its contact speaks. It has no default. Required. */
        public Builder role(PocRole role) {
            this.role = role;
            return this;
        }

        /**
         * Displayed name: The name that the party gives itself, for display only. Absent when it gives none; no
         * software fills it in from the code.
         */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Displayed name, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Displayed name, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /** The party and role as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public PartyRole build() {
            return new PartyRole(party, role, name);
        }
    }
}
