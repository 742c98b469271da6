// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Confidence;
import org.tocsin.code.Domain;
import org.tocsin.code.Likelihood;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Category;
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
            "nextUpdateBy");

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AdvisoryKind.list());
                case 1 -> categories = in.list(16, CategoryCodec::read);
                case 2 -> domains = in.list(64, element -> element.code(Domain.list()));
                case 3 -> summary = new Text(in.list(64, TextEntryCodec::read));
                case 4 -> spreadsBy = in.code(SpreadMechanism.list());
                case 5 -> products = in.list(64, ProductCodec::read);
                case 6 -> vulnerabilities = in.list(64, VulnerabilityCodec::read);
                case 7 -> malware = in.list(64, MalwareCodec::read);
                case 8 -> techniques = in.list(64, TechniqueCodec::read);
                case 9 -> observed = in.list(64, ObservationCodec::read);
                case 10 -> actions = in.list(64, AdvisedActionCodec::read);
                case 11 -> indicators = in.list(500, IndicatorCodec::read);
                case 12 -> detectionRules = in.list(64, element -> element.text(1, 13, Patterns.DOCUMENT_POINTER, "Document pointer"));
                case 13 -> likelihood = in.code(Likelihood.list());
                case 14 -> confidence = in.code(Confidence.list());
                case 15 -> grade = GradeCodec.read(in);
                case 16 -> severity = SeverityAssessmentCodec.read(in);
                case 17 -> sources = in.list(64, SourceCitationCodec::read);
                case 18 -> nextUpdateBy = in.value(Timestamp::of, 35, "Instant with offset");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
                nextUpdateBy);
    }

    static void write(JsonOutput out, Advisory value) {
        out.startObject();
        out.text("kind", value.kind());
        out.list("categories", value.categories(), CategoryCodec::write);
        out.list("domains", value.domains(), JsonOutput::element);
        if (value.summary() != null) {
            out.list("summary", value.summary().entries(), TextEntryCodec::write);
        }
        out.text("spreadsBy", value.spreadsBy());
        out.list("products", value.products(), ProductCodec::write);
        out.list("vulnerabilities", value.vulnerabilities(), VulnerabilityCodec::write);
        out.list("malware", value.malware(), MalwareCodec::write);
        out.list("techniques", value.techniques(), TechniqueCodec::write);
        out.list("observed", value.observed(), ObservationCodec::write);
        out.list("actions", value.actions(), AdvisedActionCodec::write);
        out.list("indicators", value.indicators(), IndicatorCodec::write);
        out.list("detectionRules", value.detectionRules(), JsonOutput::element);
        out.text("likelihood", value.likelihood());
        out.text("confidence", value.confidence());
        out.object("grade", value.grade(), GradeCodec::write);
        out.object("severity", value.severity(), SeverityAssessmentCodec::write);
        out.list("sources", value.sources(), SourceCitationCodec::write);
        out.text("nextUpdateBy", value.nextUpdateBy());
        out.endObject();
    }

    static void check(ObjectCheck check, Advisory value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), AdvisoryKind.list());
        check.at("categories").list(value.categories(), 16, CategoryCodec::check);
        check.at("domains").list(value.domains(), 64, (c, element) -> c.code(element, Domain.list()));
        check.present("summary", value.summary());
        if (value.summary() != null) {
            check.present("summary", value.summary().entries());
            check.at("summary").list(value.summary().entries(), 64, TextEntryCodec::check);
        }
        check.at("spreadsBy").code(value.spreadsBy(), SpreadMechanism.list());
        check.at("products").list(value.products(), 64, ProductCodec::check);
        check.at("vulnerabilities").list(value.vulnerabilities(), 64, VulnerabilityCodec::check);
        check.at("malware").list(value.malware(), 64, MalwareCodec::check);
        check.at("techniques").list(value.techniques(), 64, TechniqueCodec::check);
        check.at("observed").list(value.observed(), 64, ObservationCodec::check);
        check.at("actions").list(value.actions(), 64, AdvisedActionCodec::check);
        check.at("indicators").list(value.indicators(), 500, IndicatorCodec::check);
        check.at("detectionRules").list(value.detectionRules(), 64, (c, element) -> c.text(element, 1, 13, Patterns.DOCUMENT_POINTER, "Document pointer"));
        check.at("likelihood").code(value.likelihood(), Likelihood.list());
        check.at("confidence").code(value.confidence(), Confidence.list());
        check.at("grade").object(value.grade(), GradeCodec::check);
        check.at("severity").object(value.severity(), SeverityAssessmentCodec::check);
        check.at("sources").list(value.sources(), 64, SourceCitationCodec::check);
    }
}
