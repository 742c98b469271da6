// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Confidence;
import org.tocsin.code.Domain;
import org.tocsin.code.Likelihood;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.message.Category;
import org.tocsin.message.Extensions;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.Malware;
import org.tocsin.message.Product;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.SourceCitation;
import org.tocsin.message.Technique;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AdvisedAction;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.Observation;

/** Reads, writes and checks a {@link Advisory}. */
final class AdvisoryCodec {

    private static final Members MEMBERS = Members.of(
            "advisory",
            0x9L,
            "kind",
            "categories",
            "domains",
            "summary",
            "spreadsBy",
            "products",
            "vulnerabilities",
            "malware",
            "techniques",
            "observed",
            "actions",
            "indicators",
            "detectionRules",
            "likelihood",
            "confidence",
            "grade",
            "severity",
            "sources",
            "nextUpdateBy",
            "extensions");

    private AdvisoryCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Advisory read(JsonInput in) {
        @Nullable AdvisoryKind kind = null;
        List<Category> categories = List.of();
        List<Domain> domains = List.of();
        @Nullable Text summary = null;
        @Nullable SpreadMechanism spreadsBy = null;
        List<Product> products = List.of();
        List<Vulnerability> vulnerabilities = List.of();
        List<Malware> malware = List.of();
        List<Technique> techniques = List.of();
        List<Observation> observed = List.of();
        List<AdvisedAction> actions = List.of();
        List<Indicator> indicators = List.of();
        List<String> detectionRules = List.of();
        @Nullable Likelihood likelihood = null;
        @Nullable Confidence confidence = null;
        @Nullable Grade grade = null;
        @Nullable SeverityAssessment severity = null;
        List<SourceCitation> sources = List.of();
        @Nullable Timestamp nextUpdateBy = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AdvisoryKind.list());
                case 1 -> categories = CategoryCodec.LIST.readAll(in, 16);
                case 2 -> domains = in.codes(64, Domain.list());
                case 3 -> summary = in.text(64);
                case 4 -> spreadsBy = in.code(SpreadMechanism.list());
                case 5 -> products = ProductCodec.LIST.readAll(in, 64);
                case 6 -> vulnerabilities = VulnerabilityCodec.LIST.readAll(in, 64);
                case 7 -> malware = MalwareCodec.LIST.readAll(in, 64);
                case 8 -> techniques = TechniqueCodec.LIST.readAll(in, 64);
                case 9 -> observed = ObservationCodec.LIST.readAll(in, 64);
                case 10 -> actions = AdvisedActionCodec.LIST.readAll(in, 64);
                case 11 -> indicators = IndicatorCodec.LIST.readAll(in, 500);
                case 12 -> detectionRules = in.texts(64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
                case 13 -> likelihood = in.code(Likelihood.list());
                case 14 -> confidence = in.code(Confidence.list());
                case 15 -> grade = GradeCodec.read(in);
                case 16 -> severity = SeverityAssessmentCodec.read(in);
                case 17 -> sources = SourceCitationCodec.LIST.readAll(in, 64);
                case 18 -> nextUpdateBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 19 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().categoryList(categories);
        in.look().document(detectionRules);
        in.look().at(nextUpdateBy);
        in.look().deadline(nextUpdateBy);
        return new Advisory(
                kind,
                categories,
                domains,
                summary,
                spreadsBy,
                products,
                vulnerabilities,
                malware,
                techniques,
                observed,
                actions,
                indicators,
                detectionRules,
                likelihood,
                confidence,
                grade,
                severity,
                sources,
                nextUpdateBy,
                extensions);
    }

    static void write(JsonOutput out, Advisory value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (!value.categories().isEmpty()) {
            CategoryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.categories());
        }
        out.texts(MEMBERS, 2, value.domains());
        if (value.summary() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.summary().entries());
        }
        out.text(MEMBERS, 4, value.spreadsBy());
        if (!value.products().isEmpty()) {
            ProductCodec.LIST.writeAll(out.member(MEMBERS, 5), value.products());
        }
        if (!value.vulnerabilities().isEmpty()) {
            VulnerabilityCodec.LIST.writeAll(out.member(MEMBERS, 6), value.vulnerabilities());
        }
        if (!value.malware().isEmpty()) {
            MalwareCodec.LIST.writeAll(out.member(MEMBERS, 7), value.malware());
        }
        if (!value.techniques().isEmpty()) {
            TechniqueCodec.LIST.writeAll(out.member(MEMBERS, 8), value.techniques());
        }
        if (!value.observed().isEmpty()) {
            ObservationCodec.LIST.writeAll(out.member(MEMBERS, 9), value.observed());
        }
        if (!value.actions().isEmpty()) {
            AdvisedActionCodec.LIST.writeAll(out.member(MEMBERS, 10), value.actions());
        }
        if (!value.indicators().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 11), value.indicators());
        }
        out.texts(MEMBERS, 12, value.detectionRules());
        out.text(MEMBERS, 13, value.likelihood());
        out.text(MEMBERS, 14, value.confidence());
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 15), value.grade());
        }
        if (value.severity() != null) {
            SeverityAssessmentCodec.write(out.member(MEMBERS, 16), value.severity());
        }
        if (!value.sources().isEmpty()) {
            SourceCitationCodec.LIST.writeAll(out.member(MEMBERS, 17), value.sources());
        }
        out.text(MEMBERS, 18, value.nextUpdateBy());
        out.extensions(MEMBERS, 19, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Advisory value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), AdvisoryKind.list());
        CategoryCodec.LIST.checkAll(check, "categories", value.categories(), 16);
        check.codes("domains", value.domains(), 64, Domain.list());
        check.present(MEMBERS, 3, value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            TextEntryCodec.LIST.checkAll(check, "summary", value.summary().entries(), 64);
            check.look().at(value.summary());
        }
        check.code("spreadsBy", value.spreadsBy(), SpreadMechanism.list());
        ProductCodec.LIST.checkAll(check, "products", value.products(), 64);
        VulnerabilityCodec.LIST.checkAll(check, "vulnerabilities", value.vulnerabilities(), 64);
        MalwareCodec.LIST.checkAll(check, "malware", value.malware(), 64);
        TechniqueCodec.LIST.checkAll(check, "techniques", value.techniques(), 64);
        ObservationCodec.LIST.checkAll(check, "observed", value.observed(), 64);
        AdvisedActionCodec.LIST.checkAll(check, "actions", value.actions(), 64);
        IndicatorCodec.LIST.checkAll(check, "indicators", value.indicators(), 500);
        check.texts("detectionRules", value.detectionRules(), 64, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer (/documents/0)");
        check.code("likelihood", value.likelihood(), Likelihood.list());
        check.code("confidence", value.confidence(), Confidence.list());
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        if (value.severity() != null) {
            check.enter("severity");
            SeverityAssessmentCodec.check(check, value.severity());
            check.leave();
        }
        SourceCitationCodec.LIST.checkAll(check, "sources", value.sources(), 64);
        check.written("nextUpdateBy", value.nextUpdateBy());
        check.extensions("extensions", value.extensions());
        check.look().categoryList(value.categories());
        check.look().document(value.detectionRules());
        check.look().at(value.nextUpdateBy());
        check.look().deadline(value.nextUpdateBy());
    }
}
