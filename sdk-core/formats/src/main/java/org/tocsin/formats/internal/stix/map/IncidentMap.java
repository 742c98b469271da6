package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.each;
import static org.tocsin.formats.internal.map.Correspondence.in;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.ours;
import static org.tocsin.formats.internal.map.Correspondence.self;
import static org.tocsin.formats.internal.map.Correspondence.usual;

import org.tocsin.code.Answer;
import org.tocsin.code.AttackVector;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.code.Determination;
import org.tocsin.code.Domain;
import org.tocsin.code.Effect;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.InformationImpact;
import org.tocsin.code.Recoverability;
import org.tocsin.code.ReportStage;
import org.tocsin.code.RootCause;
import org.tocsin.code.Sector;
import org.tocsin.code.SeverityReason;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.code.Targeting;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.AffectedAreaPlaces;
import org.tocsin.formats.internal.place.CausePlaces;
import org.tocsin.formats.internal.place.CrossBorderPlaces;
import org.tocsin.formats.internal.place.DetectionPlaces;
import org.tocsin.formats.internal.place.ImpactPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentScopePlaces;
import org.tocsin.formats.internal.place.IncidentTimesPlaces;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.formats.internal.place.QuantityPlaces;
import org.tocsin.formats.internal.place.SeverityAssessmentPlaces;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** An incident with what belongs to it, and an incident report. */
public final class IncidentMap {

    /** The core extension for incidents; its members are those that the draft of STIX 2.2 has, too. */
    public static final String CORE = "extensions/extension-definition--ef765651-680c-498d-9894-99799f2fa126";

    private static final String REGION = "[A-Z]{2}-[A-Z0-9]{1,3}";

