package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.about;
import static org.tocsin.examples.scenarios.Parts.at;
import static org.tocsin.examples.scenarios.Parts.question;

import java.util.UUID;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.Concern;
import org.tocsin.code.Confidence;
import org.tocsin.code.DeclineReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Interpretation;
import org.tocsin.code.Likelihood;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.PocRole;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.code.Sector;
import org.tocsin.code.UnreachedStep;
import org.tocsin.message.Judgement;
import org.tocsin.message.Measure;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Talks;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.Response;
import org.tocsin.message.request.StatedEffect;

/** What the messages of the night say. */
final class NightTalks {

    private NightTalks() {}

    static ClarificationRequest inquiry() {
        return ClarificationRequest.builder()
                .concern(Concern.ACTIVITY_APPEARS_TO_ORIGINATE)
                .facts(ClarificationFact.builder()
                        .what("en", "Commands to switches of two substations, from hosts in a range that XB announces.")
                        .from(at("2026-11-11T14:05:00Z"))
                        .until(about("2026-11-11T15:30:00Z"))
                        .seenAt("en", "flow records of the operator")
                        .build())
                .inference(Judgement.builder()
                        .text("en", "It may be a test that reached the wrong network.")
                        .likelihood(Likelihood.ROUGHLY_EVEN)
                        .confidence(Confidence.LOW)
                        .build())
                .effect(StatedEffect.builder()
                        .severity(IncidentSeverity.HIGH)
                        .sectors(Sector.ENERGY_ELECTRICITY)
                        .build())
                .questions(question(1, "Is anybody in XB testing switches tonight?"))
                .counterparts(counterpart(PocRole.NATIONAL_TECHNICAL), counterpart(PocRole.NATIONAL_POLICY))
                .build();
    }

    private static PartyRole counterpart(PocRole role) {
        return PartyRole.builder().party(NightContacts.XA.party()).role(role).build();
    }

    /** The wish to talk, by these ways. */
    static CallRequest call(Talks... offers) {
        return CallRequest.builder()
                .purpose("en", "The question of tonight, before anybody switches anything off.")
                .speaker("en", "Head of the security desk")
                .askedFor("en", "Whoever may decide on tests in the power grid")
                .offers(offers)
                .until("2026-11-11T21:00:00Z")
                .minutes(20)
                .languages("en")
                .interpretation(Interpretation.WISHED)
                .ifNotReached(UnreachedStep.CALL_AGAIN, UnreachedStep.WRITE)
                .build();
    }

    static Talks by(ChannelKind channel) {
        return Talks.builder().channel(channel).build();
    }

    static Talks messenger(String first, String... more) {
        return Talks.builder()
                .channel(ChannelKind.SECURE_MESSENGER)
                .slots(first, more)
                .build();
    }

    static Response declined() {
        return Response.builder()
                .disposition(Disposition.DECLINED)
                .complete(true)
                .reasons(DeclineReason.NO_COMPETENCE)
                .explanation(
                        "en",
                        "Nobody at the desk may speak for the operator tonight. Tell us in writing what you two decide.")
                .build();
    }

    static Response rather(Talks talks) {
        return Response.builder()
                .disposition(Disposition.PENDING)
                .complete(false)
                .explanation("en", "We need half an hour to find an interpreter and the engineer in charge.")
                .talks(talks)
                .nextBy("2026-11-11T17:00:00Z")
                .build();
    }

    static Response accepted(Talks talks) {
        return Response.builder()
                .disposition(Disposition.ACCEPTED)
                .complete(true)
                .talks(talks)
                .build();
    }

    /** What was decided in the call. */
    static SituationReport.Builder decision(UUID series) {
        return SituationReport.builder()
                .series(series)
                .number(1)
                .event("en", "Commands to substations of XA on 11 November")
                .asOf("2026-11-11T17:55:00Z")
                .severity(IncidentSeverity.HIGH)
                .summary(
                        "en",
                        "Decided in the call of 17:30 UTC between the desks of XA and XB: XB stops its test by 18:30 UTC;"
                                + " XA disconnects nothing until then; both call again at 20:00 UTC if commands still come."
                                + " Nobody speaks in public before 06:00 UTC.")
                .measures(Measure.builder()
                        .code(MeasureCode.ISOLATE)
                        .state(MeasureState.PLANNED)
                        .at("2026-11-11T18:30:00Z")
                        .by("en", "XB, operator of the test")
                        .build())
                .publicLine("en", "Until 06:00 UTC: no comment on ongoing work.")
                .nextReportBy("2026-11-11T20:30:00Z");
    }

    static SituationReport over(SituationReport first) {
        return first.toBuilder()
                .number(2)
                .asOf("2026-11-11T20:00:00Z")
                .severity(IncidentSeverity.LOW)
                .summary("en", "No command has come since 18:22 UTC. The call of 20:00 UTC is not needed.")
                .measures(Measure.builder()
                        .code(MeasureCode.ISOLATE)
                        .state(MeasureState.DONE)
                        .at("2026-11-11T18:22:00Z")
                        .by("en", "XB, operator of the test")
                        .build())
                .clearPublicLine()
                .clearNextReportBy()
                .complete(true)
                .build();
    }

    static Response explained() {
        return Response.builder()
                .disposition(Disposition.COMPLETED)
                .complete(true)
                .finding(ResponseFinding.CONFIRMED_ACCIDENT)
                .responsibility(ResponsibilityPosition.OWN_ACCIDENT)
                .explanation("en", "A test of our operator used an address list that held two stations of yours.")
                .answers(GivenAnswer.builder()
                        .number(1)
                        .text("en", "Yes, until 18:22 UTC. The list has been corrected.")
                        .confidence(Confidence.HIGH)
                        .build())
                .build();
    }
}
