package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.many;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.otherwise;
import static org.tocsin.formats.internal.map.Correspondence.theirs;
import static org.tocsin.formats.internal.map.Correspondence.usual;
import static org.tocsin.formats.internal.map.Correspondence.within;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.LocalIdKind;
import org.tocsin.code.PublicStatementState;
import org.tocsin.code.ReportStage;
import org.tocsin.code.RootCause;
import org.tocsin.code.SeverityReason;
import org.tocsin.code.SeverityScheme;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.code.Targeting;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Place;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.place.CampaignPlaces;
import org.tocsin.formats.internal.place.CausePlaces;
import org.tocsin.formats.internal.place.CrossBorderPlaces;
import org.tocsin.formats.internal.place.DetectionPlaces;
import org.tocsin.formats.internal.place.IncidentReportPlaces;
import org.tocsin.formats.internal.place.IncidentTimesPlaces;
import org.tocsin.formats.internal.place.LocalIdPlaces;
import org.tocsin.formats.internal.place.NationalSeverityPlaces;
import org.tocsin.formats.internal.place.PartialTimePlaces;
import org.tocsin.formats.internal.place.PublicStatementPlaces;
import org.tocsin.formats.internal.place.SeverityAssessmentPlaces;
import org.tocsin.formats.internal.stix.map.Worded.Labelled;
import org.tocsin.message.LocalId;
import org.tocsin.message.incident.Campaign;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;

/** An incident with what belongs to it, and an incident report. */
public final class IncidentMap {

    /** The core extension for incidents; its members are those that the draft of STIX 2.2 has, too. */
    public static final String CORE = "extensions/extension-definition--ef765651-680c-498d-9894-99799f2fa126";

    private static final int LINE = 256;

    static final Map<String, String> UNKNOWN_TIME = Map.of(PartialTimePlaces.CERTAINTY.path(), "unknown");

    private static final Correspondence<IncidentReport> STATES = all(
            Worded.one(
                    IncidentReportPlaces.DETERMINATION,
                    CORE + "/determination",
                    Determination.list().name(),
                    Codes.of(Determination.list()),
                    Labelled.UNLESS_EXACT_AND_TOLD),
            new Required<>(CORE + "/determination", "suspected"),
            Worded.one(
                    IncidentReportPlaces.STATUS,
                    CORE + "/investigation_status",
                    IncidentStatus.list().name(),
                    Codes.of(IncidentStatus.list()),
                    Labelled.UNLESS_EXACT_AND_TOLD),
            new Required<>(CORE + "/investigation_status", "unknown"),
            Codes.label(IncidentReportPlaces.STAGE, ReportStage.list()),
            Worded.one(
                    severity(),
                    CORE + "/criticality",
                    IncidentSeverity.list().name(),
                    Codes.criticality(),
                    Labelled.ALWAYS),
            many(
                    IncidentReportPlaces.SEVERITY.then(SeverityAssessmentPlaces.NATIONAL),
                    Parts.each(CORE + "/scores"),
                    all(
                            key(NationalSeverityPlaces.SCHEME, "name", References.known(SeverityScheme.list())),
                            key(NationalSeverityPlaces.VALUE, "value", score()))),
            Worded.each(
                    IncidentReportPlaces.DETECTION.then(DetectionPlaces.METHOD),
                    CORE + "/detection_methods",
                    DetectionMethod.list().name(),
                    Codes.of(DetectionMethod.list()),
                    Labelled.ALWAYS_AND_TOLD));

