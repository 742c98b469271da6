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
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Category;
import org.tocsin.message.Grade;
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
            "nextReportBy");

    private IncidentReportCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IncidentReport read(JsonInput in) {
        @Nullable ReportStage stage = null;
        @Nullable Determination determination = null;
        @Nullable IncidentStatus status = null;
        @Nullable String incident = null;
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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> stage = in.code(ReportStage.list());
                case 1 -> determination = in.code(Determination.list());
                case 2 -> status = in.code(IncidentStatus.list());
                case 3 -> incident = in.text(1, 238, Patterns.UUID_OR_URN, "UUID or URN");
                case 4 -> localIds = in.list(16, LocalIdCodec::read);
                case 5 -> campaigns = in.list(16, CampaignCodec::read);
                case 6 -> summary = new Text(in.list(64, TextEntryCodec::read));
                case 7 -> times = IncidentTimesCodec.read(in);
                case 8 -> categories = in.list(16, CategoryCodec::read);
                case 9 -> suspectedMalicious = in.code(Answer.list());
                case 10 -> targeted = in.code(Targeting.list());
                case 11 -> crossBorder = CrossBorderCodec.read(in);
                case 12 -> severity = SeverityAssessmentCodec.read(in);
                case 13 -> impact = ImpactCodec.read(in);
                case 14 -> scope = IncidentScopeCodec.read(in);
                case 15 -> victims = VictimsCodec.read(in);
                case 16 -> detection = DetectionCodec.read(in);
                case 17 -> cause = CauseCodec.read(in);
                case 18 -> actors = in.list(8, ActorCodec::read);
                case 19 -> vulnerabilities = in.list(64, VulnerabilityCodec::read);
                case 20 -> malware = in.list(64, MalwareCodec::read);
                case 21 -> indicators = in.list(500, IndicatorCodec::read);
                case 22 -> extortion = ExtortionCodec.read(in);
                case 23 -> measures = in.list(64, MeasureCodec::read);
                case 24 -> advice = new Text(in.list(64, TextEntryCodec::read));
                case 25 -> notified = in.list(64, NoticeGivenCodec::read);
                case 26 -> publicStatement = PublicStatementCodec.read(in);
                case 27 -> confidence = in.code(Confidence.list());
                case 28 -> grade = GradeCodec.read(in);
                case 29 -> sources = in.list(64, SourceCitationCodec::read);
                case 30 -> changes = in.list(64, ReportChangeCodec::read);
                case 31 -> lessons = in.list(64, element -> element.value(MessageId::of, 36, "UUID in lower case"));
                case 32 -> nextReportBy = in.value(Timestamp::of, 35, "Instant with offset");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
                nextReportBy);
    }

    static void write(JsonOutput out, IncidentReport value) {
        out.startObject();
        out.text("stage", value.stage());
        out.text("determination", value.determination());
        out.text("status", value.status());
        out.text("incident", value.incident());
        out.list("localIds", value.localIds(), LocalIdCodec::write);
        out.list("campaigns", value.campaigns(), CampaignCodec::write);
        if (value.summary() != null) {
            out.list("summary", value.summary().entries(), TextEntryCodec::write);
        }
        out.object("times", value.times(), IncidentTimesCodec::write);
        out.list("categories", value.categories(), CategoryCodec::write);
        out.text("suspectedMalicious", value.suspectedMalicious());
        out.text("targeted", value.targeted());
        out.object("crossBorder", value.crossBorder(), CrossBorderCodec::write);
        out.object("severity", value.severity(), SeverityAssessmentCodec::write);
        out.object("impact", value.impact(), ImpactCodec::write);
        out.object("scope", value.scope(), IncidentScopeCodec::write);
        out.object("victims", value.victims(), VictimsCodec::write);
        out.object("detection", value.detection(), DetectionCodec::write);
        out.object("cause", value.cause(), CauseCodec::write);
        out.list("actors", value.actors(), ActorCodec::write);
        out.list("vulnerabilities", value.vulnerabilities(), VulnerabilityCodec::write);
        out.list("malware", value.malware(), MalwareCodec::write);
        out.list("indicators", value.indicators(), IndicatorCodec::write);
        out.object("extortion", value.extortion(), ExtortionCodec::write);
        out.list("measures", value.measures(), MeasureCodec::write);
        if (value.advice() != null) {
            out.list("advice", value.advice().entries(), TextEntryCodec::write);
        }
        out.list("notified", value.notified(), NoticeGivenCodec::write);
        out.object("publicStatement", value.publicStatement(), PublicStatementCodec::write);
        out.text("confidence", value.confidence());
        out.object("grade", value.grade(), GradeCodec::write);
        out.list("sources", value.sources(), SourceCitationCodec::write);
        out.list("changes", value.changes(), ReportChangeCodec::write);
        out.list("lessons", value.lessons(), JsonOutput::element);
        out.text("nextReportBy", value.nextReportBy());
        out.endObject();
    }

    static void check(ObjectCheck check, IncidentReport value) {
        check.present("stage", value.stage());
        check.at("stage").code(value.stage(), ReportStage.list());
        check.present("determination", value.determination());
        check.at("determination").code(value.determination(), Determination.list());
        check.at("status").code(value.status(), IncidentStatus.list());
        check.at("incident").text(value.incident(), 1, 238, Patterns.UUID_OR_URN, "UUID or URN");
        check.at("localIds").list(value.localIds(), 16, LocalIdCodec::check);
        check.at("campaigns").list(value.campaigns(), 16, CampaignCodec::check);
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            check.at("summary").list(value.summary().entries(), 64, TextEntryCodec::check);
        }
        check.present("times", value.times());
        check.at("times").object(value.times(), IncidentTimesCodec::check);
        check.at("categories").list(value.categories(), 16, CategoryCodec::check);
        check.present("suspectedMalicious", value.suspectedMalicious());
        check.at("suspectedMalicious").code(value.suspectedMalicious(), Answer.list());
        check.at("targeted").code(value.targeted(), Targeting.list());
        check.present("crossBorder", value.crossBorder());
        check.at("crossBorder").object(value.crossBorder(), CrossBorderCodec::check);
        check.at("severity").object(value.severity(), SeverityAssessmentCodec::check);
        check.at("impact").object(value.impact(), ImpactCodec::check);
        check.at("scope").object(value.scope(), IncidentScopeCodec::check);
        check.at("victims").object(value.victims(), VictimsCodec::check);
        check.at("detection").object(value.detection(), DetectionCodec::check);
        check.at("cause").object(value.cause(), CauseCodec::check);
        check.at("actors").list(value.actors(), 8, ActorCodec::check);
        check.at("vulnerabilities").list(value.vulnerabilities(), 64, VulnerabilityCodec::check);
        check.at("malware").list(value.malware(), 64, MalwareCodec::check);
        check.at("indicators").list(value.indicators(), 500, IndicatorCodec::check);
        check.at("extortion").object(value.extortion(), ExtortionCodec::check);
        check.at("measures").list(value.measures(), 64, MeasureCodec::check);
        if (value.advice() != null) {
            check.present("advice", value.advice().entries());
            check.at("advice").list(value.advice().entries(), 64, TextEntryCodec::check);
        }
        check.at("notified").list(value.notified(), 64, NoticeGivenCodec::check);
        check.at("publicStatement").object(value.publicStatement(), PublicStatementCodec::check);
        check.at("confidence").code(value.confidence(), Confidence.list());
        check.at("grade").object(value.grade(), GradeCodec::check);
        check.at("sources").list(value.sources(), 64, SourceCitationCodec::check);
        check.at("changes").list(value.changes(), 64, ReportChangeCodec::check);
        check.at("lessons").list(value.lessons(), 64, (c, element) -> {});
    }
}
