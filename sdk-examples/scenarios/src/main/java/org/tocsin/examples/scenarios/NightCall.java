package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.NightContacts.XA;
import static org.tocsin.examples.scenarios.NightContacts.XB;
import static org.tocsin.examples.scenarios.NightContacts.XC;
import static org.tocsin.examples.scenarios.NightContacts.XD;
import static org.tocsin.examples.scenarios.NightTalks.messenger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.tocsin.code.ChannelKind;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.directory.Contact;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.incident.SituationReport;
import org.tocsin.message.request.CallRequest;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.Response;

/** A call at night: one party wishes to talk, one cannot, one declines, one finds a time, and what is decided is written down. */
final class NightCall implements Scenario {

    /** When the two desks talk. */
    static final Instant CALL = Instant.parse("2026-11-11T17:30:00Z");

    /** What the desk of XB wrote first, as its clock on the wall shows it. */
    static final String WALL_CLOCK = "2026-11-12T02:30:00";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    @Override
    public String name() {
        return "night-call";
    }

    @Override
    public String title() {
        return "A call at night, and what was decided in it";
    }

    @Override
    public void play(Narrator narrator) {
        NightContacts.list(narrator);
        Message<ClarificationRequest> question = ask(narrator);
        Message<CallRequest> wish = wishToTalk(narrator, question);
        decline(narrator, wish);
        Message<CallRequest> agreed = findTime(narrator, wish);
        accept(narrator, agreed);
        beforeTheCall(narrator);
        Message<SituationReport> decision = decide(narrator, agreed);
        explain(narrator, question, decision);
    }

    private static Message<ClarificationRequest> ask(Narrator narrator) {
        narrator.tell("On 11 November, late in the evening in XA, somebody sends commands to two substations. The hosts"
                + " are in a range that XB announces. XA asks, and says what it does not know.");
        return narrator.send(
                formal(Envelope.of(
                                narrator,
                                "2026-11-11T15:45:00Z",
                                XA,
                                Tlp.AMBER_STRICT,
                                "Question about commands to substations tonight"))
                        .recipients(XB.asRecipient())
                        .signatures(Envelope.SAMPLE_SIGNATURE)
                        .reply(Parts.responseBy("2026-11-11T22:00:00Z")),
                NightTalks.inquiry());
    }

    private static Header.Builder formal(Header.Builder header) {
        return header.handling(ClarificationAct.CLOSE)
                .track(Track.DIPLOMATIC)
                .standing(Standing.NATIONAL_POSITION)
                .precedence(Precedence.FLASH);
    }

    private static Message<CallRequest> wishToTalk(Narrator narrator, Message<ClarificationRequest> question) {
        narrator.tell(
                "An answer may take until morning, and the operator wants to disconnect. XA wishes to talk. The first"
                        + " draft offers a telephone; the question has a label that a telephone does not keep:");
        narrator.consider(
                wish(narrator, question).recipients(XB.asRecipient(), XD.asRecipient()),
                NightTalks.call(NightTalks.by(ChannelKind.DUTY_MOBILE)));
        narrator.tell(
                "The second draft offers the messenger, to XB, and to XC and XD, whose grids are joined to both. XC has"
                        + " no messenger in the directory. And each of them has less time than a flash message gives it, as there is no more:");
        narrator.consider(
                wish(narrator, question).recipients(XB.asRecipient(), XC.asRecipient(), XD.asRecipient()),
                NightTalks.call(messenger("2026-11-11T16:30:00Z")));
        narrator.tell("XC is asleep and will read in the morning what was decided. XA asks XB and XD.");
        return narrator.send(
                wish(narrator, question).recipients(XB.asRecipient(), XD.asRecipient()),
                NightTalks.call(messenger("2026-11-11T16:30:00Z")));
    }

    private static Header.Builder wish(Narrator narrator, Message<ClarificationRequest> question) {
        return formal(Envelope.of(
                        narrator,
                        "2026-11-11T16:00:00Z",
                        XA,
                        Tlp.AMBER_STRICT,
                        "Please talk to us tonight: the question of 15:45 UTC"))
                .thread(question.header().id())
                .references(Parts.reference(question, ReferenceRelation.RELATES_TO))
                .reply(Parts.responseBy("2026-11-11T16:25:00Z"));
    }

    private static void decline(Narrator narrator, Message<CallRequest> wish) {
        narrator.tell("XD declines, and says why. Nobody has to talk.");
        narrator.send(
                answer(narrator, "2026-11-11T16:12:00Z", XD, wish, "We cannot talk tonight"), NightTalks.declined());
    }

    private static Header.Builder answer(
            Narrator narrator, String sentAt, Office from, Message<?> answered, String title) {
        return formal(Envelope.reply(narrator, sentAt, from, answered, Tlp.AMBER_STRICT, title));
    }

