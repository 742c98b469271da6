// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Confidence;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Judgement;
import org.tocsin.message.Measure;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.SeriesId;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.AssistanceLine;
import org.tocsin.message.incident.DecisionNeeded;
import org.tocsin.message.incident.Outlook;
import org.tocsin.message.incident.PartySituation;
import org.tocsin.message.incident.SectorSituation;
import org.tocsin.message.incident.SituationFact;
import org.tocsin.message.incident.SituationPeriod;
import org.tocsin.message.incident.SituationReport;

/** Reads, writes and checks a {@link SituationReport}. */
final class SituationReportCodec {

    private static final Members MEMBERS = Members.of(
            "situation-report",
            0x15aL,
            "series",
            "number",
            "complete",
            "event",
            "asOf",
            "period",
            "severity",
            "outlook",
            "summary",
            "categories",
            "totals",
            "parties",
            "sectors",
            "facts",
            "assumptions",
            "unknowns",
            "measures",
            "assistance",
            "decisions",
            "publicLine",
            "confidence",
            "nextReportBy",
            "extensions");

    private SituationReportCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SituationReport read(JsonInput in) {
        @Nullable SeriesId series = null;
        @Nullable Long number = null;
        @Nullable Boolean complete = null;
        @Nullable Text event = null;
        @Nullable PartialTime asOf = null;
        @Nullable SituationPeriod period = null;
        @Nullable SeverityAssessment severity = null;
        @Nullable Outlook outlook = null;
        @Nullable Text summary = null;
        List<Category> categories = List.of();
        List<Quantity> totals = List.of();
        List<PartySituation> parties = List.of();
        List<SectorSituation> sectors = List.of();
        List<SituationFact> facts = List.of();
        List<Judgement> assumptions = List.of();
        List<InformationGap> unknowns = List.of();
        List<Measure> measures = List.of();
        List<AssistanceLine> assistance = List.of();
        List<DecisionNeeded> decisions = List.of();
        @Nullable Text publicLine = null;
        @Nullable Confidence confidence = null;
        @Nullable Timestamp nextReportBy = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> series = Identifiers.seriesId(in);
                case 1 -> number = in.integer(1L, 9007199254740991L);
                case 2 -> complete = in.bool();
                case 3 -> event = in.text(64);
                case 4 -> asOf = PartialTimeCodec.read(in);
                case 5 -> period = SituationPeriodCodec.read(in);
                case 6 -> severity = SeverityAssessmentCodec.read(in);
                case 7 -> outlook = OutlookCodec.read(in);
                case 8 -> summary = in.text(64);
                case 9 -> categories = CategoryCodec.LIST.readAll(in, 16);
                case 10 -> totals = QuantityCodec.LIST.readAll(in, 32);
                case 11 -> parties = PartySituationCodec.LIST.readAll(in, 200);
                case 12 -> sectors = SectorSituationCodec.LIST.readAll(in, 64);
                case 13 -> facts = SituationFactCodec.LIST.readAll(in, 64);
                case 14 -> assumptions = JudgementCodec.LIST.readAll(in, 64);
                case 15 -> unknowns = InformationGapCodec.LIST.readAll(in, 64);
                case 16 -> measures = MeasureCodec.LIST.readAll(in, 64);
                case 17 -> assistance = AssistanceLineCodec.LIST.readAll(in, 64);
                case 18 -> decisions = DecisionNeededCodec.LIST.readAll(in, 16);
                case 19 -> publicLine = in.text(64);
                case 20 -> confidence = in.code(Confidence.list());
                case 21 -> nextReportBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 22 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(asOf);
        in.look().categoryList(categories);
        in.look().counted(Meaning.COUNTS_AFFECTED, totals);
        in.look().at(nextReportBy);
        in.look().deadline(nextReportBy);
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

    static void write(JsonOutput out, SituationReport value) {
        out.startObject();
        out.text(MEMBERS, 0, value.series());
        out.integer(MEMBERS, 1, value.number());
        out.bool(MEMBERS, 2, value.complete());
        if (value.event() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.event().entries());
        }
        if (value.asOf() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 4), value.asOf());
        }
        if (value.period() != null) {
            SituationPeriodCodec.write(out.member(MEMBERS, 5), value.period());
        }
        if (value.severity() != null) {
            SeverityAssessmentCodec.write(out.member(MEMBERS, 6), value.severity());
        }
        if (value.outlook() != null) {
            OutlookCodec.write(out.member(MEMBERS, 7), value.outlook());
        }
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 8), value.summary().entries());
        }
        if (!value.categories().isEmpty()) {
            CategoryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.categories());
        }
        if (!value.totals().isEmpty()) {
            QuantityCodec.LIST.writeAll(out.member(MEMBERS, 10), value.totals());
        }
        if (!value.parties().isEmpty()) {
            PartySituationCodec.LIST.writeAll(out.member(MEMBERS, 11), value.parties());
        }
        if (!value.sectors().isEmpty()) {
            SectorSituationCodec.LIST.writeAll(out.member(MEMBERS, 12), value.sectors());
        }
        if (!value.facts().isEmpty()) {
            SituationFactCodec.LIST.writeAll(out.member(MEMBERS, 13), value.facts());
        }
        if (!value.assumptions().isEmpty()) {
            JudgementCodec.LIST.writeAll(out.member(MEMBERS, 14), value.assumptions());
        }
        if (!value.unknowns().isEmpty()) {
            InformationGapCodec.LIST.writeAll(out.member(MEMBERS, 15), value.unknowns());
        }
        if (!value.measures().isEmpty()) {
            MeasureCodec.LIST.writeAll(out.member(MEMBERS, 16), value.measures());
        }
        if (!value.assistance().isEmpty()) {
            AssistanceLineCodec.LIST.writeAll(out.member(MEMBERS, 17), value.assistance());
        }
        if (!value.decisions().isEmpty()) {
            DecisionNeededCodec.LIST.writeAll(out.member(MEMBERS, 18), value.decisions());
        }
        if (value.publicLine() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 19), value.publicLine().entries());
        }
        out.text(MEMBERS, 20, value.confidence());
        out.text(MEMBERS, 21, value.nextReportBy());
        out.extensions(MEMBERS, 22, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, SituationReport value) {
        check.written("series", value.series());
        check.present(MEMBERS, 1, value.number());
        check.range("number", value.number(), 1L, 9007199254740991L);
        check.present(MEMBERS, 3, value.event());
        if (value.event() != null) {
            check.present("event", value.event().entries());
            TextEntryCodec.LIST.checkAll(check, "event", value.event().entries(), 64);
            check.look().at(value.event());
        }
        check.present(MEMBERS, 4, value.asOf());
        if (value.asOf() != null) {
            check.enter("asOf");
            PartialTimeCodec.check(check, value.asOf());
            check.leave();
        }
        if (value.period() != null) {
            check.enter("period");
            SituationPeriodCodec.check(check, value.period());
            check.leave();
        }
        check.present(MEMBERS, 6, value.severity());
        if (value.severity() != null) {
            check.enter("severity");
            SeverityAssessmentCodec.check(check, value.severity());
            check.leave();
        }
        if (value.outlook() != null) {
            check.enter("outlook");
            OutlookCodec.check(check, value.outlook());
            check.leave();
        }
        check.present(MEMBERS, 8, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        CategoryCodec.LIST.checkAll(check, "categories", value.categories(), 16);
        QuantityCodec.LIST.checkAll(check, "totals", value.totals(), 32);
        PartySituationCodec.LIST.checkAll(check, "parties", value.parties(), 200);
        SectorSituationCodec.LIST.checkAll(check, "sectors", value.sectors(), 64);
        SituationFactCodec.LIST.checkAll(check, "facts", value.facts(), 64);
        JudgementCodec.LIST.checkAll(check, "assumptions", value.assumptions(), 64);
        InformationGapCodec.LIST.checkAll(check, "unknowns", value.unknowns(), 64);
        MeasureCodec.LIST.checkAll(check, "measures", value.measures(), 64);
        AssistanceLineCodec.LIST.checkAll(check, "assistance", value.assistance(), 64);
        DecisionNeededCodec.LIST.checkAll(check, "decisions", value.decisions(), 16);
        if (value.publicLine() != null) {
            check.present("publicLine", value.publicLine().entries());
            TextEntryCodec.LIST.checkAll(check, "publicLine", value.publicLine().entries(), 64);
            check.look().at(value.publicLine());
        }
        check.code("confidence", value.confidence(), Confidence.list());
        check.written("nextReportBy", value.nextReportBy());
        check.extensions("extensions", value.extensions());
        check.look().happened(value.asOf());
        check.look().categoryList(value.categories());
        check.look().counted(Meaning.COUNTS_AFFECTED, value.totals());
        check.look().at(value.nextReportBy());
        check.look().deadline(value.nextReportBy());
    }
}
