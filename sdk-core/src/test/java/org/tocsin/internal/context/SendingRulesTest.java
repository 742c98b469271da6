package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.SampleMessages.office;
import static org.tocsin.testing.SampleMessages.sample;
import static org.tocsin.testing.SampleMessages.saying;
import static org.tocsin.testing.SampleMessages.with;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.correspondence.CountedStore;
import org.tocsin.message.Handling;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.MitigationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.testing.HangGuard;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** What no conformance case shows of the rules about sending: traffic made by somebody who means no good, and sizes. */
@HangGuard
final class SendingRulesTest {

    private static final int MANY = 20_000;
    private static final Message<MitigationRequest> REQUEST = sample("mitigation-request", MitigationRequest.class);

    private final CountedStore correspondence = new CountedStore();

    private List<ProblemCode> found(Message<?> message) {
        Context context = Context.builder().correspondence(correspondence).build();
        return ContextRules.check(message, context).all().stream()
                .map(Problem::code)
                .toList();
    }

    private static Message<?> forwardingOfTheReport(Tlp label) {
        return with(
                sample("advisory-worm"),
                header -> header.originator(office("XB"))
                        .references(MessageReference.builder()
                                .id(sample("incident-report-early").header().id())
                                .relation(ReferenceRelation.FORWARDS)
                                .build())
                        .handling(Handling.builder().tlp(label).build()));
    }

    @Test
    void aForgedRevisionLowersNoLabel() {
        Message<?> report = sample("incident-report-early");
        correspondence.keep(report);
        correspondence.keep(with(
                report,
                header -> header.revision(2L)
                        .originator(office("XB"))
                        .handling(Handling.builder().tlp(Tlp.CLEAR).build())));
        assertEquals(
                List.of(CoreProblem.AMBIGUOUS_REFERENCE, CoreProblem.LABEL_LOWERED),
                found(forwardingOfTheReport(Tlp.GREEN)));
        assertEquals(List.of(CoreProblem.AMBIGUOUS_REFERENCE), found(forwardingOfTheReport(Tlp.AMBER)));
    }

    private static Message<Acknowledgement> forwarding(String from, String to) {
        Message<Acknowledgement> receipt = sample("acknowledgement", Acknowledgement.class);
        Acknowledgement body = receipt.body().toBuilder()
                .level(AcknowledgementLevel.FORWARDED)
                .forwardedTo(PartyCode.of(to))
                .build();
        return with(
                saying(receipt, body),
                header -> header.id(MessageId.random())
                        .originator(office(from))
                        .inReplyTo(sample("response-to-mitigation-request")
                                .header()
                                .inReplyTo()));
    }

    private static String party(int number) {
        return number == 0 ? "XB" : String.format(Locale.ROOT, "x-p%d", number);
    }

    @Test
    void aRequestThatGoesRoundInCirclesIsFollowedOnlyOnce() {
        correspondence.keep(REQUEST);
        int circle = MANY / 10;
        for (int i = 0; i < circle; i++) {
            correspondence.keep(forwarding(party(i), party((i + 1) % circle)));
        }
        Message<Response> answer = sample("response-to-mitigation-request", Response.class);
        assertEquals(List.of(), found(with(answer, header -> header.originator(office(party(circle - 1))))));
        assertEquals(
                List.of(CoreProblem.ANSWERED_UNASKED),
                found(with(answer, header -> header.originator(office(party(circle))))));
        assertGiven(circle, 2);
    }

    @Test
    void manyRequestsOfOneTypeAreLookedThroughOnce() {
        for (int i = 0; i < MANY; i++) {
            correspondence.keep(
                    with(REQUEST, header -> header.id(MessageId.random()).recipients(List.of(recipient("XC")))));
        }
        Message<MitigationRequest> another = with(REQUEST, header -> header.id(MessageId.random()));
        assertEquals(List.of(), found(another));
        correspondence.keep(REQUEST);
        assertEquals(List.of(CoreProblem.ASKED_AGAIN_WHILE_OPEN), found(another));
        assertGiven(MANY, 2);
    }

    private static Recipient recipient(String party) {
        return Recipient.builder().party(party).build();
    }

    @Test
    void aRequestThatWasRevisedOftenIsOneRequest() {
        for (long revision = 1; revision <= MANY; revision++) {
            long number = revision;
            correspondence.keep(with(REQUEST, header -> header.revision(number)));
        }
        Message<MitigationRequest> another = with(REQUEST, header -> header.id(MessageId.random()));
        assertEquals(List.of(CoreProblem.ASKED_AGAIN_WHILE_OPEN), found(another));
        assertGiven(MANY, 1);
    }

    /** The rules were given each of so many messages, and no more than a few times a check. */
    private void assertGiven(int messages, int checks) {
        assertTrue(correspondence.rows() >= messages, () -> "only " + correspondence.rows() + " messages were given");
        assertTrue(correspondence.rows() <= 10L * messages * checks, () -> correspondence.rows() + " of " + messages);
        assertTrue(correspondence.calls() <= 100L * checks, () -> correspondence.calls() + " calls");
    }
}
