// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.message.exercise;

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
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.WellFormed;

/**
 * Owner of action: The office that sees to an action; never a person.
 *
 * @param party The party that the office belongs to. Absent, it is the party of the originator. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role of the contact that answers for the action.
 * @param office The office itself, where it is another than the contact. Absent when the role says enough.
 */
public record ActionOwner(
        @Nullable @WellFormed PartyCode party,
        @NotNull PocRole role,
        @Nullable @Valid Text office) {

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .role(role)
                .office(office);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("role", role)
                .with("office", office);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ActionOwner refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ActionOwner}. It checks nothing: the whole message is checked at once. Required: {@code role}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable Text office;

        @JsonIgnore
        private Builder() {}

        /**
         * Owning party: The party that the office belongs to. Absent, it is the party of the originator. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Owning party, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Owning party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /** Role of owner: The role of the contact that answers for the action. Required. */
        public Builder role(PocRole role) {
            this.role = role;
            return this;
        }

        /**
         * Office in words: The office itself, where it is another than the contact. Absent when the role says enough.
         */
        public Builder office(@Nullable Text office) {
            this.office = office;
            return this;
        }

        /** Office in words, in one language. */
        public Builder office(String language, String words) {
            this.office = Text.of(language, words);
            return this;
        }

        /** Office in words, as if it had not been set. */
        public Builder clearOffice() {
            this.office = null;
            return this;
        }

        /** The owner of action as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ActionOwner build() {
            return new ActionOwner(party, role, office);
        }
    }
}