    private static Message<CallRequest> findTime(Narrator narrator, Message<CallRequest> wish) {
        narrator.tell(
                "XB is willing, an hour later. The clock on the wall of its desk will show half past two then, and so"
                        + " it is written:");
        Header.Builder rather = answer(narrator, "2026-11-11T16:20:00Z", XB, wish, "Rather at half past two, our time");
        narrator.attempt(rather, NightTalks.rather(messenger(WALL_CLOCK)));
        narrator.tell(
                "A Z behind it would please the check, and would be wrong by nine hours. The desk of XB sees it, because"
                        + " its program shows each instant in the time zone of its entry. (That is called Etc/GMT-9, and its clocks"
                        + " are nine hours ahead of UTC, not behind it.)");
        local(narrator, Instant.parse(WALL_CLOCK + "Z"));
        narrator.tell("With the offset it is the instant that is meant:");
        local(narrator, CALL);
        narrator.send(rather, NightTalks.rather(messenger(WALL_CLOCK + "+09:00")));
        narrator.tell("XA takes the offer up in a revision of its wish, so that everybody sees one time and not two.");
        return narrator.send(
                Envelope.revisionOf(wish, "2026-11-11T16:35:00Z")
                        .recipients(XB.asRecipient())
                        .reply(Parts.responseBy("2026-11-11T17:00:00Z")),
                NightTalks.call(messenger("2026-11-11T17:30:00Z")));
    }

    private static void local(Narrator narrator, Instant at) {
        Contact desk = narrator.directory().contact(XB.party(), XB.role(), at).orElseThrow();
        ZoneId zone = ZoneId.of(Objects.requireNonNull(desk.entryAt(at).timeZone()));
        narrator.note(Words.of(at) + " is " + LOCAL.format(at.atZone(zone)) + " at the desk of XB.");
    }

    private static void accept(Narrator narrator, Message<CallRequest> agreed) {
        narrator.tell("XB accepts. Its draft names two instants, and then nobody knows when to call:");
        Header.Builder header = answer(narrator, "2026-11-11T16:50:00Z", XB, agreed, "At 17:30 UTC");
        narrator.consider(
                header, NightTalks.accepted(messenger("2026-11-12T02:30:00+09:00", "2026-11-12T03:00:00+09:00")));
        narrator.send(header, NightTalks.accepted(messenger("2026-11-12T02:30:00+09:00")));
    }

    private static void beforeTheCall(Narrator narrator) {
        Instant now = Instant.parse("2026-11-11T17:15:00Z");
        narrator.tell(
                "A quarter of an hour before the call, the desk of XA looks at what is open. The wish to talk has been"
                        + " answered; the question has not.");
        ShiftBook.tell(
                narrator, DutyDesk.of(narrator.correspondence(), Realm.ACTUAL).openFrom(now, XA.party()), now);
    }

    private static Message<SituationReport> decide(Narrator narrator, Message<CallRequest> agreed) {
        narrator.tell(
                "At half past five UTC the two desks talk for eighteen minutes; XA calls the address that stands in the"
                        + " directory. A call leaves no record by itself. XA writes down what was decided, for XB to correct, and"
                        + " for XC and XD to know.");
        return narrator.send(
                formal(Envelope.of(
                                narrator,
                                "2026-11-11T17:55:00Z",
                                XA,
                                Tlp.AMBER_STRICT,
                                "What was decided in the call of 17:30 UTC"))
                        .precedence(Precedence.URGENT)
                        .thread(agreed.header().thread())
                        .references(Parts.reference(agreed, ReferenceRelation.BASED_ON))
                        .recipients(XB.asRecipient(), XC.asCopy(), XD.asCopy())
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                NightTalks.decision(narrator.newUuid()).build());
    }

    private static void explain(
            Narrator narrator, Message<ClarificationRequest> question, Message<SituationReport> decision) {
        narrator.tell(
                "The test stops eight minutes before the time that was agreed. XB answers the question in writing.");
        Message<Response> answer = narrator.send(
                answer(narrator, "2026-11-11T19:40:00Z", XB, question, "Question of tonight: it was our test")
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                NightTalks.explained());
        narrator.tell("XA closes the matter. Nobody was disconnected, and nobody was accused.");
        narrator.send(
                formal(Envelope.of(
                                narrator,
                                "2026-11-11T20:05:00Z",
                                XA,
                                Tlp.AMBER_STRICT,
                                "The commands have stopped; the matter is closed"))
                        .precedence(Precedence.PRIORITY)
                        .thread(question.header().id())
                        .references(
                                Parts.reference(decision, ReferenceRelation.FOLLOWS),
                                Parts.reference(answer, ReferenceRelation.BASED_ON))
                        .recipients(XB.asRecipient(), XC.asCopy(), XD.asCopy())
                        .signatures(Envelope.SAMPLE_SIGNATURE),
                NightTalks.over(decision.body()));
    }
}
