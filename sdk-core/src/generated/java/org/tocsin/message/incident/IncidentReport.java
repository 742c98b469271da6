// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.Confidence;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Targeting;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.Grade;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Malware;
import org.tocsin.message.Measure;
import org.tocsin.message.MessageId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.WellFormed;

/**
 * Incident report: One incident, reported in four stages, each of which says all that is known and so replaces the one
 * before.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#incident-report">incident-report</a>.
 *
 * @param stage The stage of the report. Rules: {@link org.tocsin.validation.CoreProblem#STAGE_WITHOUT_FORERUNNER
 *     TOC-INC-020}, {@link org.tocsin.validation.CoreProblem#STAGE_REVERSED TOC-INC-021}.
 * @param determination Whether it is an incident at all, as far as is known.
 * @param status Where work on the incident stands. Absent means open. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STATUS_REVERSED TOC-INC-024}, {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param localIds The numbers under which the incident is kept elsewhere. Absent when there are none.
 * @param campaigns The campaigns to which the incident is thought to belong. Absent when there are none.
 * @param summary What happened: facts only, and no blame. Absent when there is nothing to tell yet. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param times When the party became aware, and when what happened.
 * @param categories What kinds of incident it is; the first is the primary one. Absent when it has not been classified.
 *     Rules: {@link org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
 *     org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}, {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param suspectedMalicious Whether unlawful or malicious acts are suspected.
 * @param targeted Whether the victims were chosen or hit by chance. Absent when it is not said.
 * @param crossBorder Whether the incident reaches other parties.
 * @param severity How grave the incident is. Absent when it has not been assessed. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param impact What the incident did. Absent when nothing is said about it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param scope How far the incident reaches. Absent when nothing is said about it.
 * @param victims Who was hit. Absent, nothing is disclosed.
 * @param detection How it came to light. Absent when nothing is said about it.
 * @param cause Why and how it could happen. Absent when nothing is said about it.
 * @param actors Whose doing led to it, by kind. Absent when nothing is said about it.
 * @param vulnerabilities The weaknesses that play a part. Absent when there are none to name.
 * @param malware The malicious software that plays a part. Absent when there is none to name.
 * @param indicators Values by which the activity can be recognised; longer lists go into a document. Absent when there
 *     are none.
 * @param extortion Demands that were made. Absent when nothing is said about it.
 * @param measures What was done and is to be done. Absent when nothing is said about it. Rules: {@link
 *     org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
 * @param advice What others should do now. Absent when there is no advice.
 * @param notified Who has been told inside the party. Absent when it is not said.
 * @param publicStatement Whether the public has been or will be told. Absent when it is not said.
 * @param confidence How well the report as a whole is founded. Absent when it was not assessed.
 * @param grade How good the source and the content of the report are. Absent when they were not graded.
 * @param sources Published sources on the incident. Absent when there are none.
 * @param changes What differs from the report before, and why. Absent in a first report or when nothing differs. Rules:
 *     {@link org.tocsin.validation.CoreProblem#STAGE_REVERSED TOC-INC-021}, {@link
 *     org.tocsin.validation.CoreProblem#PROGRESS_NOT_TOLD TOC-INC-027}.
 * @param lessons The identifiers of the lessons-learnt messages that were drawn from the incident. Absent when there
 *     are none. Rules: {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
 * @param nextReportBy The instant by which the next report may be expected. Absent when none is promised. Rules: {@link
 *     org.tocsin.validation.CoreProblem#NEXT_REPORT_OVERDUE TOC-INC-023}, {@link
 *     org.tocsin.validation.CoreProblem#PROGRESS_NOT_TOLD TOC-INC-027}, {@link
 *     org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record IncidentReport(
        @NotNull ReportStage stage,
        @NotNull Determination determination,
        @Nullable IncidentStatus status,
        @Nullable @WellFormed IncidentId incident,
        @Size(max = 16) List<@NotNull @Valid LocalId> localIds,
        @Size(max = 16) List<@NotNull @Valid Campaign> campaigns,
        @Nullable @Valid Text summary,
        @NotNull @Valid IncidentTimes times,
        @Size(max = 16) List<@NotNull @Valid Category> categories,
        @NotNull Answer suspectedMalicious,
        @Nullable Targeting targeted,
        @NotNull @Valid CrossBorder crossBorder,
        @Nullable @Valid SeverityAssessment severity,
        @Nullable @Valid Impact impact,
        @Nullable @Valid IncidentScope scope,
        @Nullable @Valid Victims victims,
        @Nullable @Valid Detection detection,
        @Nullable @Valid Cause cause,
        @Size(max = 8) List<@NotNull @Valid Actor> actors,
        @Size(max = 64) List<@NotNull @Valid Vulnerability> vulnerabilities,
        @Size(max = 64) List<@NotNull @Valid Malware> malware,
        @Size(max = 500) List<@NotNull @Valid Indicator> indicators,
        @Nullable @Valid Extortion extortion,
        @Size(max = 64) List<@NotNull @Valid Measure> measures,
        @Nullable @Valid Text advice,
        @Size(max = 64) List<@NotNull @Valid NoticeGiven> notified,
        @Nullable @Valid PublicStatement publicStatement,
        @Nullable Confidence confidence,
        @Nullable @Valid Grade grade,
        @Size(max = 64) List<@NotNull @Valid SourceCitation> sources,
        @Size(max = 64) List<@NotNull @Valid ReportChange> changes,
        @Size(max = 64) List<@NotNull @WellFormed MessageId> lessons,
        @Nullable @WellFormed Timestamp nextReportBy,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public IncidentReport {
        localIds = Elements.copy(localIds);
        campaigns = Elements.copy(campaigns);
        categories = Elements.copy(categories);
        actors = Elements.copy(actors);
        vulnerabilities = Elements.copy(vulnerabilities);
        malware = Elements.copy(malware);
        indicators = Elements.copy(indicators);
        measures = Elements.copy(measures);
        notified = Elements.copy(notified);
        sources = Elements.copy(sources);
        changes = Elements.copy(changes);
        lessons = Elements.copy(lessons);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Incident status as it holds: {@code open} when absent. */
    public IncidentStatus statusOrDefault() {
        return status == null ? IncidentStatus.OPEN : status;
    }

    @Override
    public MessageType messageType() {
        return MessageType.INCIDENT_REPORT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .stage(stage)
                .determination(determination)
                .status(status)
                .incident(incident)
                .localIds(localIds)
                .campaigns(campaigns)
                .summary(summary)
                .times(times)
                .categories(categories)
                .suspectedMalicious(suspectedMalicious)
                .targeted(targeted)
                .crossBorder(crossBorder)
                .severity(severity)
                .impact(impact)
                .scope(scope)
                .victims(victims)
                .detection(detection)
                .cause(cause)
                .actors(actors)
                .vulnerabilities(vulnerabilities)
                .malware(malware)
                .indicators(indicators)
                .extortion(extortion)
                .measures(measures)
                .advice(advice)
                .notified(notified)
                .publicStatement(publicStatement)
                .confidence(confidence)
                .grade(grade)
                .sources(sources)
                .changes(changes)
                .lessons(lessons)
                .nextReportBy(nextReportBy)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("stage", stage)
                .with("determination", determination)
                .with("status", status)
                .with("incident", incident)
                .with("localIds", localIds)
                .with("campaigns", campaigns)
                .with("summary", summary)
                .with("times", times)
                .with("categories", categories)
                .with("suspectedMalicious", suspectedMalicious)
                .with("targeted", targeted)
                .with("crossBorder", crossBorder)
                .with("severity", severity)
                .with("impact", impact)
                .with("scope", scope)
                .with("victims", victims)
                .with("detection", detection)
                .with("cause", cause)
                .with("actors", actors)
                .with("vulnerabilities", vulnerabilities)
                .with("malware", malware)
                .with("indicators", indicators)
                .with("extortion", extortion)
                .with("measures", measures)
                .with("advice", advice)
                .with("notified", notified)
                .with("publicStatement", publicStatement)
                .with("confidence", confidence)
                .with("grade", grade)
                .with("sources", sources)
                .with("changes", changes)
                .with("lessons", lessons)
                .with("nextReportBy", nextReportBy)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static IncidentReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link IncidentReport}. It checks nothing: the whole message is checked at once. Required: {@code
     * stage}, {@code determination}, {@code times}, {@code suspectedMalicious}, {@code crossBorder}.
     */
    public static final class Builder {

        private @Nullable ReportStage stage;
        private @Nullable Determination determination;
        private @Nullable IncidentStatus status;
        private @Nullable IncidentId incident;
        private List<LocalId> localIds = List.of();
        private List<Campaign> campaigns = List.of();
        private @Nullable Text summary;
        private @Nullable IncidentTimes times;
        private List<Category> categories = List.of();
        private @Nullable Answer suspectedMalicious;
        private @Nullable Targeting targeted;
        private @Nullable CrossBorder crossBorder;
        private @Nullable SeverityAssessment severity;
        private @Nullable Impact impact;
        private @Nullable IncidentScope scope;
        private @Nullable Victims victims;
        private @Nullable Detection detection;
        private @Nullable Cause cause;
        private List<Actor> actors = List.of();
        private List<Vulnerability> vulnerabilities = List.of();
        private List<Malware> malware = List.of();
        private List<Indicator> indicators = List.of();
        private @Nullable Extortion extortion;
        private List<Measure> measures = List.of();
        private @Nullable Text advice;
        private List<NoticeGiven> notified = List.of();
        private @Nullable PublicStatement publicStatement;
        private @Nullable Confidence confidence;
        private @Nullable Grade grade;
        private List<SourceCitation> sources = List.of();
        private List<ReportChange> changes = List.of();
        private List<MessageId> lessons = List.of();
        private @Nullable Timestamp nextReportBy;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Stage of report: The stage of the report. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_WITHOUT_FORERUNNER TOC-INC-020}, {@link
         * org.tocsin.validation.CoreProblem#STAGE_REVERSED TOC-INC-021}.
         */
        public Builder stage(ReportStage stage) {
            this.stage = stage;
            return this;
        }

        /** Incident determination: Whether it is an incident at all, as far as is known. Required. */
        public Builder determination(Determination determination) {
            this.determination = determination;
            return this;
        }

        /**
         * Incident status: Where work on the incident stands. Absent means open. Rules: {@link
         * org.tocsin.validation.CoreProblem#STATUS_REVERSED TOC-INC-024}, {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}.
         */
        public Builder status(@Nullable IncidentStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Incident identifier: The identifier that all who report the same incident share. Absent, the thread of the
         * message stands for it.
         */
        public Builder incident(@Nullable IncidentId incident) {
            this.incident = incident;
            return this;
        }

        /** Incident identifier, as it is written. */
        public Builder incident(@Nullable String incident) {
            this.incident = incident == null ? null : IncidentId.asWritten(incident);
            return this;
        }

        /** Incident identifier, as this UUID. */
        public Builder incident(@Nullable UUID incident) {
            this.incident = incident == null ? null : IncidentId.of(incident);
            return this;
        }

        /** Incident identifier, as if it had not been set. */
        public Builder clearIncident() {
            this.incident = null;
            return this;
        }

        /**
         * Local identifiers: The numbers under which the incident is kept elsewhere. Absent when there are none.
         * Replaces what was set before; {@code addLocalIds} adds.
         */
        public Builder localIds(List<LocalId> localIds) {
            this.localIds = Elements.copy(localIds);
            return this;
        }

        /** Local identifiers, one by one, in place of what was set before. */
        public Builder localIds(LocalId... localIds) {
            this.localIds = Elements.of(localIds);
            return this;
        }

        /** Local identifiers, added to what was set before. */
        public Builder addLocalIds(LocalId... more) {
            this.localIds = Elements.plus(localIds, Elements.of(more));
            return this;
        }

        /**
         * Related campaigns: The campaigns to which the incident is thought to belong. Absent when there are none.
         * Replaces what was set before; {@code addCampaigns} adds.
         */
        public Builder campaigns(List<Campaign> campaigns) {
            this.campaigns = Elements.copy(campaigns);
            return this;
        }

        /** Related campaigns, one by one, in place of what was set before. */
        public Builder campaigns(Campaign... campaigns) {
            this.campaigns = Elements.of(campaigns);
            return this;
        }

        /** Related campaigns, added to what was set before. */
        public Builder addCampaigns(Campaign... more) {
            this.campaigns = Elements.plus(campaigns, Elements.of(more));
            return this;
        }

        /**
         * Summary of facts: What happened: facts only, and no blame. Absent when there is nothing to tell yet. Rules:
         * {@link org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of facts, in one language. */
        public Builder summary(String language, String words) {
            this.summary = Text.of(language, words);
            return this;
        }

        /** Summary of facts, as if it had not been set. */
        public Builder clearSummary() {
            this.summary = null;
            return this;
        }

        /** Incident times: When the party became aware, and when what happened. Required. */
        public Builder times(IncidentTimes times) {
            this.times = times;
            return this;
        }

        /**
         * Incident categories: What kinds of incident it is; the first is the primary one. Absent when it has not been
         * classified. Replaces what was set before; {@code addCategories} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
         * org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}, {@link
         * org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
        public Builder categories(List<Category> categories) {
            this.categories = Elements.copy(categories);
            return this;
        }

        /** Incident categories, one by one, in place of what was set before. */
        public Builder categories(Category... categories) {
            this.categories = Elements.of(categories);
            return this;
        }

        /** Incident categories, added to what was set before. */
        public Builder addCategories(Category... more) {
            this.categories = Elements.plus(categories, Elements.of(more));
            return this;
        }

        /** Incident categories, each as this value alone, in place of what was set before. */
        public Builder categories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.of(each -> Category.builder().kind(each).build(), first, more);
            return this;
        }

        /** Incident categories, each as this value alone, added to what was set before. */
        public Builder addCategories(IncidentKind first, IncidentKind... more) {
            this.categories = Elements.plus(categories, Elements.of(each -> Category.builder().kind(each).build(), first, more));
            return this;
        }

        /** Suspected malicious: Whether unlawful or malicious acts are suspected. Required. */
        public Builder suspectedMalicious(Answer suspectedMalicious) {
            this.suspectedMalicious = suspectedMalicious;
            return this;
        }

        /** Targeting of victims: Whether the victims were chosen or hit by chance. Absent when it is not said. */
        public Builder targeted(@Nullable Targeting targeted) {
            this.targeted = targeted;
            return this;
        }

        /** Cross-border effect: Whether the incident reaches other parties. Required. */
        public Builder crossBorder(CrossBorder crossBorder) {
            this.crossBorder = crossBorder;
            return this;
        }

        /** Cross-border effect, as this value alone. */
        public Builder crossBorder(CrossBorderState crossBorder) {
            this.crossBorder = crossBorder == null ? null : CrossBorder.builder().state(crossBorder).build();
            return this;
        }

        /** Cross-border effect, as if it had not been set. */
        public Builder clearCrossBorder() {
            this.crossBorder = null;
            return this;
        }

        /**
         * Severity assessment: How grave the incident is. Absent when it has not been assessed. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
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
         * Impact of incident: What the incident did. Absent when nothing is said about it. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE TOC-INC-001}.
         */
        public Builder impact(@Nullable Impact impact) {
            this.impact = impact;
            return this;
        }

        /** Scope of incident: How far the incident reaches. Absent when nothing is said about it. */
        public Builder scope(@Nullable IncidentScope scope) {
            this.scope = scope;
            return this;
        }

        /** Victims of incident: Who was hit. Absent, nothing is disclosed. */
        public Builder victims(@Nullable Victims victims) {
            this.victims = victims;
            return this;
        }

        /** Detection of incident: How it came to light. Absent when nothing is said about it. */
        public Builder detection(@Nullable Detection detection) {
            this.detection = detection;
            return this;
        }

        /** Cause of incident: Why and how it could happen. Absent when nothing is said about it. */
        public Builder cause(@Nullable Cause cause) {
            this.cause = cause;
            return this;
        }

        /**
         * Actors involved: Whose doing led to it, by kind. Absent when nothing is said about it. Replaces what was set
         * before; {@code addActors} adds.
         */
        public Builder actors(List<Actor> actors) {
            this.actors = Elements.copy(actors);
            return this;
        }

        /** Actors involved, one by one, in place of what was set before. */
        public Builder actors(Actor... actors) {
            this.actors = Elements.of(actors);
            return this;
        }

        /** Actors involved, added to what was set before. */
        public Builder addActors(Actor... more) {
            this.actors = Elements.plus(actors, Elements.of(more));
            return this;
        }

        /**
         * Vulnerabilities concerned: The weaknesses that play a part. Absent when there are none to name. Replaces what
         * was set before; {@code addVulnerabilities} adds.
         */
        public Builder vulnerabilities(List<Vulnerability> vulnerabilities) {
            this.vulnerabilities = Elements.copy(vulnerabilities);
            return this;
        }

        /** Vulnerabilities concerned, one by one, in place of what was set before. */
        public Builder vulnerabilities(Vulnerability... vulnerabilities) {
            this.vulnerabilities = Elements.of(vulnerabilities);
            return this;
        }

        /** Vulnerabilities concerned, added to what was set before. */
        public Builder addVulnerabilities(Vulnerability... more) {
            this.vulnerabilities = Elements.plus(vulnerabilities, Elements.of(more));
            return this;
        }

        /**
         * Malicious software: The malicious software that plays a part. Absent when there is none to name. Replaces
         * what was set before; {@code addMalware} adds.
         */
        public Builder malware(List<Malware> malware) {
            this.malware = Elements.copy(malware);
            return this;
        }

        /** Malicious software, one by one, in place of what was set before. */
        public Builder malware(Malware... malware) {
            this.malware = Elements.of(malware);
            return this;
        }

        /** Malicious software, added to what was set before. */
        public Builder addMalware(Malware... more) {
            this.malware = Elements.plus(malware, Elements.of(more));
            return this;
        }

        /**
         * Technical indicators: Values by which the activity can be recognised; longer lists go into a document. Absent
         * when there are none. Replaces what was set before; {@code addIndicators} adds.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = Elements.copy(indicators);
            return this;
        }

        /** Technical indicators, one by one, in place of what was set before. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = Elements.of(indicators);
            return this;
        }

        /** Technical indicators, added to what was set before. */
        public Builder addIndicators(Indicator... more) {
            this.indicators = Elements.plus(indicators, Elements.of(more));
            return this;
        }

        /** Extortion of victim: Demands that were made. Absent when nothing is said about it. */
        public Builder extortion(@Nullable Extortion extortion) {
            this.extortion = extortion;
            return this;
        }

        /**
         * Measures taken: What was done and is to be done. Absent when nothing is said about it. Replaces what was set
         * before; {@code addMeasures} adds. Rules: {@link org.tocsin.validation.CoreProblem#STAGE_INCOMPLETE
         * TOC-INC-001}.
         */
        public Builder measures(List<Measure> measures) {
            this.measures = Elements.copy(measures);
            return this;
        }

        /** Measures taken, one by one, in place of what was set before. */
        public Builder measures(Measure... measures) {
            this.measures = Elements.of(measures);
            return this;
        }

        /** Measures taken, added to what was set before. */
        public Builder addMeasures(Measure... more) {
            this.measures = Elements.plus(measures, Elements.of(more));
            return this;
        }

        /** Advice to others: What others should do now. Absent when there is no advice. */
        public Builder advice(@Nullable Text advice) {
            this.advice = advice;
            return this;
        }

        /** Advice to others, in one language. */
        public Builder advice(String language, String words) {
            this.advice = Text.of(language, words);
            return this;
        }

        /** Advice to others, as if it had not been set. */
        public Builder clearAdvice() {
            this.advice = null;
            return this;
        }

        /**
         * Bodies notified: Who has been told inside the party. Absent when it is not said. Replaces what was set
         * before; {@code addNotified} adds.
         */
        public Builder notified(List<NoticeGiven> notified) {
            this.notified = Elements.copy(notified);
            return this;
        }

        /** Bodies notified, one by one, in place of what was set before. */
        public Builder notified(NoticeGiven... notified) {
            this.notified = Elements.of(notified);
            return this;
        }

        /** Bodies notified, added to what was set before. */
        public Builder addNotified(NoticeGiven... more) {
            this.notified = Elements.plus(notified, Elements.of(more));
            return this;
        }

        /** Public statement: Whether the public has been or will be told. Absent when it is not said. */
        public Builder publicStatement(@Nullable PublicStatement publicStatement) {
            this.publicStatement = publicStatement;
            return this;
        }

        /** Degree of confidence: How well the report as a whole is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Information grade: How good the source and the content of the report are. Absent when they were not graded.
         */
        public Builder grade(@Nullable Grade grade) {
            this.grade = grade;
            return this;
        }

        /**
         * Published sources: Published sources on the incident. Absent when there are none. Replaces what was set
         * before; {@code addSources} adds.
         */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = Elements.copy(sources);
            return this;
        }

        /** Published sources, one by one, in place of what was set before. */
        public Builder sources(SourceCitation... sources) {
            this.sources = Elements.of(sources);
            return this;
        }

        /** Published sources, added to what was set before. */
        public Builder addSources(SourceCitation... more) {
            this.sources = Elements.plus(sources, Elements.of(more));
            return this;
        }

        /**
         * Changes since last report: What differs from the report before, and why. Absent in a first report or when
         * nothing differs. Replaces what was set before; {@code addChanges} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#STAGE_REVERSED TOC-INC-021}, {@link
         * org.tocsin.validation.CoreProblem#PROGRESS_NOT_TOLD TOC-INC-027}.
         */
        public Builder changes(List<ReportChange> changes) {
            this.changes = Elements.copy(changes);
            return this;
        }

        /** Changes since last report, one by one, in place of what was set before. */
        public Builder changes(ReportChange... changes) {
            this.changes = Elements.of(changes);
            return this;
        }

        /** Changes since last report, added to what was set before. */
        public Builder addChanges(ReportChange... more) {
            this.changes = Elements.plus(changes, Elements.of(more));
            return this;
        }

        /**
         * Lessons learnt: The identifiers of the lessons-learnt messages that were drawn from the incident. Absent when
         * there are none. Replaces what was set before; {@code addLessons} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#SELF_REFERENCE_OR_NO_QUESTION TOC-THR-007}.
         */
        public Builder lessons(List<MessageId> lessons) {
            this.lessons = Elements.copy(lessons);
            return this;
        }

        /** Lessons learnt, one by one, in place of what was set before. */
        public Builder lessons(MessageId... lessons) {
            this.lessons = Elements.of(lessons);
            return this;
        }

        /** Lessons learnt, added to what was set before. */
        public Builder addLessons(MessageId... more) {
            this.lessons = Elements.plus(lessons, Elements.of(more));
            return this;
        }

        /** Lessons learnt, each as it is written, in place of what was set before. */
        public Builder lessons(String first, String... more) {
            this.lessons = Elements.of(MessageId::asWritten, first, more);
            return this;
        }

        /** Lessons learnt, each as it is written, added to what was set before. */
        public Builder addLessons(String first, String... more) {
            this.lessons = Elements.plus(lessons, Elements.of(MessageId::asWritten, first, more));
            return this;
        }

        /** Lessons learnt, each as this UUID, in place of what was set before. */
        public Builder lessons(UUID first, UUID... more) {
            this.lessons = Elements.of(MessageId::of, first, more);
            return this;
        }

        /** Lessons learnt, each as this UUID, added to what was set before. */
        public Builder addLessons(UUID first, UUID... more) {
            this.lessons = Elements.plus(lessons, Elements.of(MessageId::of, first, more));
            return this;
        }

        /**
         * Next report by: The instant by which the next report may be expected. Absent when none is promised. Rules:
         * {@link org.tocsin.validation.CoreProblem#NEXT_REPORT_OVERDUE TOC-INC-023}, {@link
         * org.tocsin.validation.CoreProblem#PROGRESS_NOT_TOLD TOC-INC-027}, {@link
         * org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
         * org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
         * org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
         * org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
         * org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
         */
        public Builder nextReportBy(@Nullable Timestamp nextReportBy) {
            this.nextReportBy = nextReportBy;
            return this;
        }

        /** Next report by, as it is written. */
        public Builder nextReportBy(@Nullable String nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as this moment in UTC. */
        public Builder nextReportBy(@Nullable Instant nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as this moment with its offset. */
        public Builder nextReportBy(@Nullable OffsetDateTime nextReportBy) {
            this.nextReportBy = nextReportBy == null ? null : Timestamp.asWritten(nextReportBy);
            return this;
        }

        /** Next report by, as if it had not been set. */
        public Builder clearNextReportBy() {
            this.nextReportBy = null;
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

        /** The incident report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public IncidentReport build() {
            return new IncidentReport(
                    stage,
                    determination,
                    status,
                    incident,
                    localIds,
                    campaigns,
                    summary,
                    times,
                    categories,
                    suspectedMalicious,
                    targeted,
                    crossBorder,
                    severity,
                    impact,
                    scope,
                    victims,
                    detection,
                    cause,
                    actors,
                    vulnerabilities,
                    malware,
                    indicators,
                    extortion,
                    measures,
                    advice,
                    notified,
                    publicStatement,
                    confidence,
                    grade,
                    sources,
                    changes,
                    lessons,
                    nextReportBy,
                    extensions);
        }
    }
}
