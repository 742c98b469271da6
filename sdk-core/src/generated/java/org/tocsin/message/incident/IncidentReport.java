// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.Confidence;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Targeting;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
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

/**
 * Incident report: One incident, reported in four stages, each of which says all that is known and so replaces the one
 * before.
 *
 * @param stage The stage of the report.
 * @param determination Whether it is an incident at all, as far as is known.
 * @param status Where work on the incident stands. Absent means open.
 * @param incident The identifier that all who report the same incident share. Absent, the thread of the message stands
 *     for it.
 * @param localIds The numbers under which the incident is kept elsewhere. Absent when there are none.
 * @param campaigns The campaigns to which the incident is thought to belong. Absent when there are none.
 * @param summary What happened: facts only, and no blame. Absent when there is nothing to tell yet.
 * @param times When the party became aware, and when what happened.
 * @param categories What kinds of incident it is; the first is the primary one. Absent when it has not been classified.
 * @param suspectedMalicious Whether unlawful or malicious acts are suspected.
 * @param targeted Whether the victims were chosen or hit by chance. Absent when it is not said.
 * @param crossBorder Whether the incident reaches other parties.
 * @param severity How grave the incident is. Absent when it has not been assessed.
 * @param impact What the incident did. Absent when nothing is said about it.
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
 * @param measures What was done and is to be done. Absent when nothing is said about it.
 * @param advice What others should do now. Absent when there is no advice.
 * @param notified Who has been told inside the party. Absent when it is not said.
 * @param publicStatement Whether the public has been or will be told. Absent when it is not said.
 * @param confidence How well the report as a whole is founded. Absent when it was not assessed.
 * @param grade How good the source and the content of the report are. Absent when they were not graded.
 * @param sources Published sources on the incident. Absent when there are none.
 * @param changes What differs from the report before, and why. Absent in a first report or when nothing differs.
 * @param lessons The identifiers of the lessons-learnt messages that were drawn from the incident. Absent when there
 *     are none.
 * @param nextReportBy The instant by which the next report may be expected. Absent when none is promised.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none.
 */
