// Generated from types/cooperation-notice.schema.json; do not edit.
package org.tocsin.message.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.CooperationStatus;
import org.tocsin.code.CostSharing;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.JointAction;
import org.tocsin.message.Money;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.WellFormed;

/**
 * Cooperation notice: Makes known that a party needs something, offers something, or proposes to do something together.
 * Whoever is interested answers with a response.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-cooperation-notice">type-cooperation-notice</a>.
 *
 * @param kind Whether something is needed, offered or proposed.
 * @param areas The fields that it is about, the main one first.
 * @param text What is needed, offered or proposed.
 * @param goal What should have been reached in the end. Absent when the text says it.
 * @param status How far it has come. Absent means open.
 * @param period When it should take place. Absent when that is open.
 * @param jointAction When those who join act together. Absent when nothing is done at one instant.
 * @param proposers The parties that stand behind the notice together with the originator. Absent when it stands alone.
 *     Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param partnersSought Who should join, and to do what. Absent when anybody may.
 * @param costSharing Who bears the costs. Absent when it is not said.
 * @param budget The money that is there or needed. Absent when it is not told.
 * @param conditions On what terms it is offered or sought. Absent when there are none.
 * @param contact The office that answers questions; how to reach it stands in the directory. Absent, it is the
 *     originator.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record CooperationNotice(
        @NotNull CooperationKind kind,
        @NotEmpty @Size(max = 16) List<@NotNull CooperationArea> areas,
        @NotNull @Valid Text text,
        @Nullable @Valid Text goal,
        @Nullable CooperationStatus status,
        @Nullable @Valid TimePeriod period,
        @Nullable @Valid JointAction jointAction,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> proposers,
        @Size(max = 32) List<@NotNull @Valid PartnerSought> partnersSought,
        @Nullable CostSharing costSharing,
        @Nullable @Valid Money budget,
        @Nullable @Valid Text conditions,
        @Nullable @Valid PartyRole contact,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public CooperationNotice {
        areas = Elements.copy(areas);
        proposers = Elements.copy(proposers);
        partnersSought = Elements.copy(partnersSought);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Status of notice as it holds: {@code open} when absent. */
    public CooperationStatus statusOrDefault() {
        return status == null ? CooperationStatus.OPEN : status;
    }

    @Override
    public MessageType messageType() {
        return MessageType.COOPERATION_NOTICE;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .kind(kind)
                .areas(areas)
                .text(text)
                .goal(goal)
                .status(status)
                .period(period)
                .jointAction(jointAction)
                .proposers(proposers)
                .partnersSought(partnersSought)
                .costSharing(costSharing)
                .budget(budget)
                .conditions(conditions)
                .contact(contact)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("kind", kind)
                .with("areas", areas)
                .with("text", text)
                .with("goal", goal)
                .with("status", status)
                .with("period", period)
                .with("jointAction", jointAction)
                .with("proposers", proposers)
                .with("partnersSought", partnersSought)
                .with("costSharing", costSharing)
                .with("budget", budget)
                .with("conditions", conditions)
                .with("contact", contact)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static CooperationNotice refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link CooperationNotice}. It checks nothing: the whole message is checked at once. Required: {@code
     * kind}, {@code areas}, {@code text}.
     */
    public static final class Builder {

        private @Nullable CooperationKind kind;
        private List<CooperationArea> areas = List.of();
        private @Nullable Text text;
        private @Nullable Text goal;
        private @Nullable CooperationStatus status;
        private @Nullable TimePeriod period;
        private @Nullable JointAction jointAction;
        private List<PartyCode> proposers = List.of();
        private List<PartnerSought> partnersSought = List.of();
        private @Nullable CostSharing costSharing;
        private @Nullable Money budget;
        private @Nullable Text conditions;
        private @Nullable PartyRole contact;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /** Kind of notice: Whether something is needed, offered or proposed. Required. */
        public Builder kind(CooperationKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Areas of cooperation: The fields that it is about, the main one first. Required. Replaces what was set
         * before; {@code addAreas} adds.
         */
        public Builder areas(List<CooperationArea> areas) {
            this.areas = Elements.copy(areas);
            return this;
        }

        /** Areas of cooperation, one by one, in place of what was set before. */
        public Builder areas(CooperationArea... areas) {
            this.areas = Elements.of(areas);
            return this;
        }

        /** Areas of cooperation, added to what was set before. */
        public Builder addAreas(CooperationArea... more) {
            this.areas = Elements.plus(areas, Elements.of(more));
            return this;
        }

        /** Notice in words: What is needed, offered or proposed. Required. */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** Notice in words, in one language. */
        public Builder text(String language, String words) {
            this.text = Text.of(language, words);
            return this;
        }

        /** Notice in words, as if it had not been set. */
        public Builder clearText() {
            this.text = null;
            return this;
        }

        /** Goal of cooperation: What should have been reached in the end. Absent when the text says it. */
        public Builder goal(@Nullable Text goal) {
            this.goal = goal;
            return this;
        }

        /** Goal of cooperation, in one language. */
        public Builder goal(String language, String words) {
            this.goal = Text.of(language, words);
            return this;
        }

        /** Goal of cooperation, as if it had not been set. */
        public Builder clearGoal() {
            this.goal = null;
            return this;
        }

        /** Status of notice: How far it has come. Absent means open. */
        public Builder status(@Nullable CooperationStatus status) {
            this.status = status;
            return this;
        }

        /** Period of cooperation: When it should take place. Absent when that is open. */
        public Builder period(@Nullable TimePeriod period) {
            this.period = period;
            return this;
        }

        /** Joint action: When those who join act together. Absent when nothing is done at one instant. */
        public Builder jointAction(@Nullable JointAction jointAction) {
            this.jointAction = jointAction;
            return this;
        }

        /**
         * Joint proposers: The parties that stand behind the notice together with the originator. Absent when it stands
         * alone. Replaces what was set before; {@code addProposers} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder proposers(List<PartyCode> proposers) {
            this.proposers = Elements.copy(proposers);
            return this;
        }

        /** Joint proposers, one by one, in place of what was set before. */
        public Builder proposers(PartyCode... proposers) {
            this.proposers = Elements.of(proposers);
            return this;
        }

        /** Joint proposers, added to what was set before. */
        public Builder addProposers(PartyCode... more) {
            this.proposers = Elements.plus(proposers, Elements.of(more));
            return this;
        }

        /** Joint proposers, each as it is written, in place of what was set before. */
        public Builder proposers(String first, String... more) {
            this.proposers = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Joint proposers, each as it is written, added to what was set before. */
        public Builder addProposers(String first, String... more) {
            this.proposers = Elements.plus(proposers, Elements.of(PartyCode::asWritten, first, more));
            return this;
        }

        /**
         * Partners sought: Who should join, and to do what. Absent when anybody may. Replaces what was set before;
         * {@code addPartnersSought} adds.
         */
        public Builder partnersSought(List<PartnerSought> partnersSought) {
            this.partnersSought = Elements.copy(partnersSought);
            return this;
        }

        /** Partners sought, one by one, in place of what was set before. */
        public Builder partnersSought(PartnerSought... partnersSought) {
            this.partnersSought = Elements.of(partnersSought);
            return this;
        }

        /** Partners sought, added to what was set before. */
        public Builder addPartnersSought(PartnerSought... more) {
            this.partnersSought = Elements.plus(partnersSought, Elements.of(more));
            return this;
        }

        /** Sharing of costs: Who bears the costs. Absent when it is not said. */
        public Builder costSharing(@Nullable CostSharing costSharing) {
            this.costSharing = costSharing;
            return this;
        }

        /** Budget of cooperation: The money that is there or needed. Absent when it is not told. */
        public Builder budget(@Nullable Money budget) {
            this.budget = budget;
            return this;
        }

        /** Conditions set: On what terms it is offered or sought. Absent when there are none. */
        public Builder conditions(@Nullable Text conditions) {
            this.conditions = conditions;
            return this;
        }

        /** Conditions set, in one language. */
        public Builder conditions(String language, String words) {
            this.conditions = Text.of(language, words);
            return this;
        }

        /** Conditions set, as if it had not been set. */
        public Builder clearConditions() {
            this.conditions = null;
            return this;
        }

        /**
         * Contact for questions: The office that answers questions; how to reach it stands in the directory. Absent, it
         * is the originator.
         */
        public Builder contact(@Nullable PartyRole contact) {
            this.contact = contact;
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

        /** The cooperation notice as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public CooperationNotice build() {
            return new CooperationNotice(
                    kind,
                    areas,
                    text,
                    goal,
                    status,
                    period,
                    jointAction,
                    proposers,
                    partnersSought,
                    costSharing,
                    budget,
                    conditions,
                    contact,
                    extensions);
        }
    }
}
