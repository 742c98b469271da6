// Generated from common/recipient.schema.json; do not edit.
package org.tocsin.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;

/**
 * Message recipient: One addressee: a party or a group, never both, and if need be the role meant there.
 *
 * @param party The code of the addressed party. Absent when a group is addressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_PARTY TOC-PTY-004}.
 * @param group The group that is addressed, as the directory knows it. Absent when a party is addressed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#GROUP_NOT_ADDRESSABLE TOC-DIR-021}.
 * @param role The role that is meant. Absent, the directory's contact for the track of the message is meant. Rules:
 *     {@link org.tocsin.validation.CoreProblem#PRESERVATION_TOO_SHORT_OR_ASTRAY TOC-REQ-008}.
 * @param copy True when the message goes to this addressee for information and nothing is asked of it. Absent means
 *     false.
 */
public record Recipient(
        @Nullable @WellFormed PartyCode party,
        @Nullable @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z][a-z0-9-]{0,63}$", message = "Group code (forum-all)") String group,
        @Nullable PocRole role,
        @Nullable Boolean copy) {

    /** Copy only as it holds: {@code false} when absent. */
    public Boolean copyOrDefault() {
        return copy == null ? false : copy;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .group(group)
                .role(role)
                .copy(copy);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("group", group)
                .with("role", role)
                .with("copy", copy);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static Recipient refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link Recipient}. It checks nothing: the whole message is checked at once. Nothing is required. */
    public static final class Builder {

        private @Nullable PartyCode party;
        private @Nullable String group;
        private @Nullable PocRole role;
        private @Nullable Boolean copy;

        @JsonIgnore
        private Builder() {}

        /**
         * Addressed party: The code of the addressed party. Absent when a group is addressed. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_PARTY TOC-PTY-004}.
         */
        public Builder party(@Nullable PartyCode party) {
            this.party = party;
            return this;
        }

        /** Addressed party, as it is written. */
        public Builder party(@Nullable String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Addressed party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Addressed group: The group that is addressed, as the directory knows it. Absent when a party is addressed.
         * Rules: {@link org.tocsin.validation.CoreProblem#GROUP_NOT_ADDRESSABLE TOC-DIR-021}.
         */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /**
         * Addressed role: The role that is meant. Absent, the directory's contact for the track of the message is
         * meant. Rules: {@link org.tocsin.validation.CoreProblem#PRESERVATION_TOO_SHORT_OR_ASTRAY TOC-REQ-008}.
         */
        public Builder role(@Nullable PocRole role) {
            this.role = role;
            return this;
        }

        /**
         * Copy only: True when the message goes to this addressee for information and nothing is asked of it. Absent
         * means false.
         */
        public Builder copy(@Nullable Boolean copy) {
            this.copy = copy;
            return this;
        }

        /** The message recipient as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public Recipient build() {
            return new Recipient(party, group, role, copy);
        }
    }
}
