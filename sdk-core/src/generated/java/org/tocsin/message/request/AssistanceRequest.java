// Generated from types/assistance-request.schema.json; do not edit.
package org.tocsin.message.request;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.CostSharing;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.code.Sector;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.IncidentId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.TextLength;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Request for assistance: Asks for help: what is needed most and by when, and who alone coordinates it on the side of
 * the originator.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-assistance-request">type-assistance-request</a>.
 *
 * @param needs What help is needed, the most pressing first.
 * @param coordinator The one office through which all help is coordinated. How to reach it stands in the directory.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param summary The situation and what is critical in it. Absent when an earlier message of the thread says enough.
 * @param severity How grave the situation is, and why it presses. Absent when it was not assessed.
 * @param sectors The sectors that need the help. Absent when they are not told.
 * @param criticalInfrastructure Whether critical infrastructure is concerned. Absent when it is not said.
 * @param neededBy The instant by which the help should begin. Absent means as soon as possible. Rules: {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param neededUntil The instant until which the help is likely to be needed. Absent when it can't be said yet. Rules:
 *     {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param languages The languages in which helpers can work, the preferred one first. Absent when it is not said.
 * @param costs Who should pay, as the originator sees it. Absent means to-be-agreed.
 * @param arrangements What awaits helpers at the place: entry, safety, lodging, interpreters. Absent when nobody is to
 *     travel or nothing is arranged yet.
 * @param access The systems and data to which helpers get access. Absent when none is given yet.
 * @param ownerConsent Whether the owners of the affected systems agree that others help. Absent means unknown.
 * @param legalBasis The basis in the law of the originator on which others may help. Absent when it is not said.
 * @param othersAsked The other parties that have been asked for the same help. Absent when none has, or they are not
 *     told. Rules: {@link org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
 *     org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record AssistanceRequest(
        @NotEmpty @Size(max = 64) List<@NotNull @Valid AssistanceItem> needs,
        @NotNull @Valid PartyRole coordinator,
        @Nullable @WellFormed IncidentId incident,
        @Nullable @Valid Text summary,
        @Nullable @Valid SeverityAssessment severity,
        @Size(max = 64) List<@NotNull Sector> sectors,
        @Nullable DisclosableAnswer criticalInfrastructure,
        @Nullable @WellFormed Timestamp neededBy,
        @Nullable @WellFormed Timestamp neededUntil,
        @Size(max = 16) List<@NotNull @TextLength(min = 1, max = 35) @Pattern(regexp = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-x-[a-z0-9]{1,8})?$", message = "Language tag (en, zh-Hant, und)") String> languages,
        @Nullable CostSharing costs,
        @Nullable @Valid Text arrangements,
        @Nullable @Valid Text access,
        @Nullable Answer ownerConsent,
        @Nullable @Valid Text legalBasis,
        @Size(max = 64) List<@NotNull @WellFormed PartyCode> othersAsked,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public AssistanceRequest {
        needs = Elements.copy(needs);
        sectors = Elements.copy(sectors);
        languages = Elements.copy(languages);
        othersAsked = Elements.copy(othersAsked);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Bearing of costs as it holds: {@code to-be-agreed} when absent. */
    public CostSharing costsOrDefault() {
        return costs == null ? CostSharing.TO_BE_AGREED : costs;
    }

    /** Consent of owner as it holds: {@code unknown} when absent. */
    public Answer ownerConsentOrDefault() {
        return ownerConsent == null ? Answer.UNKNOWN : ownerConsent;
    }

    @Override
    public MessageType messageType() {
        return MessageType.ASSISTANCE_REQUEST;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .needs(needs)
                .coordinator(coordinator)
                .incident(incident)
                .summary(summary)
                .severity(severity)
                .sectors(sectors)
                .criticalInfrastructure(criticalInfrastructure)
                .neededBy(neededBy)
                .neededUntil(neededUntil)
                .languages(languages)
                .costs(costs)
                .arrangements(arrangements)
                .access(access)
                .ownerConsent(ownerConsent)
                .legalBasis(legalBasis)
                .othersAsked(othersAsked)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("needs", needs)
                .with("coordinator", coordinator)
                .with("incident", incident)
                .with("summary", summary)
                .with("severity", severity)
                .with("sectors", sectors)
                .with("criticalInfrastructure", criticalInfrastructure)
                .with("neededBy", neededBy)
                .with("neededUntil", neededUntil)
                .with("languages", languages)
                .with("costs", costs)
                .with("arrangements", arrangements)
                .with("access", access)
                .with("ownerConsent", ownerConsent)
                .with("legalBasis", legalBasis)
                .with("othersAsked", othersAsked)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static AssistanceRequest refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link AssistanceRequest}. It checks nothing: the whole message is checked at once. Required: {@code
     * needs}, {@code coordinator}.
     */
    public static final class Builder {

        private List<AssistanceItem> needs = List.of();
        private @Nullable PartyRole coordinator;
        private @Nullable IncidentId incident;
        private @Nullable Text summary;
        private @Nullable SeverityAssessment severity;
        private List<Sector> sectors = List.of();
        private @Nullable DisclosableAnswer criticalInfrastructure;
        private @Nullable Timestamp neededBy;
        private @Nullable Timestamp neededUntil;
        private List<String> languages = List.of();
        private @Nullable CostSharing costs;
        private @Nullable Text arrangements;
        private @Nullable Text access;
        private @Nullable Answer ownerConsent;
        private @Nullable Text legalBasis;
        private List<PartyCode> othersAsked = List.of();
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Help needed: What help is needed, the most pressing first. Required. Replaces what was set before; {@code
         * addNeeds} adds.
         */
        public Builder needs(List<AssistanceItem> needs) {
            this.needs = Elements.copy(needs);
            return this;
        }

        /** Help needed, one by one, in place of what was set before. */
        public Builder needs(AssistanceItem... needs) {
            this.needs = Elements.of(needs);
            return this;
        }

        /** Help needed, added to what was set before. */
        public Builder addNeeds(AssistanceItem... more) {
            this.needs = Elements.plus(needs, Elements.of(more));
            return this;
        }

        /**
         * Single coordinator: The one office through which all help is coordinated. How to reach it stands in the
         * directory. Required.
         */
        public Builder coordinator(PartyRole coordinator) {
            this.coordinator = coordinator;
            return this;
        }

        /**
         * Incident concerned: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident concerned, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident concerned, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident concerned, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /**
         * Summary of situation: The situation and what is critical in it. Absent when an earlier message of the thread
         * says enough.
         */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of situation, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of situation, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /** Severity assessment: How grave the situation is, and why it presses. Absent when it was not assessed. */
        public Builder severity(@Nullable SeverityAssessment severity) {
            this.severity = severity;
            return this;
        }

        /** Severity assessment, as this value alone. */
        public Builder severity(@Nullable IncidentSeverity severity) {
            this.severity = severity == null ? null : SeverityAssessment.builder().level(severity).build();
            return this;
        }

        /** Severity assessment, as if it had not been set. */
        public Builder clearSeverity() {
            this.severity = null;
            return this;
        }

        /**
         * Sectors touched: The sectors that need the help. Absent when they are not told. Replaces what was set before;
         * {@code addSectors} adds.
         */
        public Builder sectors(List<Sector> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Sectors touched, one by one, in place of what was set before. */
        public Builder sectors(Sector... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Sectors touched, added to what was set before. */
        public Builder addSectors(Sector... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /** Critical infrastructure: Whether critical infrastructure is concerned. Absent when it is not said. */
        public Builder criticalInfrastructure(@Nullable DisclosableAnswer criticalInfrastructure) {
            this.criticalInfrastructure = criticalInfrastructure;
            return this;
        }

        /**
         * Needed by: The instant by which the help should begin. Absent means as soon as possible. Rules: {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#INTERVAL_REVERSED TOC-TIM-008}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder neededBy(@Nullable Timestamp neededBy) {
            this.neededBy = neededBy;
            return this;
        }

        /** Needed by, as it is written. */
        public Builder neededBy(@Nullable String neededBy) {
            this.neededBy = neededBy == null ? null : Timestamp.asWritten(neededBy);
            return this;
        }

        /** Needed by, as this moment in UTC. */
        public Builder neededBy(@Nullable Instant neededBy) {
            this.neededBy = neededBy == null ? null : Timestamp.asWritten(neededBy);
            return this;
        }

        /** Needed by, as this moment with its offset. */
        public Builder neededBy(@Nullable OffsetDateTime neededBy) {
            this.neededBy = neededBy == null ? null : Timestamp.asWritten(neededBy);
            return this;
        }

        /** Needed by, as if it had not been set. */
        public Builder clearNeededBy() {
            this.neededBy = null;
            return this;
        }

        /**
         * Needed until: The instant until which the help is likely to be needed. Absent when it can't be said yet.
         * Rules: {@link org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder neededUntil(@Nullable Timestamp neededUntil) {
            this.neededUntil = neededUntil;
            return this;
        }

        /** Needed until, as it is written. */
        public Builder neededUntil(@Nullable String neededUntil) {
            this.neededUntil = neededUntil == null ? null : Timestamp.asWritten(neededUntil);
            return this;
        }

        /** Needed until, as this moment in UTC. */
        public Builder neededUntil(@Nullable Instant neededUntil) {
            this.neededUntil = neededUntil == null ? null : Timestamp.asWritten(neededUntil);
            return this;
        }

        /** Needed until, as this moment with its offset. */
        public Builder neededUntil(@Nullable OffsetDateTime neededUntil) {
            this.neededUntil = neededUntil == null ? null : Timestamp.asWritten(neededUntil);
            return this;
        }

        /** Needed until, as if it had not been set. */
        public Builder clearNeededUntil() {
            this.neededUntil = null;
            return this;
        }

        /**
         * Working languages: The languages in which helpers can work, the preferred one first. Absent when it is not
         * said. Replaces what was set before; {@code addLanguages} adds.
         */
        public Builder languages(List<String> languages) {
            this.languages = Elements.copy(languages);
            return this;
        }

        /** Working languages, one by one, in place of what was set before. */
        public Builder languages(String... languages) {
            this.languages = Elements.of(languages);
            return this;
        }

        /** Working languages, added to what was set before. */
        public Builder addLanguages(String... more) {
            this.languages = Elements.plus(languages, Elements.of(more));
            return this;
        }

        /** Bearing of costs: Who should pay, as the originator sees it. Absent means to-be-agreed. */
        public Builder costs(@Nullable CostSharing costs) {
            this.costs = costs;
            return this;
        }

        /**
         * Arrangements for helpers: What awaits helpers at the place: entry, safety, lodging, interpreters. Absent when
         * nobody is to travel or nothing is arranged yet.
         */
        public Builder arrangements(@Nullable Text arrangements) {
            this.arrangements = arrangements;
            return this;
        }

        /** Arrangements for helpers, in one language. */
        public Builder arrangements(String language, String words) {
            this.arrangements = Text.of(language, words);
            return this;
        }

        /** Arrangements for helpers, as if it had not been set. */
        public Builder clearArrangements() {
            this.arrangements = null;
            return this;
        }

        /** Access given: The systems and data to which helpers get access. Absent when none is given yet. */
        public Builder access(@Nullable Text access) {
            this.access = access;
            return this;
        }

        /** Access given, in one language. */
        public Builder access(String language, String words) {
            this.access = Text.of(language, words);
            return this;
        }

        /** Access given, as if it had not been set. */
        public Builder clearAccess() {
            this.access = null;
            return this;
        }

        /**
         * Consent of owner: Whether the owners of the affected systems agree that others help. Absent means unknown.
         */
        public Builder ownerConsent(@Nullable Answer ownerConsent) {
            this.ownerConsent = ownerConsent;
            return this;
        }

        /** Legal basis: The basis in the law of the originator on which others may help. Absent when it is not said. */
        public Builder legalBasis(@Nullable Text legalBasis) {
            this.legalBasis = legalBasis;
            return this;
        }

        /** Legal basis, in one language. */
        public Builder legalBasis(String language, String words) {
            this.legalBasis = Text.of(language, words);
            return this;
        }

        /** Legal basis, as if it had not been set. */
        public Builder clearLegalBasis() {
            this.legalBasis = null;
            return this;
        }

        /**
         * Others asked: The other parties that have been asked for the same help. Absent when none has, or they are not
         * told. Replaces what was set before; {@code addOthersAsked} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#ACCUSATION_IN_TEXT TOC-ATT-012}, {@link
         * org.tocsin.validation.CoreProblem#MALFORMED_PARTY_CODE TOC-PTY-001}.
         */
        public Builder othersAsked(List<PartyCode> othersAsked) {
            this.othersAsked = Elements.copy(othersAsked);
            return this;
        }

        /** Others asked, one by one, in place of what was set before. */
        public Builder othersAsked(PartyCode... othersAsked) {
            this.othersAsked = Elements.of(othersAsked);
            return this;
        }

        /** Others asked, added to what was set before. */
        public Builder addOthersAsked(PartyCode... more) {
            this.othersAsked = Elements.plus(othersAsked, Elements.of(more));
            return this;
        }

        /** Others asked, each as it is written, in place of what was set before. */
        public Builder othersAsked(String first, String... more) {
            this.othersAsked = Elements.of(PartyCode::asWritten, first, more);
            return this;
        }

        /** Others asked, each as it is written, added to what was set before. */
        public Builder addOthersAsked(String first, String... more) {
            this.othersAsked = Elements.plus(othersAsked, Elements.of(PartyCode::asWritten, first, more));
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

        /** The request for assistance as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public AssistanceRequest build() {
            return new AssistanceRequest(
                    needs,
                    coordinator,
                    incident,
                    summary,
                    severity,
                    sectors,
                    criticalInfrastructure,
                    neededBy,
                    neededUntil,
                    languages,
                    costs,
                    arrangements,
                    access,
                    ownerConsent,
                    legalBasis,
                    othersAsked,
                    extensions);
        }
    }
}
