package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.about;
import static org.tocsin.examples.scenarios.Parts.at;
import static org.tocsin.examples.scenarios.Parts.between;
import static org.tocsin.examples.scenarios.Parts.exactly;

import org.tocsin.code.Answer;
import org.tocsin.code.AttackVector;
import org.tocsin.code.CausalStrength;
import org.tocsin.code.Confidence;
import org.tocsin.code.ControlFailure;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.Effect;
import org.tocsin.code.FixState;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.IndicatorUse;
import org.tocsin.code.LocalIdKind;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.ReportStage;
import org.tocsin.code.RootCause;
import org.tocsin.code.Rsit;
import org.tocsin.code.Sector;
import org.tocsin.code.SeverityReason;
import org.tocsin.code.SpreadMechanism;
import org.tocsin.code.Unit;
import org.tocsin.message.Category;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.LocalId;
import org.tocsin.message.Measure;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Product;
import org.tocsin.message.SeverityAssessment;
import org.tocsin.message.Vulnerability;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.Cause;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.incident.Outlook;

/** What the incident reports about the worm say. */
final class WormReports {

    static final Category ENCRYPTS_FILES = Category.builder()
            .kind(IncidentKind.RANSOMWARE)
            .rsit(Rsit.INFORMATION_CONTENT_SECURITY_UNAUTHORISED_INFORMATION_MODIFICATION)
            .build();

    static final Category SPREADS = Category.builder()
            .kind(IncidentKind.WORM)
            .rsit(Rsit.MALICIOUS_CODE_INFECTED_SYSTEM)
            .build();

    private static final Indicator SAMPLE = Indicator.builder()
            .kind(IndicatorKind.SHA_256)
            .value("6da0153b2ebb12f4a1bd26f19e84d739054f54a7f20a39e0942a1ac1c824f20f")
            .use(IndicatorUse.BLOCK)
            .role(IndicatorRole.MALWARE_FILE)
            .confidence(Confidence.HIGH)
            .build();

    private WormReports() {}

    /** What the two parties hit by the worm have both seen. */
    static Indicator sample() {
        return SAMPLE;
    }

    static Vulnerability fileServerFlaw() {
        return Vulnerability.builder()
                .id("CVE-2026-0000")
                .exploited(Answer.YES)
                .products(Product.builder()
                        .name("Example File Server")
                        .vendor("Example Vendor")
                        .versions("2.0", "2.1")
                        .build())
                .fix(FixState.PATCH)
                .fixedOn("2026-03-10")
                .build();
    }

    /** All that a duty officer knows in the first half hour. */
    static IncidentReport firstWord(IncidentId incident, String awareAt, String issuer, String ticket) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.CONFIRMED)
                .status(IncidentStatus.OPEN)
                .incident(incident)
                .localIds(LocalId.builder()
                        .id(ticket)
                        .issuer(issuer)
                        .kind(LocalIdKind.TICKET)
                        .build())
                .times(IncidentTimes.builder()
                        .aware(at(awareAt))
                        .started(about("2026-05-12"))
                        .build())
                .categories(ENCRYPTS_FILES, SPREADS)
                .suspectedMalicious(Answer.YES)
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.POSSIBLE).build())
                .build();
    }

    /** What two days later can be told beside. XB has told of itself to all; what others said in confidence is withheld. */
    static IncidentReport twoDaysLater(IncidentReport.Builder known) {
        return known.status(IncidentStatus.RECOVERING)
                .summary(
                        "en",
                        "The worm entered two hospitals through a file service open to the Internet and"
                                + " encrypted servers within one hour. Emergency patients were sent elsewhere. Files"
                                + " come back from copies.")
                .crossBorder(CrossBorder.builder()
                        .state(CrossBorderState.CONFIRMED)
                        .parties(PartyCode.of("XB"))
                        .partiesWithheld(true)
                        .mechanism(SpreadMechanism.NETWORK_WORM)
                        .build())
                .severity(SeverityAssessment.builder()
                        .level(IncidentSeverity.HIGH)
                        .reasons(SeverityReason.ESSENTIAL_SERVICE_DISRUPTED, SeverityReason.RAPID_SPREAD)
                        .build())
                .impact(impact(true))
                .scope(IncidentScope.builder()
                        .sectors(Sector.HEALTH)
                        .organisations(exactly(2, Unit.ORGANISATIONS))
                        .build())
                .measures(
                        measure(MeasureCode.ISOLATE, MeasureState.DONE),
                        measure(MeasureCode.RESTORE_BACKUP, MeasureState.UNDER_WAY))
                .nextReportBy("2026-06-12T12:00:00Z")
                .build();
    }

    private static Impact impact(boolean goesOn) {
        AffectedService.Builder admission = AffectedService.builder()
                .service("en", "Emergency admission of patients")
                .sector(Sector.HEALTH)
                .since(at("2026-05-12T09:30:00Z"));
        return Impact.builder()
                .effects(Effect.AVAILABILITY, Effect.SAFETY)
                .functional(FunctionalImpact.SIGNIFICANT_CRITICAL)
                .services((goesOn ? admission : admission.until(at("2026-05-13T16:00:00Z"))).build())
                .outlook(Outlook.builder()
                        .trend(OutlookTrend.IMPROVING)
                        .horizonHours(72)
                        .build())
                .build();
    }

    private static Measure measure(MeasureCode code, MeasureState state) {
        return Measure.builder().code(code).state(state).build();
    }

    /** The full account. */
    static IncidentReport fullAccount(IncidentReport.Builder known, IncidentTimes times) {
        return known.status(IncidentStatus.CLOSED)
                .times(times.toBuilder()
                        .detected(at("2026-05-12T09:12:00Z"))
                        .contained(at("2026-05-12T18:30:00Z"))
                        .recovered(at("2026-05-13T16:00:00Z"))
                        .closed(at("2026-06-05"))
                        .ongoing(Answer.NO)
                        .build())
                .impact(impact(false).toBuilder()
                        .downtime(exactly(31, Unit.HOURS))
                        .outlook(null)
                        .build())
                .scope(IncidentScope.builder()
                        .sectors(Sector.HEALTH)
                        .organisations(exactly(2, Unit.ORGANISATIONS))
                        .people(between(1000, 5000, Unit.PATIENTS))
                        .build())
                .cause(Cause.builder()
                        .root(RootCause.MALICIOUS_ACTION)
                        .strength(CausalStrength.PROBABLE)
                        .vectors(AttackVector.EXPOSED_SERVICE)
                        .failures(ControlFailure.UNPATCHED, ControlFailure.NO_SEGMENTATION)
                        .text("en", "The patch had been out for two months and was not installed.")
                        .build())
                .vulnerabilities(fileServerFlaw())
                .indicators(SAMPLE)
                .measures(
                        measure(MeasureCode.ISOLATE, MeasureState.DONE),
                        measure(MeasureCode.RESTORE_BACKUP, MeasureState.DONE),
                        measure(MeasureCode.PATCH, MeasureState.UNDER_WAY))
                .advice("en", "Install the patch of March and close port 445 to the Internet.")
                .confidence(Confidence.HIGH)
                .build();
    }
}
