package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AdvisoryKind;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Likelihood;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.conversion.CleanText;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AdvisoryPlaces;
import org.tocsin.formats.internal.place.SeverityAssessmentPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.incident.Advisory;
import org.tocsin.validation.CoreProblem;

/** A report or a grouping with what it is about, and an advisory. */
public final class AdvisoryMap {

    /** {@code report-type-ov}; kinds without a word of their own are threat reports. */
    private static final String OTHER_KIND = "threat-report";

    /** The objects that an advisory is made of. */
    private static final Correspondence<Advisory> CONTENT = all(
            many(AdvisoryPlaces.INDICATORS, StixParts.objects("indicator"), IndicatorMap.INDICATOR),
            many(AdvisoryPlaces.VULNERABILITIES, StixParts.objects("vulnerability"), ThreatMap.VULNERABILITY),
            ProductMap.ofAdvisory(AdvisoryPlaces.PRODUCTS),
            many(AdvisoryPlaces.MALWARE, StixParts.objects("malware"), MalwareMap.MALWARE),
            many(AdvisoryPlaces.TECHNIQUES, StixParts.objects("attack-pattern"), ThreatMap.TECHNIQUE),
            many(AdvisoryPlaces.ACTIONS, StixParts.objects("course-of-action"), ThreatMap.ACTION));

    private static final Map<String, String> KINDS = Map.of(
            AdvisoryKind.VULNERABILITY.code(), "vulnerability",
            AdvisoryKind.MALWARE.code(), "malware",
            AdvisoryKind.CAMPAIGN.code(), "campaign",
            AdvisoryKind.THREAT.code(), OTHER_KIND);

    /** What stands in the report itself. */
    public static final Correspondence<Advisory> REPORT = all(
            Words.text(AdvisoryPlaces.SUMMARY, "description"),
            Codes.label(AdvisoryPlaces.KIND, AdvisoryKind.list()),
            new NearestWord<>(AdvisoryPlaces.KIND, "report_types", Values.table(KINDS), OTHER_KIND, true),
            one(AdvisoryPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            CategoryMap.ADVISORY,
            Codes.labels(AdvisoryPlaces.DOMAINS, Domain.list()),
            Codes.label(AdvisoryPlaces.SPREADS_BY, SpreadMechanism.list()),
            Codes.label(AdvisoryPlaces.LIKELIHOOD, Likelihood.list()),
            Codes.label(AdvisoryPlaces.SEVERITY.then(SeverityAssessmentPlaces.LEVEL), IncidentSeverity.list()),
            SourceMap.sources(AdvisoryPlaces.SOURCES));

    public static final Correspondence<Advisory> BODY = all(
            REPORT,
            CONTENT,
            otherwise(AdvisoryPlaces.KIND, CoreProblem.VALUE_INVENTED, from -> AdvisoryKind.THREAT.code()),
            otherwise(AdvisoryPlaces.SUMMARY, CoreProblem.VALUE_INVENTED, AdvisoryMap::summary));

    private AdvisoryMap() {}

    /** What is said where nobody describes the whole. */
    private static @Nullable Object summary(Node root) {
        String name = root.get("name")
                .text()
                .filter(text -> !text.isBlank() && text.length() < 256)
                .orElse("");
        String words = name.isEmpty()
                ? "Converted from STIX; the source has no description."
                : "Converted from STIX: " + name.strip();
        return Words.english(CleanText.line(words, 1024).orElseThrow().words());
    }
}