    private static final Correspondence<IncidentReport> LABELS = all(
            Codes.label(IncidentReportPlaces.SUSPECTED_MALICIOUS, "suspected-malicious"),
            Codes.label(IncidentReportPlaces.TARGETED, Targeting.list()),
            Codes.label(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.STATE), CrossBorderState.list()),
            within(
                    Parts.each("labels"),
                    key(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.PARTIES_WITHHELD), "", withheld())),
            Codes.labels(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.PARTIES), "cross-border-party"),
            Codes.label(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.MECHANISM), SpreadMechanism.list()),
            Codes.labels(IncidentReportPlaces.SEVERITY.then(SeverityAssessmentPlaces.REASONS), SeverityReason.list()),
            Codes.label(IncidentReportPlaces.DETECTION.then(DetectionPlaces.BY), DetectionSource.list()),
            Codes.label(IncidentReportPlaces.CAUSE.then(CausePlaces.ROOT), RootCause.list()),
            Codes.label(IncidentReportPlaces.CAUSE.then(CausePlaces.STRENGTH), CausalStrength.list()),
            Codes.labels(IncidentReportPlaces.CAUSE.then(CausePlaces.VECTORS), AttackVector.list()),
            Codes.labels(IncidentReportPlaces.CAUSE.then(CausePlaces.FAILURES), ControlFailure.list()));

    public static final Correspondence<Campaign> CAMPAIGN = all(
            ThreatMap.CAMPAIGN,
            within(
                    Parts.each("external_references"),
                    all(
                            theirs("source_name", "tocsin-campaign"),
                            key(CampaignPlaces.ID, "external_id", ThreatMap.unreserved(LINE)))));

    private static final Correspondence<IncidentReport> THREATS = all(
            many(IncidentReportPlaces.INDICATORS, StixParts.objects("indicator"), IndicatorMap.INDICATOR),
            many(IncidentReportPlaces.VULNERABILITIES, StixParts.objects("vulnerability"), ThreatMap.VULNERABILITY),
            many(IncidentReportPlaces.MALWARE, StixParts.objects("malware"), MalwareMap.MALWARE),
            many(
                    IncidentReportPlaces.CAUSE.then(CausePlaces.TECHNIQUES),
                    StixParts.objects("attack-pattern"),
                    ThreatMap.TECHNIQUE),
            many(IncidentReportPlaces.CAMPAIGNS, StixParts.objects("campaign"), CAMPAIGN));

    public static final Correspondence<LocalId> LOCAL_ID = all(
            key(LocalIdPlaces.ISSUER, "source_name", References.source(LINE)),
            key(LocalIdPlaces.ID, "external_id", ThreatMap.unreserved(LINE)),
            one(LocalIdPlaces.KIND, "description", References.known(LocalIdKind.list())));

    /** The identifier of the incident, which all reports about it have. */
    private static final Correspondence<IncidentReport> INCIDENT_ID = all(
            theirs("source_name", "tocsin-incident"),
            key(IncidentReportPlaces.INCIDENT, "external_id", ThreatMap.unreserved(LINE)));

    private static final Correspondence<IncidentReport> STATEMENT = all(
            theirs("source_name", "public statement"),
            key(IncidentReportPlaces.PUBLIC_STATEMENT.then(PublicStatementPlaces.URL), "url", SourceMap.web()));

    /** The incident itself, in the order of its references. */
    public static final Correspondence<IncidentReport> IDENTIFIERS = all(
            within(Parts.each("external_references"), INCIDENT_ID),
            many(IncidentReportPlaces.LOCAL_IDS, Parts.each("external_references"), LOCAL_ID));

    public static final Correspondence<IncidentReport> INCIDENT = all(
            Words.text(IncidentReportPlaces.SUMMARY, "description"),
            STATES,
            LABELS,
            one(IncidentReportPlaces.CONFIDENCE, "confidence", Codes.confidence()),
            usual(CORE + "/extension_type", "property-extension"));

    /** What is said at the incident of what else would have objects of its own. */
    public static final Correspondence<IncidentReport> WHOLE = all(
            ImpactMap.AT_INCIDENT,
            ScopeMap.AT_INCIDENT,
            Codes.label(
                    IncidentReportPlaces.PUBLIC_STATEMENT.then(PublicStatementPlaces.STATE),
                    PublicStatementState.list()),
            within(Parts.each("external_references"), STATEMENT));

    public static final String ADVICE_NOTE = "Advice";
    public static final String CAUSE_NOTE = "Cause";
    public static final Correspondence<IncidentReport> ADVICE = Words.needed(IncidentReportPlaces.ADVICE, "content");
    public static final Correspondence<IncidentReport> CAUSE =
            Words.needed(IncidentReportPlaces.CAUSE.then(CausePlaces.TEXT), "content");

    public static final Correspondence<IncidentReport> BODY = all(
            INCIDENT,
            WHOLE,
            CategoryMap.INCIDENT,
            IDENTIFIERS,
            CourseMap.COURSE,
            ImpactMap.IMPACT,
            THREATS,
            ScopeMap.SCOPE,
            note(ADVICE_NOTE, ADVICE),
            note(CAUSE_NOTE, CAUSE),
            SourceMap.sources(IncidentReportPlaces.SOURCES),
            SourceMap.ofReports(IncidentReportPlaces.SOURCES),
            made(IncidentReportPlaces.STAGE, "early"),
            made(IncidentReportPlaces.DETERMINATION, "unknown"),
            made(IncidentReportPlaces.SUSPECTED_MALICIOUS, "unknown"),
            made(IncidentReportPlaces.CROSS_BORDER.then(CrossBorderPlaces.STATE), "unknown"),
            otherwise(
                    IncidentReportPlaces.TIMES.then(IncidentTimesPlaces.AWARE),
                    CoreProblem.VALUE_INVENTED,
                    from -> UNKNOWN_TIME),
            new StageNeeds());

    private IncidentMap() {}

    private static Place<IncidentReport, IncidentSeverity> severity() {
        return IncidentReportPlaces.SEVERITY.then(SeverityAssessmentPlaces.LEVEL);
    }

    private static <V> Correspondence<IncidentReport> made(Place<IncidentReport, V> place, String value) {
        return otherwise(place, CoreProblem.VALUE_INVENTED, from -> value);
    }

    private static Correspondence<IncidentReport> note(String words, Correspondence<IncidentReport> text) {
        return within(StixParts.objects("note"), all(MadeName.key("abstract", words), text, ThreatMap.object("note")));
    }

    /** That parties are not told, as a label. */
    private static Values<Boolean> withheld() {
        String label = Codes.prefix("cross-border-party") + "withheld";
        return new Values<>(
                '`' + label + '`',
                told -> Boolean.TRUE.equals(told) ? Optional.of(label) : Optional.empty(),
                text -> text.equals(label) ? Optional.of(true) : Optional.empty());
    }

    /** The element of a list itself. */
    static <V> Place<V, V> self() {
        return new Place<>("");
    }

    /** A score of STIX is a number, that of a scheme a text. */
    private static Values<String> score() {
        return new Values<>(
                "digits as a number",
                text -> Optional.of(text)
                        .filter(digits -> digits.toString().matches("[0-9]{1,9}"))
                        .map(digits -> new BigDecimal(digits.toString())),
                number -> number instanceof BigDecimal score && score.signum() >= 0 && score.scale() == 0
                        ? Optional.of(score.toString())
                                .filter(digits -> digits.length() <= 9)
                                .map(Object.class::cast)
                        : Optional.empty());
    }
}
