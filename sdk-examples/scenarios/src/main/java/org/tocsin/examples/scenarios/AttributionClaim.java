package org.tocsin.examples.scenarios;

import java.util.Arrays;
import org.tocsin.code.Confidence;
import org.tocsin.code.Disposition;
import org.tocsin.code.MessageType;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.code.ResponseFinding;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Reply;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.Response;

/**
 * A claim about a State: what has to stand behind it, to whom it may go and when, what the party concerned says, and how
 * the claim is taken down to what can be shown.
 *
 * <p>The parties stand for nobody and the incident is invented. Signatures are samples, which nobody can verify.
 */
final class AttributionClaim implements Scenario {

    private static final Office AUTHOR = ForumContacts.desk("XA");
    private static final Office PARTNER = ForumContacts.desk("XB");
    private static final Office OUTSIDER = ForumContacts.desk("XC");
    private static final Office SUBJECT = ForumContacts.desk("XH");

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String title() {
        return "A claim about who did it, and what it needs";
    }

    @Override
    public void play(Narrator narrator) {
        narrator.tell("XA, XB, XC and XH are codes that are reserved for examples. They stand for nobody, and nothing"
                + " here has happened. At the beginning of the year each names its desk for diplomatic messages to the"
                + " forum and says what it accepts. A statement about who did something is sent to nobody who has not"
                + " said so: XC has not. In June the secretariat checks that the desks answer.");
        new ForumContacts(narrator)
                .with("XA", MessageType.ATTRIBUTION_STATEMENT)
                .with("XB", MessageType.ATTRIBUTION_STATEMENT)
                .with("XC")
                .with("XH", MessageType.ATTRIBUTION_STATEMENT)
                .list();
        Message<ClarificationRequest> question = ClarificationAct.ask(narrator, AUTHOR, SUBJECT);
        MessageId id = narrator.newId();
        refused(narrator, id, question);
        tooEarly(narrator, id, question);
        Message<Response> answer = ClarificationAct.answer(narrator, SUBJECT, question);
        noLongerTooEarly(narrator, id, question);
        Message<AttributionStatement> claim = claim(narrator, id, question, answer);
        contested(narrator, claim);
        lowered(narrator, claim);
    }

    private static Header.Builder header(MessageId id, Message<?> question, String sentAt, Office... recipients) {
        return Header.builder()
                .realm(question.header().realm())
                .id(id)
                .thread(question.header().id())
                .references(ClarificationAct.reference(question))
                .originator(AUTHOR.asOriginator())
                .recipients(Arrays.stream(recipients).map(Office::asRecipient).toList())
                .track(Track.DIPLOMATIC)
                .standing(Standing.NATIONAL_POSITION)
                .precedence(Precedence.PRIORITY)
                .sentAt(sentAt)
                .reply(Reply.builder()
                        .expected(ReplyExpectation.RESPONSE)
                        .by("2026-09-25T12:00:00Z")
                        .build())
                .handling(ClarificationAct.CLOSE)
                .title("en", "Statement of XA on the outage of its port systems")
                .signatures(Envelope.SAMPLE_SIGNATURE);
    }

    private static void refused(Narrator narrator, MessageId id, Message<?> question) {
        narrator.tell(
                "In the talks that follow, XA tells XH that it considers a statement, and drafts one that holds XH"
                        + " responsible. The heavier a claim, the more has to stand behind it. The desk tries what happens when"
                        + " each thing in turn is left out. None of these drafts can be sent.");
        for (StatementDraft.Gap gap : StatementDraft.gaps()) {
            narrator.tell("A draft " + gap.lacking() + ":");
            narrator.attempt(
                    gap.header().apply(header(id, question, "2026-09-16T14:00:00Z", PARTNER, SUBJECT)),
                    gap.body().apply(StatementDraft.complete()).build());
        }
        narrator.tell("A draft with low confidence could be sent. The check warns all the same:");
        narrator.consider(
                header(id, question, "2026-09-16T14:00:00Z", PARTNER, SUBJECT),
                StatementDraft.complete().confidence(Confidence.LOW).build());
    }

    private static void tooEarly(Narrator narrator, MessageId id, Message<?> question) {
        narrator.tell("The draft is complete now. Somebody proposes to publish it tonight. But XH has been given until"
                + " noon on 18 September to answer, and one does not ask and accuse at once:");
        narrator.consider(
                header(id, question, "2026-09-16T15:00:00Z", PARTNER, SUBJECT),
                StatementDraft.complete()
                        .publicity(StatementDraft.publicFrom("2026-09-16T20:00:00Z"))
                        .build());
        narrator.tell("The draft stays where it is.");
    }

    private static void noLongerTooEarly(Narrator narrator, MessageId id, Message<?> question) {
        narrator.tell("The same draft, to be published the same evening, meets with nothing now:");
        int found = narrator.consider(
                        header(id, question, "2026-09-17T15:00:00Z", PARTNER, SUBJECT),
                        StatementDraft.complete()
                                .publicity(StatementDraft.publicFrom("2026-09-17T20:00:00Z"))
                                .build())
                .size();
        narrator.note("Findings: " + found);
    }

    private static Message<AttributionStatement> claim(
            Narrator narrator, MessageId id, Message<?> question, Message<?> answer) {
        narrator.tell("But the answer has to be weighed first. XA does so and keeps to its view. On 22 September it"
                + " addresses the statement to XB, XC and XH. For XC the check finds a problem:");
        narrator.consider(
                header(id, question, "2026-09-22T09:00:00Z", PARTNER, OUTSIDER, SUBJECT),
                StatementDraft.complete().build());
        narrator.tell("XC is taken off the list. The statement goes to XB, and to XH itself, which has three days to"
                + " respond; it is to be made public on 29 September.");
        return narrator.send(
                header(id, question, "2026-09-22T09:10:00Z", PARTNER, SUBJECT)
                        .references(ClarificationAct.reference(question), ClarificationAct.reference(answer)),
                StatementDraft.complete().build());
    }

    private static void contested(Narrator narrator, Message<AttributionStatement> claim) {
        narrator.tell("XH does not accept the claim, and says what it has found since.");
        narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-09-24T13:30:00Z",
                                SUBJECT,
                                claim,
                                Tlp.AMBER_STRICT,
                                "Statement of 22 September: not accepted")
                        .handling(ClarificationAct.CLOSE)
                        .track(Track.DIPLOMATIC)
                        .standing(Standing.NATIONAL_POSITION)
                        .precedence(Precedence.PRIORITY)
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                Response.builder()
                        .disposition(Disposition.COMPLETED)
                        .complete(true)
                        .finding(ResponseFinding.CONTESTED)
                        .responsibility(ResponsibilityPosition.NOT_ACCEPTED)
                        .explanation(
                                "en",
                                "The servers were hired with a stolen card on 2 September, and nobody of XH had"
                                        + " access to them. We hand over the records of the provider to the technical desk of"
                                        + " XA and propose that both desks look at them together.")
                        .build());
    }

    private static void lowered(Narrator narrator, Message<AttributionStatement> claim) {
        narrator.tell(
                "The desks look at the records together. They confirm what XH said. XA revises its statement a day before"
                        + " it would have become public: what remains is a technical finding about a cluster of activity. No"
                        + " party is named in it, and at this level none may be.");
        narrator.send(
                Envelope.revisionOf(claim, "2026-09-28T10:00:00Z")
                        .reply(null)
                        .title("en", "The outage of the port systems of XA belongs to a cluster of activity"),
                StatementDraft.lowered());
        narrator.tell("The earlier text stays in the record with its revision. The later one is what XA holds.");
    }
}
