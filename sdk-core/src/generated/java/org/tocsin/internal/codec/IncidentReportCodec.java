// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.Confidence;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Targeting;
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
import org.tocsin.message.incident.Actor;
import org.tocsin.message.incident.Campaign;
import org.tocsin.message.incident.Cause;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Detection;
import org.tocsin.message.incident.Extortion;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.NoticeGiven;
import org.tocsin.message.incident.PublicStatement;
import org.tocsin.message.incident.ReportChange;
import org.tocsin.message.incident.Victims;

/** Reads, writes and checks a {@link IncidentReport}. */
final class IncidentReportCodec {

    private static final Members MEMBERS = Members.of(
            "incident-report",
            0xa83L,
            "stage",
            "determination",
            "status",
            "incident",
            "localIds",
            "campaigns",
            "summary",
            "times",
            "categories",
            "suspectedMalicious",
            "targeted",
            "crossBorder",
            "severity",
            "impact",
            "scope",
            "victims",
            "detection",
            "cause",
            "actors",
            "vulnerabilities",
            "malware",
            "indicators",
            "extortion",
            "measures",
            "advice",
            "notified",
            "publicStatement",
            "confidence",
            "grade",
            "sources",
            "changes",
            "lessons",
            "nextReportBy",
            "extensions");

    private IncidentReportCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IncidentReport read(JsonInput in) {
        @Nullable ReportStage stage = null;
        @Nullable Determination determination = null;
        @Nullable IncidentStatus status = null;
        @Nullable IncidentId incident = null;
        List<LocalId> localIds = List.of();
        List<Campaign> campaigns = List.of();
        @Nullable Text summary = null;
        @Nullable IncidentTimes times = null;
        List<Category> categories = List.of();
        @Nullable Answer suspectedMalicious = null;
        @Nullable Targeting targeted = null;
        @Nullable CrossBorder crossBorder = null;
        @Nullable SeverityAssessment severity = null;
        @Nullable Impact impact = null;
        @Nullable IncidentScope scope = null;
        @Nullable Victims victims = null;
        @Nullable Detection detection = null;
        @Nullable Cause cause = null;
        List<Actor> actors = List.of();
        List<Vulnerability> vulnerabilities = List.of();
        List<Malware> malware = List.of();
        List<Indicator> indicators = List.of();
        @Nullable Extortion extortion = null;
        List<Measure> measures = List.of();
        @Nullable Text advice = null;
        List<NoticeGiven> notified = List.of();
        @Nullable PublicStatement publicStatement = null;
        @Nullable Confidence confidence = null;
        @Nullable Grade grade = null;
        List<SourceCitation> sources = List.of();
        List<ReportChange> changes = List.of();
        List<MessageId> lessons = List.of();
        @Nullable Timestamp nextReportBy = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> stage = in.code(ReportStage.list());
                case 1 -> determination = in.code(Determination.list());
                case 2 -> status = in.code(IncidentStatus.list());
                case 3 -> incident = Identifiers.incidentId(in);
                case 4 -> localIds = LocalIdCodec.LIST.readAll(in, 16);
                case 5 -> campaigns = CampaignCodec.LIST.readAll(in, 16);
                case 6 -> summary = in.text(64);
                case 7 -> times = IncidentTimesCodec.read(in);
                case 8 -> categories = CategoryCodec.LIST.readAll(in, 16);
                case 9 -> suspectedMalicious = in.code(Answer.list());
                case 10 -> targeted = in.code(Targeting.list());
                case 11 -> crossBorder = CrossBorderCodec.read(in);
                case 12 -> severity = SeverityAssessmentCodec.read(in);
                case 13 -> impact = ImpactCodec.read(in);
                case 14 -> scope = IncidentScopeCodec.read(in);
                case 15 -> victims = VictimsCodec.read(in);
                case 16 -> detection = DetectionCodec.read(in);
                case 17 -> cause = CauseCodec.read(in);
                case 18 -> actors = ActorCodec.LIST.readAll(in, 8);
                case 19 -> vulnerabilities = VulnerabilityCodec.LIST.readAll(in, 64);
                case 20 -> malware = MalwareCodec.LIST.readAll(in, 64);
                case 21 -> indicators = IndicatorCodec.LIST.readAll(in, 500);
                case 22 -> extortion = ExtortionCodec.read(in);
                case 23 -> measures = MeasureCodec.LIST.readAll(in, 64);
                case 24 -> advice = in.text(64);
                case 25 -> notified = NoticeGivenCodec.LIST.readAll(in, 64);
                case 26 -> publicStatement = PublicStatementCodec.read(in);
                case 27 -> confidence = in.code(Confidence.list());
                case 28 -> grade = GradeCodec.read(in);
                case 29 -> sources = SourceCitationCodec.LIST.readAll(in, 64);
                case 30 -> changes = ReportChangeCodec.LIST.readAll(in, 64);
                case 31 -> lessons = in.messageIds(64, 36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 32 -> nextReportBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 33 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().categoryList(categories);
        in.look().message(lessons);
        in.look().at(nextReportBy);
        in.look().deadline(nextReportBy);
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

    static void write(JsonOutput out, IncidentReport value) {
        out.startObject();
        out.text(MEMBERS, 0, value.stage());
        out.text(MEMBERS, 1, value.determination());
        out.text(MEMBERS, 2, value.status());
        out.text(MEMBERS, 3, value.incident());
        if (!value.localIds().isEmpty()) {
            LocalIdCodec.LIST.writeAll(out.member(MEMBERS, 4), value.localIds());
        }
        if (!value.campaigns().isEmpty()) {
            CampaignCodec.LIST.writeAll(out.member(MEMBERS, 5), value.campaigns());
        }
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.summary().entries());
        }
        if (value.times() != null) {
            IncidentTimesCodec.write(out.member(MEMBERS, 7), value.times());
        }
        if (!value.categories().isEmpty()) {
            CategoryCodec.LIST.writeAll(out.member(MEMBERS, 8), value.categories());
        }
        out.text(MEMBERS, 9, value.suspectedMalicious());
        out.text(MEMBERS, 10, value.targeted());
        if (value.crossBorder() != null) {
            CrossBorderCodec.write(out.member(MEMBERS, 11), value.crossBorder());
        }
        if (value.severity() != null) {
            SeverityAssessmentCodec.write(out.member(MEMBERS, 12), value.severity());
        }
        if (value.impact() != null) {
            ImpactCodec.write(out.member(MEMBERS, 13), value.impact());
        }
        if (value.scope() != null) {
            IncidentScopeCodec.write(out.member(MEMBERS, 14), value.scope());
        }
        if (value.victims() != null) {
            VictimsCodec.write(out.member(MEMBERS, 15), value.victims());
        }
        if (value.detection() != null) {
            DetectionCodec.write(out.member(MEMBERS, 16), value.detection());
        }
        if (value.cause() != null) {
            CauseCodec.write(out.member(MEMBERS, 17), value.cause());
        }
        if (!value.actors().isEmpty()) {
            ActorCodec.LIST.writeAll(out.member(MEMBERS, 18), value.actors());
        }
        if (!value.vulnerabilities().isEmpty()) {
            VulnerabilityCodec.LIST.writeAll(out.member(MEMBERS, 19), value.vulnerabilities());
        }
        if (!value.malware().isEmpty()) {
            MalwareCodec.LIST.writeAll(out.member(MEMBERS, 20), value.malware());
        }
        if (!value.indicators().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 21), value.indicators());
        }
        if (value.extortion() != null) {
            ExtortionCodec.write(out.member(MEMBERS, 22), value.extortion());
        }
        if (!value.measures().isEmpty()) {
            MeasureCodec.LIST.writeAll(out.member(MEMBERS, 23), value.measures());
        }
        if (value.advice() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 24), value.advice().entries());
        }
        if (!value.notified().isEmpty()) {
            NoticeGivenCodec.LIST.writeAll(out.member(MEMBERS, 25), value.notified());
        }
        if (value.publicStatement() != null) {
            PublicStatementCodec.write(out.member(MEMBERS, 26), value.publicStatement());
        }
        out.text(MEMBERS, 27, value.confidence());
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 28), value.grade());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 29), value.sources());
        }
        if (!value.changes().isEmpty()) {
            ReportChangeCodec.LIST.writeAll(out.member(MEMBERS, 30), value.changes());
        }
        out.texts(MEMBERS, 31, value.lessons());
        out.text(MEMBERS, 32, value.nextReportBy());
        out.extensions(MEMBERS, 33, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentReport value) {
        check.present(MEMBERS, 0, value.stage());
        check.code("stage", value.stage(), ReportStage.list());
        check.present(MEMBERS, 1, value.determination());
        check.code("determination", value.determination(), Determination.list());
        check.code("status", value.status(), IncidentStatus.list());
        check.written("incident", value.incident());
        LocalIdCodec.LIST.checkAll(check, "localIds", value.localIds(), 16);
        CampaignCodec.LIST.checkAll(check, "campaigns", value.campaigns(), 16);
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.present(MEMBERS, 7, value.times());
        if (value.times() != null) {
            check.enter("times");
            IncidentTimesCodec.check(check, value.times());
            check.leave();
        }
        CategoryCodec.LIST.checkAll(check, "categories", value.categories(), 16);
        check.present(MEMBERS, 9, value.suspectedMalicious());
        check.code("suspectedMalicious", value.suspectedMalicious(), Answer.list());
        check.code("targeted", value.targeted(), Targeting.list());
        check.present(MEMBERS, 11, value.crossBorder());
        if (value.crossBorder() != null) {
            check.enter("crossBorder");
            CrossBorderCodec.check(check, value.crossBorder());
            check.leave();
        }
        if (value.severity() != null) {
            check.enter("severity");
            SeverityAssessmentCodec.check(check, value.severity());
            check.leave();
        }
        if (value.impact() != null) {
            check.enter("impact");
            ImpactCodec.check(check, value.impact());
            check.leave();
        }
        if (value.scope() != null) {
            check.enter("scope");
            IncidentScopeCodec.check(check, value.scope());
            check.leave();
        }
        if (value.victims() != null) {
            check.enter("victims");
            VictimsCodec.check(check, value.victims());
            check.leave();
        }
        if (value.detection() != null) {
            check.enter("detection");
            DetectionCodec.check(check, value.detection());
            check.leave();
        }
        if (value.cause() != null) {
            check.enter("cause");
            CauseCodec.check(check, value.cause());
            check.leave();
        }
        ActorCodec.LIST.checkAll(check, "actors", value.actors(), 8);
        VulnerabilityCodec.LIST.checkAll(check, "vulnerabilities", value.vulnerabilities(), 64);
        MalwareCodec.LIST.checkAll(check, "malware", value.malware(), 64);
        IndicatorCodec.LIST.checkAll(check, "indicators", value.indicators(), 500);
        if (value.extortion() != null) {
            check.enter("extortion");
            ExtortionCodec.check(check, value.extortion());
            check.leave();
        }
        MeasureCodec.LIST.checkAll(check, "measures", value.measures(), 64);
        if (value.advice() != null) {
            check.present("advice", value.advice().entries());
            TextEntryCodec.LIST.checkAll(check, "advice", value.advice().entries(), 64);
            check.look().at(value.advice());
        }
        NoticeGivenCodec.LIST.checkAll(check, "notified", value.notified(), 64);
        if (value.publicStatement() != null) {
            check.enter("publicStatement");
            PublicStatementCodec.check(check, value.publicStatement());
            check.leave();
        }
        check.code("confidence", value.confidence(), Confidence.list());
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 64);
        ReportChangeCodec.LIST.checkAll(check, "changes", value.changes(), 64);
        check.writtens("lessons", value.lessons(), 64);
        check.written("nextReportBy", value.nextReportBy());
        check.extensions("extensions", value.extensions());
        check.look().categoryList(value.categories());
        check.look().message(value.lessons());
        check.look().at(value.nextReportBy());
        check.look().deadline(value.nextReportBy());
    }
}
