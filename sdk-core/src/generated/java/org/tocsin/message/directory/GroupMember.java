// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.PocRole;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.PartyCode;
import org.tocsin.message.TextLength;
import org.tocsin.message.WellFormed;

/**
 * Group member: A party of a group, and the offices by which it takes part.
 *
 * @param party The code of the party. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012},
 *     {@link org.tocsin.validation.CoreProblem#REPEATED_GROUP_MEMBER TOC-DIR-017}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param roles The roles in which the party takes part, all of which a message to the group is for. Absent means the
 *     directory's contact for the track of the message.
 * @param since The first day on which the party belongs to the group. Absent, it belongs to it as soon as the statement
 *     holds. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 */
public record GroupMember(
        @NotNull @WellFormed PartyCode party,
        @Size(max = 16) List<@NotNull PocRole> roles,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String since) {

    /** Lists are copied; null in one is found when the message is checked. */
    public GroupMember {
        roles = Elements.copy(roles);
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .party(party)
                .roles(roles)
                .since(since);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("party", party)
                .with("roles", roles)
                .with("since", since);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static GroupMember refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link GroupMember}. It checks nothing: the whole message is checked at once. Required: {@code party}.
     */
    public static final class Builder {

        private @Nullable PartyCode party;
        private List<PocRole> roles = List.of();
        private @Nullable String since;

        @JsonIgnore
        private Builder() {}

        /**
         * Member party: The code of the party. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#REPEATED_GROUP_MEMBER TOC-DIR-017}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder party(PartyCode party) {
            this.party = party;
            return this;
        }

        /** Member party, as it is written. */
        public Builder party(String party) {
            this.party = party == null ? null : PartyCode.asWritten(party);
            return this;
        }

        /** Member party, as if it had not been set. */
        public Builder clearParty() {
            this.party = null;
            return this;
        }

        /**
         * Roles of member: The roles in which the party takes part, all of which a message to the group is for. Absent
         * means the directory's contact for the track of the message. Replaces what was set before; {@code addRoles}
         * adds.
         */
        public Builder roles(List<PocRole> roles) {
            this.roles = Elements.copy(roles);
            return this;
        }

        /** Roles of member, one by one, in place of what was set before. */
        public Builder roles(PocRole... roles) {
            this.roles = Elements.of(roles);
            return this;
        }

        /** Roles of member, added to what was set before. */
        public Builder addRoles(PocRole... more) {
            this.roles = Elements.plus(roles, Elements.of(more));
            return this;
        }

        /**
         * Member since: The first day on which the party belongs to the group. Absent, it belongs to it as soon as the
         * statement holds. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder since(@Nullable String since) {
            this.since = since;
            return this;
        }

        /** Member since, as this day. */
        public Builder since(@Nullable LocalDate since) {
            this.since = since == null ? null : since.toString();
            return this;
        }

        /** Member since, as if it had not been set. */
        public Builder clearSince() {
            this.since = null;
            return this;
        }

        /** The group member as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public GroupMember build() {
            return new GroupMember(party, roles, since);
        }
    }
}