    private static final Correspondence<IncidentReport> STATES = all(
            one(IncidentReportPlaces.DETERMINATION, CORE + "/determination", Codes.of(Determination.list())),
            Codes.label(IncidentReportPlaces.STATUS, IncidentStatus.list()),
            one(IncidentReportPlaces.STATUS, CORE + "/investigation_status", Codes.of(IncidentStatus.list())),
            one(severity(), CORE + "/criticality", Codes.criticality()),
            one(IncidentReportPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            each(
                    IncidentReportPlaces.DETECTION.then(DetectionPlaces.METHOD),
                    CORE + "/detection_methods",
                    Codes.of(DetectionMethod.list())),
            CategoryMap.INCIDENT,
            one(
                    IncidentReportPlaces.IMPACT.then(ImpactPlaces.RECOVERABILITY),
                    CORE + "/recoverability",
                    Codes.of(Recoverability.list())),
            counted(IncidentScopePlaces.PEOPLE, "individual", "persons"),
            counted(IncidentScopePlaces.ORGANISATIONS, "organization", "organisations"),
            usual(CORE + "/extension_type", "property-extension"));

    private static final Correspondence<IncidentReport> LABELS = all(
            Codes.label(IncidentReportPlaces.STAGE, ReportStage.list()),
            Codes.label(IncidentReportPlaces.SUSPECTED_MALICIOUS, Answer.list()),
            Codes.label(IncidentReportPlaces.TARGETED, Targeting.list()),
            Codes.label(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.STATE), CrossBorderState.list()),
            Codes.label(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.MECHANISM), SpreadMechanism.list()),
            Codes.labels(IncidentReportPlaces.SEVERITY.then(SeverityAssessmentPlaces.REASONS), SeverityReason.list()),
            Codes.labels(IncidentReportPlaces.IMPACT.then(ImpactPlaces.EFFECTS), Effect.list()),
            Codes.labels(IncidentReportPlaces.IMPACT.then(ImpactPlaces.INFORMATION), InformationImpact.list()),
            Codes.labels(IncidentReportPlaces.SCOPE.then(IncidentScopePlaces.DOMAINS), Domain.list()),
            Codes.label(IncidentReportPlaces.DETECTION.then(DetectionPlaces.BY), DetectionSource.list()),
            Codes.label(IncidentReportPlaces.CAUSE.then(CausePlaces.ROOT), RootCause.list()),
            Codes.labels(IncidentReportPlaces.CAUSE.then(CausePlaces.VECTORS), AttackVector.list()),
            Codes.labels(IncidentReportPlaces.CAUSE.then(CausePlaces.FAILURES), ControlFailure.list()));

    private static final Correspondence<IncidentReport> THREATS = all(
            many(IncidentReportPlaces.INDICATORS, StixParts.objects("indicator"), IndicatorMap.INDICATOR),
            many(IncidentReportPlaces.VULNERABILITIES, StixParts.objects("vulnerability"), ThreatMap.VULNERABILITY),
            many(IncidentReportPlaces.MALWARE, StixParts.objects("malware"), MalwareMap.MALWARE),
            many(
                    IncidentReportPlaces.CAUSE.then(CausePlaces.TECHNIQUES),
                    StixParts.objects("attack-pattern"),
                    ThreatMap.TECHNIQUE),
            many(IncidentReportPlaces.CAMPAIGNS, StixParts.objects("campaign"), ThreatMap.CAMPAIGN));

    private static final Correspondence<IncidentReport> SCOPE = all(
            many(
                    scope(IncidentScopePlaces.SECTORS),
                    StixParts.objects("identity"),
                    all(
                            Correspondence.theirs("identity_class", "class"),
                            self("sectors/+", Codes.of(Sector.list())),
                            ThreatMap.object("identity"))),
            many(
                    scope(IncidentScopePlaces.AREAS),
                    StixParts.objects("location"),
                    all(
                            key(AffectedAreaPlaces.CODE, "administrative_area", region()),
                            Words.text(AffectedAreaPlaces.NAME, "name"),
                            ThreatMap.object("location"))));

    public static final Correspondence<IncidentReport> BODY = all(
            Words.text(IncidentReportPlaces.SUMMARY, "description"),
            STATES,
            LABELS,
            CourseMap.COURSE,
            ImpactMap.IMPACT,
            THREATS,
            SCOPE,
            SourceMap.sources(IncidentReportPlaces.SOURCES),
            SourceMap.ofReports(IncidentReportPlaces.SOURCES),
            many(IncidentReportPlaces.LOCAL_IDS, Parts.each("external_references"), ThreatMap.LOCAL_ID),
            made(IncidentReportPlaces.STAGE, "early"),
            made(IncidentReportPlaces.DETERMINATION, "unknown"),
            made(IncidentReportPlaces.SUSPECTED_MALICIOUS, "unknown"),
            made(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.STATE), "unknown"),
            otherwise(
                    IncidentReportPlaces.TIMES.then(IncidentTimesPlaces.AWARE),
                    CoreProblem.VALUE_INVENTED,
                    from -> java.util.Map.of(PartialTimePlaces.CERTAINTY.path(), "unknown")));

    private IncidentMap() {}

    private static Place<IncidentReport, org.tocsin.code.IncidentSeverity> severity() {
        return IncidentReportPlaces.SEVERITY.then(SeverityAssessmentPlaces.LEVEL);
    }

    private static <E> ListPlace<IncidentReport, E> scope(
            ListPlace<org.tocsin.message.incident.IncidentScope, E> list) {
        return IncidentReportPlaces.SCOPE.then(list);
    }

    private static <V> Correspondence<IncidentReport> made(Place<IncidentReport, V> place, String value) {
        return otherwise(place, CoreProblem.VALUE_INVENTED, from -> value);
    }

    private static <V> Values<V> region() {
        return Values.text(
                "ISO 3166-2",
                java.util.Optional::of,
                text -> java.util.Optional.of(text).filter(code -> code.matches(REGION)));
    }

    private static Correspondence<IncidentReport> counted(
            Place<org.tocsin.message.incident.IncidentScope, Quantity> ours, String entity, String unit) {
        return in(
                IncidentReportPlaces.SCOPE.then(ours),
                CORE + "/impacted_entity_counts",
                all(
                        key(QuantityPlaces.VALUE, entity, Values.whole()),
                        ours(QuantityPlaces.UNIT, unit),
                        ours(QuantityPlaces.PRECISION, "exact")));
    }
}
