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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeArea;
import org.tocsin.code.MessageType;
import org.tocsin.code.ProposalStatus;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.message.Body;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;

/**
 * Change proposal: Proposes to change what is shared, how it is classified or in what form it is written. Parties
 * answer it with their positions; a revision by its author closes it.
 *
 * @param area What the proposal is about: scope, categories or formats of sharing.
 * @param status Where the proposal stands. Absent means open.
 * @param changes The changes that are proposed; they stand or fall together.
 * @param rationale Why it should be changed.
 * @param impact What the change would mean for those who use the format. Absent when it was not assessed.
 * @param version The version of the format in which the change is to appear. Absent when the format does not change or
 *     it is left open.
 * @param effectiveOn The day from which the change is to hold. Absent when no day is proposed.
 * @param discussionUntil The instant until which positions are counted. Absent when no end is set.
 * @param positions How the positions of the parties were counted. Absent while the proposal is open.
 * @param outcome What was agreed, with what reservations, or why it was not. Absent while the proposal is open.
 * @param decidedOn The day on which the proposal was closed. Absent while it is open.
 */
public record ChangeProposal(
        @NotNull ChangeArea area,
        @Nullable ProposalStatus status,
        @NotEmpty @Size(max = 64) List<@NotNull @Valid ProposedChange> changes,
        @NotNull @Valid Text rationale,
        @Nullable @Valid ChangeImpact impact,
        @Nullable FormatVersion version,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String effectiveOn,
        @Nullable Timestamp discussionUntil,
        @Nullable @Valid PositionCount positions,
        @Nullable @Valid Text outcome,
        @Nullable @TextLength(min = 1, max = 10) @Pattern(regexp = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", message = "Calendar date (2026-05-12)") String decidedOn) implements Body {

    /** Lists are copied and may not hold null. */
    public ChangeProposal {
        changes = List.copyOf(changes);
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
                .decidedOn(decidedOn);
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
                .with("decidedOn", decidedOn);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static ChangeProposal refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /** Builds a {@link ChangeProposal}. It checks nothing: the whole message is checked at once. */
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

        @JsonIgnore
        private Builder() {}

        /** Area of change: What the proposal is about: scope, categories or formats of sharing. */
        public Builder area(@Nullable ChangeArea area) {
            this.area = area;
            return this;
        }

        /** Status of proposal: Where the proposal stands. Absent means open. */
        public Builder status(@Nullable ProposalStatus status) {
            this.status = status;
            return this;
        }

        /** Proposed changes: The changes that are proposed; they stand or fall together. */
        public Builder changes(List<ProposedChange> changes) {
            this.changes = changes;
            return this;
        }

        /** Proposed changes, one by one. */
        public Builder changes(ProposedChange... changes) {
            this.changes = List.of(changes);
            return this;
        }

        /** Rationale of proposal: Why it should be changed. */
        public Builder rationale(@Nullable Text rationale) {
            this.rationale = rationale;
            return this;
        }

        /** Rationale of proposal, in one language. */
        public Builder rationale(String language, String words) {
            return rationale(Text.of(language, words));
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

        /**
         * Version aimed at, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder version(String text) {
            return version(FormatVersion.of(text));
        }

        /** Effective on: The day from which the change is to hold. Absent when no day is proposed. */
        public Builder effectiveOn(@Nullable String effectiveOn) {
            this.effectiveOn = effectiveOn;
            return this;
        }

        /** Discussion until: The instant until which positions are counted. Absent when no end is set. */
        public Builder discussionUntil(@Nullable Timestamp discussionUntil) {
            this.discussionUntil = discussionUntil;
            return this;
        }

        /**
         * Discussion until, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder discussionUntil(String text) {
            return discussionUntil(Timestamp.of(text));
        }

        /** Counted positions: How the positions of the parties were counted. Absent while the proposal is open. */
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
            return outcome(Text.of(language, words));
        }

        /** Decided on: The day on which the proposal was closed. Absent while it is open. */
        public Builder decidedOn(@Nullable String decidedOn) {
            this.decidedOn = decidedOn;
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
                    decidedOn);
        }
    }
}
