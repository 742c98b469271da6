// Generated from common/co-author.schema.json; do not edit.
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
 * Co-author of message: A party that made what the message holds together with the originator and stands behind it.
 *
 * @param party The code of the co-author. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT
 *     TOC-ATT-012}, {@link org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param role The role of the office that took part. Absent when it is not told.
 * @param name The name that the office gives itself, for display only. Absent when it gives none; no software fills it
 *     in from the code.
 */
public record CoAuthor(
        @NotNull @WellFormed PartyCode party,
        @Nullable PocRole role,
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
    private static CoAuthor refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link CoAuthor}. It checks nothing: the whole message is checked at once. Required: {@code party}. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable PocRole role;
        private @Nullable Text name;

        @JsonIgnore
        private Builder() {}

        /**
         * Party code: The code of the co-author. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
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

        /** Contact role: The role of the office that took part. Absent when it is not told. */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /**
         * Displayed name: The name that the office gives itself, for display only. Absent when it gives none; no
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

        /** The co-author of message as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CoAuthor build() {
            return new CoAuthor(party, role, name);
        }
    }
}