public record IncidentReport(
        @NotNull ReportStage stage,
        @NotNull Determination determination,
        @Nullable IncidentStatus status,
        @Nullable IncidentId incident,
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
        @Size(max = 64) List<@NotNull MessageId> lessons,
        @Nullable Timestamp nextReportBy,
        Extensions extensions) implements Body {

    /** Lists are copied and may not hold null. */
    public IncidentReport {
        localIds = List.copyOf(localIds);
        campaigns = List.copyOf(campaigns);
        categories = List.copyOf(categories);
        actors = List.copyOf(actors);
        vulnerabilities = List.copyOf(vulnerabilities);
        malware = List.copyOf(malware);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        notified = List.copyOf(notified);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        lessons = List.copyOf(lessons);
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

    /** Builds a {@link IncidentReport}. It checks nothing: the whole message is checked at once. */
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

        /** Stage of report: The stage of the report. */
        public Builder stage(@Nullable ReportStage stage) {
            this.stage = stage;
            return this;
        }

        /** Incident determination: Whether it is an incident at all, as far as is known. */
        public Builder determination(@Nullable Determination determination) {
            this.determination = determination;
            return this;
        }

        /** Incident status: Where work on the incident stands. Absent means open. */
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

        /**
         * Incident identifier, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder incident(String text) {
            return incident(IncidentId.of(text));
        }

        /** Local identifiers: The numbers under which the incident is kept elsewhere. Absent when there are none. */
        public Builder localIds(List<LocalId> localIds) {
            this.localIds = localIds;
            return this;
        }

        /** Local identifiers, one by one. */
        public Builder localIds(LocalId... localIds) {
            this.localIds = List.of(localIds);
            return this;
        }

        /** Related campaigns: The campaigns to which the incident is thought to belong. Absent when there are none. */
        public Builder campaigns(List<Campaign> campaigns) {
            this.campaigns = campaigns;
            return this;
        }

        /** Related campaigns, one by one. */
        public Builder campaigns(Campaign... campaigns) {
            this.campaigns = List.of(campaigns);
            return this;
        }

        /** Summary of facts: What happened: facts only, and no blame. Absent when there is nothing to tell yet. */
        public Builder summary(@Nullable Text summary) {
            this.summary = summary;
            return this;
        }

        /** Summary of facts, in one language. */
        public Builder summary(String language, String words) {
            return summary(Text.of(language, words));
        }

        /** Incident times: When the party became aware, and when what happened. */
        public Builder times(@Nullable IncidentTimes times) {
            this.times = times;
            return this;
        }

        /**
         * Incident categories: What kinds of incident it is; the first is the primary one. Absent when it has not been
         * classified.
         */
        public Builder categories(List<Category> categories) {
            this.categories = categories;
            return this;
        }

        /** Incident categories, one by one. */
        public Builder categories(Category... categories) {
            this.categories = List.of(categories);
            return this;
        }

        /** Suspected malicious: Whether unlawful or malicious acts are suspected. */
        public Builder suspectedMalicious(@Nullable Answer suspectedMalicious) {
            this.suspectedMalicious = suspectedMalicious;
            return this;
        }

        /** Targeting of victims: Whether the victims were chosen or hit by chance. Absent when it is not said. */
        public Builder targeted(@Nullable Targeting targeted) {
            this.targeted = targeted;
            return this;
        }

        /** Cross-border effect: Whether the incident reaches other parties. */
        public Builder crossBorder(@Nullable CrossBorder crossBorder) {
            this.crossBorder = crossBorder;
            return this;
        }

        /** Severity assessment: How grave the incident is. Absent when it has not been assessed. */
        public Builder severity(@Nullable SeverityAssessment severity) {
            this.severity = severity;
            return this;
        }

        /** Impact of incident: What the incident did. Absent when nothing is said about it. */
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

        /** Actors involved: Whose doing led to it, by kind. Absent when nothing is said about it. */
        public Builder actors(List<Actor> actors) {
            this.actors = actors;
            return this;
        }

        /** Actors involved, one by one. */
        public Builder actors(Actor... actors) {
            this.actors = List.of(actors);
            return this;
        }

        /** Vulnerabilities concerned: The weaknesses that play a part. Absent when there are none to name. */
        public Builder vulnerabilities(List<Vulnerability> vulnerabilities) {
            this.vulnerabilities = vulnerabilities;
            return this;
        }

        /** Vulnerabilities concerned, one by one. */
        public Builder vulnerabilities(Vulnerability... vulnerabilities) {
            this.vulnerabilities = List.of(vulnerabilities);
            return this;
        }

        /** Malicious software: The malicious software that plays a part. Absent when there is none to name. */
        public Builder malware(List<Malware> malware) {
            this.malware = malware;
            return this;
        }

        /** Malicious software, one by one. */
        public Builder malware(Malware... malware) {
            this.malware = List.of(malware);
            return this;
        }

        /**
         * Technical indicators: Values by which the activity can be recognised; longer lists go into a document. Absent
         * when there are none.
         */
        public Builder indicators(List<Indicator> indicators) {
            this.indicators = indicators;
            return this;
        }

        /** Technical indicators, one by one. */
        public Builder indicators(Indicator... indicators) {
            this.indicators = List.of(indicators);
            return this;
        }

        /** Extortion of victim: Demands that were made. Absent when nothing is said about it. */
        public Builder extortion(@Nullable Extortion extortion) {
            this.extortion = extortion;
            return this;
        }

        /** Measures taken: What was done and is to be done. Absent when nothing is said about it. */
        public Builder measures(List<Measure> measures) {
            this.measures = measures;
            return this;
        }

        /** Measures taken, one by one. */
        public Builder measures(Measure... measures) {
            this.measures = List.of(measures);
            return this;
        }

        /** Advice to others: What others should do now. Absent when there is no advice. */
        public Builder advice(@Nullable Text advice) {
            this.advice = advice;
            return this;
        }

        /** Advice to others, in one language. */
        public Builder advice(String language, String words) {
            return advice(Text.of(language, words));
        }

        /** Bodies notified: Who has been told inside the party. Absent when it is not said. */
        public Builder notified(List<NoticeGiven> notified) {
            this.notified = notified;
            return this;
        }

        /** Bodies notified, one by one. */
        public Builder notified(NoticeGiven... notified) {
            this.notified = List.of(notified);
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

        /** Published sources: Published sources on the incident. Absent when there are none. */
        public Builder sources(List<SourceCitation> sources) {
            this.sources = sources;
            return this;
        }

        /** Published sources, one by one. */
        public Builder sources(SourceCitation... sources) {
            this.sources = List.of(sources);
            return this;
        }

        /**
         * Changes since last report: What differs from the report before, and why. Absent in a first report or when
         * nothing differs.
         */
        public Builder changes(List<ReportChange> changes) {
            this.changes = changes;
            return this;
        }

        /** Changes since last report, one by one. */
        public Builder changes(ReportChange... changes) {
            this.changes = List.of(changes);
            return this;
        }

        /**
         * Lessons learnt: The identifiers of the lessons-learnt messages that were drawn from the incident. Absent when
         * there are none.
         */
        public Builder lessons(List<MessageId> lessons) {
            this.lessons = lessons;
            return this;
        }

        /** Lessons learnt, one by one. */
        public Builder lessons(MessageId... lessons) {
            this.lessons = List.of(lessons);
            return this;
        }

        /** Next report by: The instant by which the next report may be expected. Absent when none is promised. */
        public Builder nextReportBy(@Nullable Timestamp nextReportBy) {
            this.nextReportBy = nextReportBy;
            return this;
        }

        /**
         * Next report by, as it is written.
         *
         * @throws IllegalArgumentException where the text has another form
         */
        public Builder nextReportBy(String text) {
            return nextReportBy(Timestamp.of(text));
        }

        /**
         * Extensions of body: Additions of a forum or a nation to what this type of message says, each under a
         * namespaced key. Absent when there are none.
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = extensions;
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
