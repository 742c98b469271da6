package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.about;
import static org.tocsin.examples.scenarios.Parts.at;
import static org.tocsin.examples.scenarios.Parts.question;

import org.tocsin.code.ChannelKind;
import org.tocsin.code.Concern;
import org.tocsin.code.Confidence;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.Disposition;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.IndicatorRole;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.IntendedUse;
import org.tocsin.code.Intermediary;
import org.tocsin.code.Likelihood;
import org.tocsin.code.LocalIdKind;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.code.Rsit;
import org.tocsin.code.Sector;
import org.tocsin.code.SourceReliability;
import org.tocsin.code.TransportProtocol;
import org.tocsin.message.Category;
import org.tocsin.message.Grade;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Indicator;
import org.tocsin.message.Judgement;
import org.tocsin.message.LocalId;
import org.tocsin.message.Measure;
import org.tocsin.message.Talks;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.EarlierContact;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.MitigationTarget;
import org.tocsin.message.request.Response;
import org.tocsin.message.request.StatedEffect;

/** What is asked about the worm, and what is answered. */
final class WormRequests {

    private WormRequests() {}

    static InformationRequest aboutTheDomain(IncidentId incident) {
        return InformationRequest.builder()
                .purpose(InformationPurpose.TECHNICAL_DETAIL)
                .questions(
                        question(1, "Have you seen this worm, and since when?"),
                        question(2, "Does it stop where stop.worm.example can be reached?"))
                .incident(incident)
                .reason("en", "We have to decide this afternoon whether hospitals should go off the net.")
                .indicators(WormReports.sample())
                .intendedUses(IntendedUse.OWN_DEFENCE, IntendedUse.WARN_OTHERS)
                .reciprocal(true)
                .build();
    }

    static Response aboutTheDomainFrom(String party, String since) {
        return Response.builder()
                .disposition(Disposition.COMPLETED)
                .complete(true)
                .finding(ResponseFinding.CONFIRMED)
                .answers(
                        GivenAnswer.builder()
                                .number(1)
                                .finding(ResponseFinding.CONFIRMED)
                                .text("en", "Yes, since " + since + " UTC.")
                                .confidence(Confidence.HIGH)
                                .build(),
                        GivenAnswer.builder()
                                .number(2)
                                .finding(ResponseFinding.CONFIRMED)
                                .text("en", "Yes, in every sample that " + party + " has run. Do not block the name.")
                                .confidence(Confidence.MODERATE)
                                .build())
                .build();
    }

    /** A question without a charge: facts, a careful inference, and what one would like to know. */
    static ClarificationRequest aboutTheScanning(Office technical, Office diplomatic) {
        return ClarificationRequest.builder()
                .concern(Concern.ACTIVITY_APPEARS_TO_TRANSIT)
                .facts(ClarificationFact.builder()
                        .what("en", "Attempts to connect to port 445 of two hospitals, from two machines.")
                        .from(at("2026-05-12T08:55:00Z"))
                        .until(about("2026-05-12T09:30:00Z"))
                        .seenAt("en", "border flow records")
                        .grade(Grade.builder()
                                .source(SourceReliability.B)
                                .content(ContentCredibility._2)
                                .build())
                        .indicators(machine("host-12.access.example"), machine("host-31.access.example"))
                        .build())
                .inference(Judgement.builder()
                        .text("en", "The machines may themselves be infected.")
                        .likelihood(Likelihood.LIKELY)
                        .confidence(Confidence.MODERATE)
                        .build())
                .effect(StatedEffect.builder()
                        .severity(IncidentSeverity.HIGH)
                        .sectors(Sector.HEALTH)
                        .build())
                .questions(
                        question(1, "Are these machines known to you, and are they infected?"),
                        question(2, "Can the traffic be stopped, and can its records be kept?"))
                .statementHeldUntil("2026-05-13T13:20:00Z")
                .counterparts(technical.asOriginator(), diplomatic.asOriginator())
                .talks(Talks.builder()
                        .channel(ChannelKind.VIDEO)
                        .slots(Timestamp.of("2026-05-12T15:00:00Z"), Timestamp.of("2026-05-12T19:00:00Z"))
                        .build())
                .build();
    }

    private static Indicator machine(String name) {
        return Indicator.builder().kind(IndicatorKind.DOMAIN).value(name).build();
    }

