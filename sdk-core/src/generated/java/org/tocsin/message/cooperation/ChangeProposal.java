// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeArea;
import org.tocsin.code.MessageType;
import org.tocsin.code.ProposalStatus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Change proposal: Proposes to change what is shared, how it is classified or in what form it is written. Parties
 * answer it with their positions; a revision by its author closes it.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#change-proposal">change-proposal</a>.
 *
 * @param area What the proposal is about: scope, categories or formats of sharing.
 * @param status Where the proposal stands. Absent means open. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}.
 * @param changes The changes that are proposed; they stand or fall together. Rules: {@link
 *     org.tocsin.validation.CoreProblem#PROPOSAL_WITHOUT_CHANGE TOC-GOV-001}.
 * @param rationale Why it should be changed.
 * @param impact What the change would mean for those who use the format. Absent when it was not assessed.
 * @param version The version of the format in which the change is to appear. Absent when the format does not change or
 *     it is left open.
 * @param effectiveOn The day from which the change is to hold. Absent when no day is proposed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param discussionUntil The instant until which positions are counted. Absent when no end is set. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param positions How the positions of the parties were counted. Absent while the proposal is open. Rules: {@link
 *     org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED TOC-GOV-002}.
 * @param outcome What was agreed, with what reservations, or why it was not. Absent while the proposal is open.
 * @param decidedOn The day on which the proposal was closed. Absent while it is open. Rules: {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record ChangeProposal(
        @NotNull ChangeArea area,
        @Nullable ProposalStatus status,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid ProposedChange> changes,
        @NotNull @Valid Text rationale,
        @Nullable @Valid ChangeImpact impact,
        @Nullable @WellFormed FormatVersion version,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String effectiveOn,
        @Nullable @WellFormed Timestamp discussionUntil,
        @Nullable @Valid PositionCount positions,
        @Nullable @Valid Text outcome,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String decidedOn,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public ChangeProposal {
        changes = Elements.copy(changes);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Status of proposal as it holds: {@code open} when absent. */
    public ProposalStatus statusOrDefault() {
        return status == null ? ProposalStatus.OPEN : status;
    }

    @Override
    public MessageType messageType() {
        return MessageType.CHANGE_PROPOSAL;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .area(area)
                .status(status)
                .changes(changes)
                .rationale(rationale)
                .impact(impact)
                .version(version)
                .effectiveOn(effectiveOn)
                .discussionUntil(discussionUntil)
                .positions(positions)
                .outcome(outcome)
                .decidedOn(decidedOn)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("area", area)
                .with("status", status)
                .with("changes", changes)
                .with("rationale", rationale)
                .with("impact", impact)
                .with("version", version)
                .with("effectiveOn", effectiveOn)
                .with("discussionUntil", discussionUntil)
                .with("positions", positions)
                .with("outcome", outcome)
                .with("decidedOn", decidedOn)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ChangeProposal refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link ChangeProposal}. It checks nothing: the whole message is checked at once. Required: {@code area},
     * {@code changes}, {@code rationale}.
     */
    public static final class Builder {

        private @Nullable ChangeArea area;
        private @Nullable ProposalStatus status;
        private List<ProposedChange> changes = List.of();
        private @Nullable Text rationale;
        private @Nullable ChangeImpact impact;
        private @Nullable FormatVersion version;
        private @Nullable String effectiveOn;
        private @Nullable Timestamp discussionUntil;
        private @Nullable PositionCount positions;
        private @Nullable Text outcome;
        private @Nullable String decidedOn;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Area of change: What the proposal is about: scope, categories or formats of sharing. Required. */
        public Builder area(ChangeArea area) {
            this.area = area;
            return this;
        }

        /**
         * Status of proposal: Where the proposal stands. Absent means open. Rules: {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}.
         */
        public Builder status(@Nullable ProposalStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Proposed changes: The changes that are proposed; they stand or fall together. Required. Replaces what was set
         * before; {@code addChanges} adds. Rules: {@link org.tocsin.validation.CoreProblem#PROPOSAL_WITHOUT_CHANGE
         * TOC-GOV-001}.
         */
        public Builder changes(List<ProposedChange> changes) {
            this.changes = Elements.copy(changes);
            return this;
        }

        /** Proposed changes, one by one, in place of what was set before. */
        public Builder changes(ProposedChange... changes) {
            this.changes = Elements.of(changes);
            return this;
        }

        /** Proposed changes, added to what was set before. */
        public Builder addChanges(ProposedChange... more) {
            this.changes = Elements.plus(changes, Elements.of(more));
            return this;
        }

        /** Rationale of proposal: Why it should be changed. Required. */
        public Builder rationale(Text rationale) {
            this.rationale = rationale;
            return this;
        }

        /** Rationale of proposal, in one language. */
        public Builder rationale(String language, String words) {
            this.rationale = Text.of(language, words);
            return this;
        }

        /** Rationale of proposal, as if it had not been set. */
        public Builder clearRationale() {
            this.rationale = null;
            return this;
        }

        /**
         * Impact of change: What the change would mean for those who use the format. Absent when it was not assessed.
         */
        public Builder impact(@Nullable ChangeImpact impact) {
            this.impact = impact;
            return this;
        }

        /**
         * Version aimed at: The version of the format in which the change is to appear. Absent when the format does not
         * change or it is left open.
         */
        public Builder version(@Nullable FormatVersion version) {
            this.version = version;
            return this;
        }

        /** Version aimed at, as it is written. */
        public Builder version(@Nullable String version) {
            this.version = version == null ? null : FormatVersion.asWritten(version);
            return this;
        }

        /** Version aimed at, as if it had not been set. */
        public Builder clearVersion() {
            this.version = null;
            return this;
        }

        /**
         * Effective on: The day from which the change is to hold. Absent when no day is proposed. Rules: {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder effectiveOn(@Nullable String effectiveOn) {
            this.effectiveOn = effectiveOn;
            return this;
        }

        /** Effective on, as this day. */
        public Builder effectiveOn(@Nullable LocalDate effectiveOn) {
            this.effectiveOn = effectiveOn == null ? null : effectiveOn.toString();
            return this;
        }

        /** Effective on, as if it had not been set. */
        public Builder clearEffectiveOn() {
            this.effectiveOn = null;
            return this;
        }

        /**
         * Discussion until: The instant until which positions are counted. Absent when no end is set. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder discussionUntil(@Nullable Timestamp discussionUntil) {
            this.discussionUntil = discussionUntil;
            return this;
        }

        /** Discussion until, as it is written. */
        public Builder discussionUntil(@Nullable String discussionUntil) {
            this.discussionUntil = discussionUntil == null ? null : Timestamp.asWritten(discussionUntil);
            return this;
        }

        /** Discussion until, as this moment in UTC. */
        public Builder discussionUntil(@Nullable Instant discussionUntil) {
            this.discussionUntil = discussionUntil == null ? null : Timestamp.asWritten(discussionUntil);
            return this;
        }

        /** Discussion until, as this moment with its offset. */
        public Builder discussionUntil(@Nullable OffsetDateTime discussionUntil) {
            this.discussionUntil = discussionUntil == null ? null : Timestamp.asWritten(discussionUntil);
            return this;
        }

        /** Discussion until, as if it had not been set. */
        public Builder clearDiscussionUntil() {
            this.discussionUntil = null;
            return this;
        }

        /**
         * Counted positions: How the positions of the parties were counted. Absent while the proposal is open. Rules:
         * {@link org.tocsin.validation.CoreProblem#POSITIONS_NOT_COUNTED TOC-GOV-002}.
         */
        public Builder positions(@Nullable PositionCount positions) {
            this.positions = positions;
            return this;
        }

        /**
         * Outcome in words: What was agreed, with what reservations, or why it was not. Absent while the proposal is
         * open.
         */
        public Builder outcome(@Nullable Text outcome) {
            this.outcome = outcome;
            return this;
        }

        /** Outcome in words, in one language. */
        public Builder outcome(String language, String words) {
            this.outcome = Text.of(language, words);
            return this;
        }

        /** Outcome in words, as if it had not been set. */
        public Builder clearOutcome() {
            this.outcome = null;
            return this;
        }

        /**
         * Decided on: The day on which the proposal was closed. Absent while it is open. Rules: {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}.
         */
        public Builder decidedOn(@Nullable String decidedOn) {
            this.decidedOn = decidedOn;
            return this;
        }

        /** Decided on, as this day. */
        public Builder decidedOn(@Nullable LocalDate decidedOn) {
            this.decidedOn = decidedOn == null ? null : decidedOn.toString();
            return this;
        }

        /** Decided on, as if it had not been set. */
        public Builder clearDecidedOn() {
            this.decidedOn = null;
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

        /** The change proposal as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public ChangeProposal build() {
            return new ChangeProposal(
                    area,
                    status,
                    changes,
                    rationale,
                    impact,
                    version,
                    effectiveOn,
                    discussionUntil,
                    positions,
                    outcome,
                    decidedOn,
                    extensions);
        }
    }
}
