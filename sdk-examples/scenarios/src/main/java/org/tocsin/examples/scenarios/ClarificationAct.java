package org.tocsin.examples.scenarios;

import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Concern;
import org.tocsin.code.Confidence;
import org.tocsin.code.ContentCredibility;
import org.tocsin.code.Disposition;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Likelihood;
import org.tocsin.code.MeasureCode;
import org.tocsin.code.MeasureState;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.code.Sector;
import org.tocsin.code.SourceReliability;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.TransportEncryption;
import org.tocsin.message.Grade;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Indicator;
import org.tocsin.message.Judgement;
import org.tocsin.message.Measure;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Reply;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.GivenAnswer;
import org.tocsin.message.request.Response;
import org.tocsin.message.request.StatedEffect;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** The question that is put before anything is claimed, and its answer. */
final class ClarificationAct {

    /** For those who are addressed, and encrypted on the way. */
    static final Handling CLOSE = Handling.builder()
            .tlp(Tlp.AMBER_STRICT)
            .encryption(TransportEncryption.REQUIRED)
            .build();

    private ClarificationAct() {}

    static MessageReference reference(Message<?> message) {
        return MessageReference.builder()
                .id(message.header().id())
                .revision(message.header().revisionOrDefault())
                .relation(ReferenceRelation.BASED_ON)
                .build();
    }

    /** One desk asks the other, which says that it has read the question. */
    static Message<ClarificationRequest> ask(Narrator narrator, Office asking, Office asked) {
        narrator.tell(
                "On 14 September the cranes of a port in XA stand still for six hours. Some of the traffic that was"
                        + " seen came from hosts in XH. Where traffic comes from says little about who sent it: hosts are"
                        + " hired, infected and relayed through. So XA asks first, and promises to make no statement before"
                        + " noon on 18 September.");
        Message<ClarificationRequest> question = narrator.send(
                formal(Envelope.of(
                                narrator,
                                "2026-09-15T09:00:00Z",
                                asking,
                                Tlp.AMBER_STRICT,
                                "Question about traffic seen on 14 September"))
                        .recipients(asked.asRecipient())
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.RESPONSE)
                                .by("2026-09-17T12:00:00Z")
                                .build()),
                question(asking));
        narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-09-15T10:20:00Z",
                                asked,
                                question,
                                Tlp.AMBER_STRICT,
                                "Question of 15 September: read")
                        .handling(CLOSE)
                        .precedence(Precedence.URGENT),
                Acknowledgement.builder()
                        .level(AcknowledgementLevel.READ)
                        .answeredBy(AnsweringDesk.builder()
                                .role(asked.role())
                                .onDuty(true)
                                .build())
                        .nextBy("2026-09-17T12:00:00Z")
                        .build());
        return question;
    }

    private static Header.Builder formal(Header.Builder header) {
        return header.handling(CLOSE)
                .track(Track.DIPLOMATIC)
                .standing(Standing.NATIONAL_POSITION)
                .precedence(Precedence.URGENT)
                .signatures(Envelope.SAMPLE_SIGNATURE);
    }

    private static ClarificationRequest question(Office asking) {
        return ClarificationRequest.builder()
                .concern(Concern.ACTIVITY_APPEARS_TO_TRANSIT)
                .facts(ClarificationFact.builder()
                        .what(
                                "en",
                                "Sessions of remote control from a hired host to the server that steers the cranes.")
                        .from(PartialTime.builder().at("2026-09-14T03:10:00Z").build())
                        .until(PartialTime.builder().at("2026-09-14T03:55:00Z").build())
                        .seenAt("en", "border flow records")
                        .grade(Grade.builder()
                                .source(SourceReliability.B)
                                .content(ContentCredibility._2)
                                .build())
                        .indicators(Indicator.builder()
                                .kind(IndicatorKind.DOMAIN)
                                .value("vm-61.hosting.example")
                                .build())
                        .build())
                .inference(Judgement.builder()
                        .text("en", "The host may have been hired or taken over by others.")
                        .likelihood(Likelihood.ROUGHLY_EVEN)
                        .confidence(Confidence.LOW)
                        .build())
                .effect(StatedEffect.builder()
                        .severity(IncidentSeverity.HIGH)
                        .sectors(Sector.TRANSPORT_MARITIME)
                        .build())
                .questions(
                        question(1, "Is the host known to you, and who had the use of it on 14 September?"),
                        question(2, "Can its records be kept?"))
                .statementHeldUntil("2026-09-18T12:00:00Z")
                .counterparts(
                        counterpart(asking, PocRole.NATIONAL_TECHNICAL), counterpart(asking, PocRole.NATIONAL_POLICY))
                .build();
    }

    private static Question question(int number, String text) {
        return Question.builder().number(number).text("en", text).build();
    }

    private static PartyRole counterpart(Office office, PocRole role) {
        return PartyRole.builder().party(office.party()).role(role).build();
    }

    /** The answer of the party that was asked, within the time. */
    static Message<Response> answer(Narrator narrator, Office asked, Message<ClarificationRequest> question) {
        narrator.tell("XH answers in time. The question is closed, and the promise is kept.");
        return narrator.send(
                formal(Envelope.reply(
                        narrator,
                        "2026-09-17T11:30:00Z",
                        asked,
                        question,
                        Tlp.AMBER_STRICT,
                        "Question of 15 September: answer")),
                Response.builder()
                        .disposition(Disposition.COMPLETED)
                        .complete(true)
                        .finding(ResponseFinding.CONFIRMED)
                        .explanation(
                                "en",
                                "The host is in our networks. It belongs to a provider and was hired out. We do"
                                        + " not know yet to whom.")
                        .answers(
                                answer(1, "Yes. The customer paid by card from abroad and gave a false name."),
                                answer(2, "They are kept since 16 September."))
                        .measures(Measure.builder()
                                .code(MeasureCode.PRESERVE_EVIDENCE)
                                .state(MeasureState.DONE)
                                .at(PartialTime.builder().at("2026-09-16").build())
                                .build())
                        .responsibility(ResponsibilityPosition.UNDER_INVESTIGATION)
                        .build());
    }

    private static GivenAnswer answer(int number, String text) {
        return GivenAnswer.builder()
                .number(number)
                .text("en", text)
                .confidence(Confidence.MODERATE)
                .build();
    }
}