    static Response holdingAnswer(Office coordinator) {
        return Response.builder()
                .disposition(Disposition.PENDING)
                .complete(false)
                .explanation(
                        "en",
                        "Thank you for asking. We have found one of the machines and look for the other."
                                + " Please take this for a holding answer and not for a position.")
                .answers(GivenAnswer.builder()
                        .number(1)
                        .finding(ResponseFinding.CONFIRMED)
                        .text("en", "host-12.access.example belongs to a library. It is infected.")
                        .confidence(Confidence.MODERATE)
                        .build())
                .responsibility(ResponsibilityPosition.UNDER_INVESTIGATION)
                .coordinator(coordinator.asOriginator())
                .nextBy("2026-05-13T09:00:00Z")
                .build();
    }

    static Response finalAnswer() {
        return Response.builder()
                .disposition(Disposition.COMPLETED)
                .complete(true)
                .finding(ResponseFinding.CONFIRMED_AND_STOPPED)
                .explanation(
                        "en",
                        "Both machines had the worm that struck your hospitals and tried to reach others by"
                                + " themselves. They have been cut off. Nothing shows that anybody steered them.")
                .answers(
                        GivenAnswer.builder()
                                .number(1)
                                .finding(ResponseFinding.CONFIRMED)
                                .text("en", "Yes. Both belong to a public library.")
                                .confidence(Confidence.HIGH)
                                .build(),
                        GivenAnswer.builder()
                                .number(2)
                                .finding(ResponseFinding.CONFIRMED_AND_STOPPED)
                                .text("en", "Cut off on 12 May at 16:10 UTC. Disks and flow records are kept.")
                                .confidence(Confidence.HIGH)
                                .build())
                .measures(
                        done(MeasureCode.ISOLATE, "2026-05-12T16:10:00Z", "Access provider of the library"),
                        done(MeasureCode.PRESERVE_EVIDENCE, "2026-05-12T17:30:00Z", "EXD-CSIRT"))
                .responsibility(ResponsibilityPosition.THIRD_PARTY)
                .build();
    }

    private static Measure done(MeasureCode code, String when, String by) {
        return Measure.builder()
                .code(code)
                .state(MeasureState.DONE)
                .at(at(when))
                .by("en", by)
                .build();
    }

    static MitigationRequest stopTheServers(IncidentId incident) {
        return MitigationRequest.builder()
                .categories(Category.builder()
                        .kind(IncidentKind.BOTNET)
                        .rsit(Rsit.MALICIOUS_CODE_C2_SERVER)
                        .build())
                .targets(
                        MitigationTarget.builder()
                                .kind(IndicatorKind.DOMAIN)
                                .value("c2.worm.example")
                                .port(443)
                                .protocol(TransportProtocol.TCP)
                                .role(IndicatorRole.C2)
                                .lastSeen(at("2026-05-12T17:20:11Z"))
                                .wishedMeasures(MeasureCode.SINKHOLE, MeasureCode.PRESERVE_EVIDENCE)
                                .build(),
                        MitigationTarget.builder()
                                .kind(IndicatorKind.URL)
                                .value("http://files.worm.example/stage2.bin")
                                .role(IndicatorRole.MALWARE_HOST)
                                .lastSeen(at("2026-05-12T16:02:37Z"))
                                .wishedMeasures(MeasureCode.TAKEDOWN)
                                .build())
                .wishedMeasures(MeasureCode.NOTIFY_OWNER)
                .incident(incident)
                .harm("en", "Infected machines fetch their orders here. Two hospitals are without their files.")
                .contacted(EarlierContact.builder()
                        .whom(Intermediary.REGISTRAR)
                        .name("en", "Example Registrar")
                        .at(at("2026-05-12T16:40:00Z"))
                        .text("en", "Acts only on the word of an authority of XE.")
                        .build())
                .build();
    }

    static Response serversStopped() {
        return Response.builder()
                .disposition(Disposition.COMPLETED)
                .complete(true)
                .finding(ResponseFinding.CONFIRMED_AND_STOPPED)
                .answers(
                        GivenAnswer.builder()
                                .number(1)
                                .finding(ResponseFinding.CONFIRMED_AND_STOPPED)
                                .text("en", "The name leads to our own listening post now.")
                                .build(),
                        GivenAnswer.builder()
                                .number(2)
                                .finding(ResponseFinding.NO_LONGER_ACTIVE)
                                .text("en", "The file was gone when we looked at 06:10 UTC.")
                                .build())
                .measures(
                        done(MeasureCode.SINKHOLE, "2026-05-13T11:00:00Z", "Registry of XE"),
                        done(MeasureCode.NOTIFY_OWNER, "2026-05-13T11:30:00Z", "EXE-CSIRT"))
                .localIds(LocalId.builder()
                        .id("EXE-2207")
                        .issuer("EXE-CSIRT")
                        .kind(LocalIdKind.TICKET)
                        .build())
                .build();
    }
}
