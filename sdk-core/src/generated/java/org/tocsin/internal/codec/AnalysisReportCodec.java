// Generated from types/analysis-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AnalysisKind;
import org.tocsin.code.AnalysisMethod;
import org.tocsin.code.Domain;
import org.tocsin.code.Sector;
import org.tocsin.message.Category;
import org.tocsin.message.CoAuthor;
import org.tocsin.message.Extensions;
import org.tocsin.message.Indicator;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Malware;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.TimePeriod;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.AnalysisFinding;
import org.tocsin.message.incident.AnalysisMaterial;
import org.tocsin.message.incident.AnalysisReport;
import org.tocsin.message.incident.Campaign;

/** Reads, writes and checks a {@link AnalysisReport}. */
final class AnalysisReportCodec {

    private static final Members MEMBERS = Members.of(
            "analysis-report",
            0x807L,
            "kind",
            "subject",
            "summary",
            "categories",
            "domains",
            "sectors",
            "campaigns",
            "period",
            "methods",
            "method",
            "materials",
            "findings",
            "techniques",
            "vulnerabilities",
            "malware",
            "indicators",
            "detectionRules",
            "recommendations",
            "limitations",
            "unknowns",
            "coAuthors",
            "sources",
            "extensions");

    private AnalysisReportCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnalysisReport read(JsonInput in) {
        @Nullable AnalysisKind kind = null;
        @Nullable Text subject = null;
        @Nullable Text summary = null;
        List<Category> categories = List.of();
        List<Domain> domains = List.of();
        List<Sector> sectors = List.of();
        List<Campaign> campaigns = List.of();
        @Nullable TimePeriod period = null;
        List<AnalysisMethod> methods = List.of();
        @Nullable Text method = null;
        List<AnalysisMaterial> materials = List.of();
        List<AnalysisFinding> findings = List.of();
        List<Technique> techniques = List.of();
        List<Vulnerability> vulnerabilities = List.of();
        List<Malware> malware = List.of();
        List<Indicator> indicators = List.of();
        List<String> detectionRules = List.of();
        List<AdvisedAction> recommendations = List.of();
        @Nullable Text limitations = null;
        List<InformationGap> unknowns = List.of();
        List<CoAuthor> coAuthors = List.of();
        List<SourceCitation> sources = List.of();
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AnalysisKind.list());
                case 1 -> subject = in.text(64);
                case 2 -> summary = in.text(64);
                case 3 -> categories = CategoryCodec.LIST.readAll(in, 16);
                case 4 -> domains = in.codes(64, Domain.list());
                case 5 -> sectors = in.codes(64, Sector.list());
                case 6 -> campaigns = CampaignCodec.LIST.readAll(in, 16);
                case 7 -> period = TimePeriodCodec.read(in);
                case 8 -> methods = in.codes(32, AnalysisMethod.list());
                case 9 -> method = in.text(64);
                case 10 -> materials = AnalysisMaterialCodec.LIST.readAll(in, 64);
                case 11 -> findings = AnalysisFindingCodec.LIST.readAll(in, 200);
                case 12 -> techniques = TechniqueCodec.LIST.readAll(in, 200);
                case 13 -> vulnerabilities = VulnerabilityCodec.LIST.readAll(in, 64);
                case 14 -> malware = MalwareCodec.LIST.readAll(in, 64);
                case 15 -> indicators = IndicatorCodec.LIST.readAll(in, 500);
                case 16 -> detectionRules = in.texts(64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                case 17 -> recommendations = AdvisedActionCodec.LIST.readAll(in, 64);
                case 18 -> limitations = in.text(64);
                case 19 -> unknowns = InformationGapCodec.LIST.readAll(in, 64);
                case 20 -> coAuthors = CoAuthorCodec.LIST.readAll(in, 64);
                case 21 -> sources = SourceCitationCodec.LIST.readAll(in, 200);
                case 22 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().categoryList(categories);
        in.look().document(detectionRules);
        return new AnalysisReport(
                kind,
                subject,
                summary,
                categories,
                domains,
                sectors,
                campaigns,
                period,
                methods,
                method,
                materials,
                findings,
                techniques,
                vulnerabilities,
                malware,
                indicators,
                detectionRules,
                recommendations,
                limitations,
                unknowns,
                coAuthors,
                sources,
                extensions);
    }

