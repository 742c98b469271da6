// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.message.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.internal.mapper.JsonObject;
import org.tocsin.internal.mapper.MapperInput;
import org.tocsin.internal.record.Elements;
import org.tocsin.message.Body;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.WellFormed;

/**
 * Situation report: Sums up many incidents of one event for officials. It rests on the reports that the message refers
 * to, comes in a numbered series, and each number replaces the one before.
 *
 * <p>Clause: <a href="{@docRoot}/clauses.html#type-situation-report">type-situation-report</a>.
 *
 * @param series The series to which the report belongs. Absent, the thread of the message stands for it.
 * @param number The number of the report in its series, counted from 1.
 * @param complete True when no further report of the series will follow. Absent means false.
 * @param event The name by which the event is known among the parties; it accuses nobody.
 * @param asOf The time up to which the report holds. Rules: {@link
 *     org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
 * @param period The time that the report covers. Absent, it covers the event from its beginning.
 * @param severity How grave the event is as a whole.
 * @param outlook How the event is expected to go on. Absent when it was not assessed.
 * @param summary The situation in a few sentences: facts only, and no blame.
 * @param categories The kinds of incident that make up the event; the first is the primary one. Absent when they are
 *     not classified. Rules: {@link org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
 *     org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
 * @param totals How many incidents, organisations, persons and so on are affected in all, one entry a unit. Absent when
 *     they were not counted. Rules: {@link org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
 *     org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
 * @param parties The situation in each party that may be named. Absent when it is not told by party.
 * @param sectors The situation in each sector, over all parties; it counts the same incidents as the lines by party.
 *     Absent when it is not told by sector.
 * @param facts What is known, most important first. Absent when the summary says it all.
 * @param assumptions What is assumed and not known. Absent when nothing is assumed.
 * @param unknowns What is not known and would matter to decisions. Absent when no gap is seen.
 * @param measures What is done against it in all. Absent when there is nothing to tell.
 * @param assistance How the requests for assistance stand. Absent when there are none to tell of.
 * @param decisions What those who get the report have to decide, most pressing first. Absent when nothing is to be
 *     decided.
 * @param publicLine The words that the parties concerned have agreed to use in public; nobody has to use them. Absent
 *     when none are agreed.
 * @param confidence How well the report as a whole is founded. Absent when it was not assessed.
 * @param nextReportBy The instant by which the next report of the series may be expected. Absent when none is promised.
 *     Rules: {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
 *     org.tocsin.validation.CoreProblem#INSTANT_WITHOUT_OFFSET TOC-TIM-001}, {@link
 *     org.tocsin.validation.CoreProblem#UNKNOWN_LOCAL_OFFSET TOC-TIM-002}, {@link
 *     org.tocsin.validation.CoreProblem#NO_SUCH_DATE TOC-TIM-006}, {@link
 *     org.tocsin.validation.CoreProblem#DEADLINE_BEFORE_SENDING TOC-TIM-009}.
 * @param extensions Additions of a forum or a nation to what this type of message says, each under a namespaced key.
 *     Absent when there are none. Rules: {@link org.tocsin.validation.CoreProblem#EXTENSION_NOT_NAMESPACED
 *     TOC-EXT-001}, {@link org.tocsin.validation.CoreProblem#EXTENSION_RESTATES_ENVELOPE TOC-EXT-002}, {@link
 *     org.tocsin.validation.CoreProblem#UNREGISTERED_EXTENSION TOC-EXT-003}.
 */
