// Generated from types/group-entry.schema.json; do not edit.
package org.tocsin.message.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.GroupChange;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;

/**
 * Group entry: Forms, changes or dissolves a group of parties that messages can be addressed to, or tells that a party
 * joins or leaves one. To form or amend a group is to state it whole, so that whoever has only the latest such message
 * knows the group.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#group-entry">group-entry</a>.
 *
 * @param group The code of the group; it begins with x- and stays the same until the group is dissolved. Rules: {@link
 *     org.tocsin.validation.CoreProblem#RESERVED_GROUP_CODE TOC-DIR-019}.
 * @param change What the message does to the group.
 * @param name What the group is called. Absent only where the message does not state the group whole. Rules: {@link
 *     org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
 * @param purpose What the group is for. Absent only where the message does not state the group whole. Rules: {@link
 *     org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
 * @param convener The office that keeps the group from this statement on: its party alone states, amends and dissolves
 *     it. Absent only where the message does not state the group whole. Rules: {@link
 *     org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
 * @param members The parties of the group; in a join or leave the one party that joins or leaves. Absent only in a
 *     dissolution. Rules: {@link org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
 * @param closed True when a party is a member only as long as the convener lists it; false when whoever joins is a
 *     member at once. Absent means true.
 * @param basis The decision or agreement on which the change rests, or why the convener is no member. Absent when there
 *     is none to tell.
 * @param validFrom The first day on which the statement holds. Absent, it holds as soon as it is sent. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
 * @param validUntil The last day on which the statement holds; in a dissolution the last day of the group, and where a
 *     party leaves its last day in the group. Absent, a statement has no set end, and a dissolution or a leave holds as
 *     soon as it is sent. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record GroupEntry(
        @NotNull @TextLength(min = 1, max = 64) @Pattern(regexp = "^[a-z][a-z0-9-]{0,63}$", message = "Group code (forum-all)") String group,
        @NotNull GroupChange change,
        @Nullable @Valid Text name,
        @Nullable @Valid Text purpose,
        @Nullable @Valid PartyRole convener,
        @Size(max = 200) List<@NotNull @Valid GroupMember> members,
        @Nullable Boolean closed,
        @Nullable @Valid Text basis,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validFrom,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String validUntil,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public GroupEntry {
        members = Elements.copy(members);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Closed membership as it holds: {@code true} when absent. */
    public Boolean closedOrDefault() {
        return closed == null ? true : closed;
    }

    @Override
    public MessageType messageType() {
        return MessageType.GROUP_ENTRY;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .group(group)
                .change(change)
                .name(name)
                .purpose(purpose)
                .convener(convener)
                .members(members)
                .closed(closed)
                .basis(basis)
                .validFrom(validFrom)
                .validUntil(validUntil)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("group", group)
                .with("change", change)
                .with("name", name)
                .with("purpose", purpose)
                .with("convener", convener)
                .with("members", members)
                .with("closed", closed)
                .with("basis", basis)
                .with("validFrom", validFrom)
                .with("validUntil", validUntil)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static GroupEntry refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link GroupEntry}. It checks nothing: the whole message is checked at once. Required: {@code group},
     * {@code change}.
     */
    public static final class Builder {

        private @Nullable String group;
        private @Nullable GroupChange change;
        private @Nullable Text name;
        private @Nullable Text purpose;
        private @Nullable PartyRole convener;
        private List<GroupMember> members = List.of();
        private @Nullable Boolean closed;
        private @Nullable Text basis;
        private @Nullable String validFrom;
        private @Nullable String validUntil;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Code of group: The code of the group; it begins with x- and stays the same until the group is dissolved.
         * Required. Rules: {@link org.tocsin.validation.CoreProblem#RESERVED_GROUP_CODE TOC-DIR-019}.
         */
        public Builder group(String group) {
            this.group = group;
            return this;
        }

        /** Change of group: What the message does to the group. Required. */
        public Builder change(GroupChange change) {
            this.change = change;
            return this;
        }

        /**
         * Name of group: What the group is called. Absent only where the message does not state the group whole. Rules:
         * {@link org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
         */
        public Builder name(@Nullable Text name) {
            this.name = name;
            return this;
        }

        /** Name of group, in one language. */
        public Builder name(String language, String words) {
            this.name = Text.of(language, words);
            return this;
        }

        /** Name of group, as if it had not been set. */
        public Builder clearName() {
            this.name = null;
            return this;
        }

        /**
         * Purpose of group: What the group is for. Absent only where the message does not state the group whole. Rules:
         * {@link org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
         */
        public Builder purpose(@Nullable Text purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Purpose of group, in one language. */
        public Builder purpose(String language, String words) {
            this.purpose = Text.of(language, words);
            return this;
        }

        /** Purpose of group, as if it had not been set. */
        public Builder clearPurpose() {
            this.purpose = null;
            return this;
        }

        /**
         * Convener of group: The office that keeps the group from this statement on: its party alone states, amends and
         * dissolves it. Absent only where the message does not state the group whole. Rules: {@link
         * org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
         */
        public Builder convener(@Nullable PartyRole convener) {
            this.convener = convener;
            return this;
        }

        /**
         * Group members: The parties of the group; in a join or leave the one party that joins or leaves. Absent only
         * in a dissolution. Replaces what was set before; {@code addMembers} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#GROUP_ENTRY_INCOMPLETE TOC-DIR-016}.
         */
        public Builder members(List<GroupMember> members) {
            this.members = Elements.copy(members);
            return this;
        }

        /** Group members, one by one, in place of what was set before. */
        public Builder members(GroupMember... members) {
            this.members = Elements.of(members);
            return this;
        }

        /** Group members, added to what was set before. */
        public Builder addMembers(GroupMember... more) {
            this.members = Elements.plus(members, Elements.of(more));
            return this;
        }

        /**
         * Closed membership: True when a party is a member only as long as the convener lists it; false when whoever
         * joins is a member at once. Absent means true.
         */
        public Builder closed(@Nullable Boolean closed) {
            this.closed = closed;
            return this;
        }

        /**
         * Basis of group: The decision or agreement on which the change rests, or why the convener is no member. Absent
         * when there is none to tell.
         */
        public Builder basis(@Nullable Text basis) {
            this.basis = basis;
            return this;
        }

        /** Basis of group, in one language. */
        public Builder basis(String language, String words) {
            this.basis = Text.of(language, words);
            return this;
        }

        /** Basis of group, as if it had not been set. */
        public Builder clearBasis() {
            this.basis = null;
            return this;
        }

        /**
         * Valid from: The first day on which the statement holds. Absent, it holds as soon as it is sent. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}.
         */
        public Builder validFrom(@Nullable String validFrom) {
            this.validFrom = validFrom;
            return this;
        }

        /** Valid from, as this day. */
        public Builder validFrom(@Nullable LocalDate validFrom) {
            this.validFrom = validFrom == null ? null : validFrom.toString();
            return this;
        }

        /** Valid from, as if it had not been set. */
        public Builder clearValidFrom() {
            this.validFrom = null;
            return this;
        }

        /**
         * Valid until: The last day on which the statement holds; in a dissolution the last day of the group, and where
         * a party leaves its last day in the group. Absent, a statement has no set end, and a dissolution or a leave
         * holds as soon as it is sent. Rules: {@link org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder validUntil(@Nullable String validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /** Valid until, as this day. */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil == null ? null : validUntil.toString();
            return this;
        }

        /** Valid until, as if it had not been set. */
        public Builder clearValidUntil() {
            this.validUntil = null;
            return this;
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none. Rules: {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED TOC-EXT-001}, {@link
         * org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
         * org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
         */
        public Builder extensions(@Nullable Extensions extensions) {
            this.extensions = extensions == null ? Extensions.none() : extensions;
            return this;
        }

        /** The group entry as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public GroupEntry build() {
            return new GroupEntry(
                    group,
                    change,
                    name,
                    purpose,
                    convener,
                    members,
                    closed,
                    basis,
                    validFrom,
                    validUntil,
                    extensions);
        }
    }
}