    static void write(JsonOutput out, AnalysisReport value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.subject() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.subject().entries());
        }
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.summary().entries());
        }
        if (!value.categories().isEmpty()) {
            CategoryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.categories());
        }
        out.texts(MEMBERS, 4, value.domains());
        out.texts(MEMBERS, 5, value.sectors());
        if (!value.campaigns().isEmpty()) {
            CampaignCodec.LIST.writeAll(out.member(MEMBERS, 6), value.campaigns());
        }
        if (value.period() != null) {
            TimePeriodCodec.write(out.member(MEMBERS, 7), value.period());
        }
        out.texts(MEMBERS, 8, value.methods());
        if (value.method() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 9), value.method().entries());
        }
        if (!value.materials().isEmpty()) {
            AnalysisMaterialCodec.LIST.writeAll(out.member(MEMBERS, 10), value.materials());
        }
        if (!value.findings().isEmpty()) {
            AnalysisFindingCodec.LIST.writeAll(out.member(MEMBERS, 11), value.findings());
        }
        if (!value.techniques().isEmpty()) {
            TechniqueCodec.LIST.writeAll(out.member(MEMBERS, 12), value.techniques());
        }
        if (!value.vulnerabilities().isEmpty()) {
            VulnerabilityCodec.LIST.writeAll(out.member(MEMBERS, 13), value.vulnerabilities());
        }
        if (!value.malware().isEmpty()) {
            MalwareCodec.LIST.writeAll(out.member(MEMBERS, 14), value.malware());
        }
        if (!value.indicators().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 15), value.indicators());
        }
        out.texts(MEMBERS, 16, value.detectionRules());
        if (!value.recommendations().isEmpty()) {
            AdvisedActionCodec.LIST.writeAll(out.member(MEMBERS, 17), value.recommendations());
        }
        if (value.limitations() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 18), value.limitations().entries());
        }
        if (!value.unknowns().isEmpty()) {
            InformationGapCodec.LIST.writeAll(out.member(MEMBERS, 19), value.unknowns());
        }
        if (!value.coAuthors().isEmpty()) {
            CoAuthorCodec.LIST.writeAll(out.member(MEMBERS, 20), value.coAuthors());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 21), value.sources());
        }
        out.extensions(MEMBERS, 22, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, AnalysisReport value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), AnalysisKind.list());
        check.present(MEMBERS, 1, value.subject());
        if (value.subject() != null) {
            check.present("subject", value.subject().entries());
            TextEntryCodec.LIST.checkAll(check, "subject", value.subject().entries(), 64);
            check.look().at(value.subject());
        }
        check.present(MEMBERS, 2, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        CategoryCodec.LIST.checkAll(check, "categories", value.categories(), 16);
        check.codes("domains", value.domains(), 64, Domain.list());
        check.codes("sectors", value.sectors(), 64, Sector.list());
        CampaignCodec.LIST.checkAll(check, "campaigns", value.campaigns(), 16);
        if (value.period() != null) {
            check.enter("period");
            TimePeriodCodec.check(check, value.period());
            check.leave();
        }
        check.codes("methods", value.methods(), 32, AnalysisMethod.list());
        if (value.method() != null) {
            check.present("method", value.method().entries());
            TextEntryCodec.LIST.checkAll(check, "method", value.method().entries(), 64);
            check.look().at(value.method());
        }
        AnalysisMaterialCodec.LIST.checkAll(check, "materials", value.materials(), 64);
        check.present(MEMBERS, 11, value.findings());
        AnalysisFindingCodec.LIST.checkAll(check, "findings", value.findings(), 200);
        TechniqueCodec.LIST.checkAll(check, "techniques", value.techniques(), 200);
        VulnerabilityCodec.LIST.checkAll(check, "vulnerabilities", value.vulnerabilities(), 64);
        MalwareCodec.LIST.checkAll(check, "malware", value.malware(), 64);
        IndicatorCodec.LIST.checkAll(check, "indicators", value.indicators(), 500);
        check.texts("detectionRules", value.detectionRules(), 64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        AdvisedActionCodec.LIST.checkAll(check, "recommendations", value.recommendations(), 64);
        if (value.limitations() != null) {
            check.present("limitations", value.limitations().entries());
            TextEntryCodec.LIST.checkAll(check, "limitations", value.limitations().entries(), 64);
            check.look().at(value.limitations());
        }
        InformationGapCodec.LIST.checkAll(check, "unknowns", value.unknowns(), 64);
        CoAuthorCodec.LIST.checkAll(check, "coAuthors", value.coAuthors(), 64);
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 200);
        check.extensions("extensions", value.extensions());
        check.look().categoryList(value.categories());
        check.look().document(value.detectionRules());
    }
}