public record SituationReport(
        @Nullable @WellFormed SeriesId series,
        @NotNull @Min(1L) @Max(9007199254740991L) Long number,
        @Nullable Boolean complete,
        @NotNull @Valid Text event,
        @NotNull @Valid PartialTime asOf,
        @Nullable @Valid SituationPeriod period,
        @NotNull @Valid SeverityAssessment severity,
        @Nullable @Valid Outlook outlook,
        @NotNull @Valid Text summary,
        @Size(max = 16) List<@NotNull @Valid Category> categories,
        @Size(max = 32) List<@NotNull @Valid Quantity> totals,
        @Size(max = 200) List<@NotNull @Valid PartySituation> parties,
        @Size(max = 64) List<@NotNull @Valid SectorSituation> sectors,
        @Size(max = 64) List<@NotNull @Valid SituationFact> facts,
        @Size(max = 64) List<@NotNull @Valid Judgement> assumptions,
        @Size(max = 64) List<@NotNull @Valid InformationGap> unknowns,
        @Size(max = 64) List<@NotNull @Valid Measure> measures,
        @Size(max = 64) List<@NotNull @Valid AssistanceLine> assistance,
        @Size(max = 16) List<@NotNull @Valid DecisionNeeded> decisions,
        @Nullable @Valid Text publicLine,
        @Nullable Confidence confidence,
        @Nullable @WellFormed Timestamp nextReportBy,
        Extensions extensions) implements Body {

    /** Lists are copied; null in one is found when the message is checked. */
    public SituationReport {
        categories = Elements.copy(categories);
        totals = Elements.copy(totals);
        parties = Elements.copy(parties);
        sectors = Elements.copy(sectors);
        facts = Elements.copy(facts);
        assumptions = Elements.copy(assumptions);
        unknowns = Elements.copy(unknowns);
        measures = Elements.copy(measures);
        assistance = Elements.copy(assistance);
        decisions = Elements.copy(decisions);
        extensions = extensions == null ? Extensions.none() : extensions;
    }

    /** Last of series as it holds: {@code false} when absent. */
    public Boolean completeOrDefault() {
        return complete == null ? false : complete;
    }

    @Override
    public MessageType messageType() {
        return MessageType.SITUATION_REPORT;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with all that is set here. */
    public Builder toBuilder() {
        return new Builder()
                .series(series)
                .number(number)
                .complete(complete)
                .event(event)
                .asOf(asOf)
                .period(period)
                .severity(severity)
                .outlook(outlook)
                .summary(summary)
                .categories(categories)
                .totals(totals)
                .parties(parties)
                .sectors(sectors)
                .facts(facts)
                .assumptions(assumptions)
                .unknowns(unknowns)
                .measures(measures)
                .assistance(assistance)
                .decisions(decisions)
                .publicLine(publicLine)
                .confidence(confidence)
                .nextReportBy(nextReportBy)
                .extensions(extensions);
    }

    /** What a mapper of the host writes. */
    @JsonValue
    JsonObject toJson() {
        return new JsonObject()
                .with("series", series)
                .with("number", number)
                .with("complete", complete)
                .with("event", event)
                .with("asOf", asOf)
                .with("period", period)
                .with("severity", severity)
                .with("outlook", outlook)
                .with("summary", summary)
                .with("categories", categories)
                .with("totals", totals)
                .with("parties", parties)
                .with("sectors", sectors)
                .with("facts", facts)
                .with("assumptions", assumptions)
                .with("unknowns", unknowns)
                .with("measures", measures)
                .with("assistance", assistance)
                .with("decisions", decisions)
                .with("publicLine", publicLine)
                .with("confidence", confidence)
                .with("nextReportBy", nextReportBy)
                .with("extensions", extensions.isEmpty() ? null : extensions);
    }

    /** What a mapper that has not our module meets in place of a constructor. */
    @JsonCreator(mode = Mode.DELEGATING)
    private static SituationReport refuse(MapperInput unused) {
        throw MapperInput.refusal();
    }

    /**
     * Builds a {@link SituationReport}. It checks nothing: the whole message is checked at once. Required: {@code
     * number}, {@code event}, {@code asOf}, {@code severity}, {@code summary}.
     */
    public static final class Builder {

        private @Nullable SeriesId series;
        private @Nullable Long number;
        private @Nullable Boolean complete;
        private @Nullable Text event;
        private @Nullable PartialTime asOf;
        private @Nullable SituationPeriod period;
        private @Nullable SeverityAssessment severity;
        private @Nullable Outlook outlook;
        private @Nullable Text summary;
        private List<Category> categories = List.of();
        private List<Quantity> totals = List.of();
        private List<PartySituation> parties = List.of();
        private List<SectorSituation> sectors = List.of();
        private List<SituationFact> facts = List.of();
        private List<Judgement> assumptions = List.of();
        private List<InformationGap> unknowns = List.of();
        private List<Measure> measures = List.of();
        private List<AssistanceLine> assistance = List.of();
        private List<DecisionNeeded> decisions = List.of();
        private @Nullable Text publicLine;
        private @Nullable Confidence confidence;
        private @Nullable Timestamp nextReportBy;
        private Extensions extensions = Extensions.none();

        @JsonIgnore
        private Builder() {}

        /**
         * Series of reports: The series to which the report belongs. Absent, the thread of the message stands for it.
         */
        public Builder series(@Nullable SeriesId series) {
            this.series = series;
            return this;
        }

        /** Series of reports, as it is written. */
        public Builder series(@Nullable String series) {
            this.series = series == null ? null : SeriesId.asWritten(series);
            return this;
        }

        /** Series of reports, as this UUID. */
        public Builder series(@Nullable UUID series) {
            this.series = series == null ? null : SeriesId.of(series);
            return this;
        }

        /** Series of reports, as if it had not been set. */
        public Builder clearSeries() {
            this.series = null;
            return this;
        }

        /** Number in series: The number of the report in its series, counted from 1. Required. */
        public Builder number(Long number) {
            this.number = number;
            return this;
        }

        /** Number in series, as a plain number. */
        public Builder number(long number) {
            this.number = number;
            return this;
        }

        /** Last of series: True when no further report of the series will follow. Absent means false. */
        public Builder complete(@Nullable Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Event in words: The name by which the event is known among the parties; it accuses nobody. Required. */
        public Builder event(Text event) {
            this.event = event;
            return this;
        }

        /** Event in words, in one language. */
        public Builder event(String language, String words) {
            this.event = Text.of(language, words);
            return this;
        }

        /** Event in words, as if it had not been set. */
        public Builder clearEvent() {
            this.event = null;
            return this;
        }

        /**
         * As of: The time up to which the report holds. Required. Rules: {@link
         * org.tocsin.validation.CoreProblem#HAPPENED_AFTER_SENDING TOC-TIM-003}.
         */
        public Builder asOf(PartialTime asOf) {
            this.asOf = asOf;
            return this;
        }

        /** As of, as this value alone. */
        public Builder asOf(PartialTimestamp asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as it is written. */
        public Builder asOf(String asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this moment in UTC. */
        public Builder asOf(Instant asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this moment with its offset. */
        public Builder asOf(OffsetDateTime asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as this day. */
        public Builder asOf(LocalDate asOf) {
            this.asOf = asOf == null ? null : PartialTime.builder().at(asOf).build();
            return this;
        }

        /** As of, as if it had not been set. */
        public Builder clearAsOf() {
            this.asOf = null;
            return this;
        }

        /** Reporting period: The time that the report covers. Absent, it covers the event from its beginning. */
        public Builder period(@Nullable SituationPeriod period) {
            this.period = period;
            return this;
        }

        /** Overall severity: How grave the event is as a whole. Required. */
        public Builder severity(SeverityAssessment severity) {
            this.severity = severity;
            return this;
        }

        /** Overall severity, as this value alone. */
        public Builder severity(IncidentSeverity severity) {
            this.severity = severity == null ? null : SeverityAssessment.builder().level(severity).build();
            return this;
        }

        /** Overall severity, as if it had not been set. */
        public Builder clearSeverity() {
            this.severity = null;
            return this;
        }

        /** Outlook for event: How the event is expected to go on. Absent when it was not assessed. */
        public Builder outlook(@Nullable Outlook outlook) {
            this.outlook = outlook;
            return this;
        }

        /** Summary of facts: The situation in a few sentences: facts only, and no blame. Required. */
        public Builder summary(Text summary) {
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

        /**
         * Incident categories: The kinds of incident that make up the event; the first is the primary one. Absent when
         * they are not classified. Replaces what was set before; {@code addCategories} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#REPEATED_OR_TEST_CATEGORY TOC-COD-005}, {@link
         * org.tocsin.validation.CoreProblem#UNPLACED_PRIVATE_CATEGORY TOC-COD-007}.
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

        /**
         * Overall figures: How many incidents, organisations, persons and so on are affected in all, one entry a unit.
         * Absent when they were not counted. Replaces what was set before; {@code addTotals} adds. Rules: {@link
         * org.tocsin.validation.CoreProblem#UNIT_DOES_NOT_FIT TOC-SHP-017}, {@link
         * org.tocsin.validation.CoreProblem#SHARE_ABOVE_WHOLE TOC-SHP-020}.
         */
        public Builder totals(List<Quantity> totals) {
            this.totals = Elements.copy(totals);
            return this;
        }

        /** Overall figures, one by one, in place of what was set before. */
        public Builder totals(Quantity... totals) {
            this.totals = Elements.of(totals);
            return this;
        }

        /** Overall figures, added to what was set before. */
        public Builder addTotals(Quantity... more) {
            this.totals = Elements.plus(totals, Elements.of(more));
            return this;
        }

        /**
         * Lines by party: The situation in each party that may be named. Absent when it is not told by party. Replaces
         * what was set before; {@code addParties} adds.
         */
        public Builder parties(List<PartySituation> parties) {
            this.parties = Elements.copy(parties);
            return this;
        }

        /** Lines by party, one by one, in place of what was set before. */
        public Builder parties(PartySituation... parties) {
            this.parties = Elements.of(parties);
            return this;
        }

        /** Lines by party, added to what was set before. */
        public Builder addParties(PartySituation... more) {
            this.parties = Elements.plus(parties, Elements.of(more));
            return this;
        }

        /**
         * Lines by sector: The situation in each sector, over all parties; it counts the same incidents as the lines by
         * party. Absent when it is not told by sector. Replaces what was set before; {@code addSectors} adds.
         */
        public Builder sectors(List<SectorSituation> sectors) {
            this.sectors = Elements.copy(sectors);
            return this;
        }

        /** Lines by sector, one by one, in place of what was set before. */
        public Builder sectors(SectorSituation... sectors) {
            this.sectors = Elements.of(sectors);
            return this;
        }

        /** Lines by sector, added to what was set before. */
        public Builder addSectors(SectorSituation... more) {
            this.sectors = Elements.plus(sectors, Elements.of(more));
            return this;
        }

        /**
         * Known facts: What is known, most important first. Absent when the summary says it all. Replaces what was set
         * before; {@code addFacts} adds.
         */
        public Builder facts(List<SituationFact> facts) {
            this.facts = Elements.copy(facts);
            return this;
        }

        /** Known facts, one by one, in place of what was set before. */
        public Builder facts(SituationFact... facts) {
            this.facts = Elements.of(facts);
            return this;
        }

        /** Known facts, added to what was set before. */
        public Builder addFacts(SituationFact... more) {
            this.facts = Elements.plus(facts, Elements.of(more));
            return this;
        }

        /**
         * Working assumptions: What is assumed and not known. Absent when nothing is assumed. Replaces what was set
         * before; {@code addAssumptions} adds.
         */
        public Builder assumptions(List<Judgement> assumptions) {
            this.assumptions = Elements.copy(assumptions);
            return this;
        }

        /** Working assumptions, one by one, in place of what was set before. */
        public Builder assumptions(Judgement... assumptions) {
            this.assumptions = Elements.of(assumptions);
            return this;
        }

        /** Working assumptions, added to what was set before. */
        public Builder addAssumptions(Judgement... more) {
            this.assumptions = Elements.plus(assumptions, Elements.of(more));
            return this;
        }

        /**
         * What is unknown: What is not known and would matter to decisions. Absent when no gap is seen. Replaces what
         * was set before; {@code addUnknowns} adds.
         */
        public Builder unknowns(List<InformationGap> unknowns) {
            this.unknowns = Elements.copy(unknowns);
            return this;
        }

        /** What is unknown, one by one, in place of what was set before. */
        public Builder unknowns(InformationGap... unknowns) {
            this.unknowns = Elements.of(unknowns);
            return this;
        }

        /** What is unknown, added to what was set before. */
        public Builder addUnknowns(InformationGap... more) {
            this.unknowns = Elements.plus(unknowns, Elements.of(more));
            return this;
        }

        /**
         * Measures in place: What is done against it in all. Absent when there is nothing to tell. Replaces what was
         * set before; {@code addMeasures} adds.
         */
        public Builder measures(List<Measure> measures) {
            this.measures = Elements.copy(measures);
            return this;
        }

        /** Measures in place, one by one, in place of what was set before. */
        public Builder measures(Measure... measures) {
            this.measures = Elements.of(measures);
            return this;
        }

        /** Measures in place, added to what was set before. */
        public Builder addMeasures(Measure... more) {
            this.measures = Elements.plus(measures, Elements.of(more));
            return this;
        }

        /**
         * Requested assistance: How the requests for assistance stand. Absent when there are none to tell of. Replaces
         * what was set before; {@code addAssistance} adds.
         */
        public Builder assistance(List<AssistanceLine> assistance) {
            this.assistance = Elements.copy(assistance);
            return this;
        }

        /** Requested assistance, one by one, in place of what was set before. */
        public Builder assistance(AssistanceLine... assistance) {
            this.assistance = Elements.of(assistance);
            return this;
        }

        /** Requested assistance, added to what was set before. */
        public Builder addAssistance(AssistanceLine... more) {
            this.assistance = Elements.plus(assistance, Elements.of(more));
            return this;
        }

        /**
         * Decisions needed: What those who get the report have to decide, most pressing first. Absent when nothing is
         * to be decided. Replaces what was set before; {@code addDecisions} adds.
         */
        public Builder decisions(List<DecisionNeeded> decisions) {
            this.decisions = Elements.copy(decisions);
            return this;
        }

        /** Decisions needed, one by one, in place of what was set before. */
        public Builder decisions(DecisionNeeded... decisions) {
            this.decisions = Elements.of(decisions);
            return this;
        }

        /** Decisions needed, added to what was set before. */
        public Builder addDecisions(DecisionNeeded... more) {
            this.decisions = Elements.plus(decisions, Elements.of(more));
            return this;
        }

        /**
         * Agreed public line: The words that the parties concerned have agreed to use in public; nobody has to use
         * them. Absent when none are agreed.
         */
        public Builder publicLine(@Nullable Text publicLine) {
            this.publicLine = publicLine;
            return this;
        }

        /** Agreed public line, in one language. */
        public Builder publicLine(String language, String words) {
            this.publicLine = Text.of(language, words);
            return this;
        }

        /** Agreed public line, as if it had not been set. */
        public Builder clearPublicLine() {
            this.publicLine = null;
            return this;
        }

        /** Degree of confidence: How well the report as a whole is founded. Absent when it was not assessed. */
        public Builder confidence(@Nullable Confidence confidence) {
            this.confidence = confidence;
            return this;
        }

        /**
         * Next report by: The instant by which the next report of the series may be expected. Absent when none is
         * promised. Rules: {@link org.tocsin.validation.CoreProblem#CONTRADICTORY_MEMBERS TOC-SHP-019}, {@link
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

        /** The situation report as it is set so far. */
        @SuppressWarnings("NullAway") // what is missing is found when the message is checked
        @JsonValue
        public SituationReport build() {
            return new SituationReport(
                    series,
                    number,
                    complete,
                    event,
                    asOf,
                    period,
                    severity,
                    outlook,
                    summary,
                    categories,
                    totals,
                    parties,
                    sectors,
                    facts,
                    assumptions,
                    unknowns,
                    measures,
                    assistance,
                    decisions,
                    publicLine,
                    confidence,
                    nextReportBy,
                    extensions);
        }
    }
}
