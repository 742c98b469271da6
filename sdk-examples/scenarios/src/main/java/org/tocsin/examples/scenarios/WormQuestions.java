package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.reference;
import static org.tocsin.examples.scenarios.Parts.responseBy;
import static org.tocsin.examples.scenarios.Parts.text;
import static org.tocsin.examples.scenarios.WormOutbreak.SECOND_EVENING;
import static org.tocsin.examples.scenarios.WormOutbreak.SHIFT_CHANGE;
import static org.tocsin.examples.scenarios.WormOutbreak.XA;
import static org.tocsin.examples.scenarios.WormOutbreak.XA_DESK;
import static org.tocsin.examples.scenarios.WormOutbreak.XA_MINISTRY;
import static org.tocsin.examples.scenarios.WormOutbreak.XA_POLICY;
import static org.tocsin.examples.scenarios.WormOutbreak.XB_DESK;
import static org.tocsin.examples.scenarios.WormOutbreak.XC_DESK;
import static org.tocsin.examples.scenarios.WormOutbreak.XD;
import static org.tocsin.examples.scenarios.WormOutbreak.XD_DESK;
import static org.tocsin.examples.scenarios.WormOutbreak.XD_MINISTRY;
import static org.tocsin.examples.scenarios.WormOutbreak.XD_POLICY;
import static org.tocsin.examples.scenarios.WormOutbreak.XE_DESK;

import org.tocsin.code.Pap;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.VictimContact;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;

/** The questions of the worm's first two days, and their answers. */
final class WormQuestions {

    private WormQuestions() {}

    static Message<InformationRequest> askTheNeighbours(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("XA has to decide whether its hospitals go off the net, and asks the two teams that"
                + " have seen the worm. The time it names is a wish, with its reason.");
        Message<InformationRequest> question = narrator.send(
                inThread(narrator, first, "2026-05-12T11:40:00Z", XA_DESK, Tlp.AMBER, "Does the worm stop at a domain?")
                        .recipients(XB_DESK.asRecipient(), XC_DESK.asRecipient())
                        .precedence(Precedence.URGENT)
                        .reply(responseBy("2026-05-12T16:00:00Z")),
                WormRequests.aboutTheDomain(first.body().incident()));
        narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-05-12T12:30:00Z",
                                XB_DESK,
                                question,
                                Tlp.AMBER,
                                "The worm stops at the domain")
                        .precedence(Precedence.URGENT),
                WormRequests.aboutTheDomainFrom("XB", "10:15"));
        return question;
    }

    static Message<ClarificationRequest> askAboutTheTraffic(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("Flow records show that the two hospitals were tried from two machines in XD."
                + " Traffic that comes from a place says nothing about who is responsible. So the"
                + " policy office of XA asks the policy office of XD: it states facts, says how sure it"
                + " is, names people to talk to, and promises to say nothing in public for a day.");
        Message<ClarificationRequest> inquiry = narrator.send(
                onDiplomaticTrack(
                                narrator,
                                "2026-05-12T13:20:00Z",
                                XA_POLICY,
                                text(
                                        "Question about scanning traffic seen on 12 May",
                                        "Question sur un trafic de balayage observé le 12 mai"))
                        .recipients(XD_POLICY.asRecipient(), XD_DESK.asCopy())
                        .standing(Standing.NATIONAL_POSITION)
                        .references(reference(first, ReferenceRelation.RELATES_TO))
                        .reply(responseBy("2026-05-13T13:20:00Z")),
                WormRequests.aboutTheScanning(XA_DESK, XA_MINISTRY));
        narrator.tell(
                "XD answers within the hour. It is not the last word, and the message says so: it is a holding answer,"
                        + " and names the time of the next.");
        narrator.send(
                onDiplomaticTrack(
                                narrator,
                                "2026-05-12T14:05:00Z",
                                XD_POLICY,
                                text(
                                        "Question of 12 May: received, and first answer",
                                        "Question du 12 mai : reçue, et première réponse"))
                        .recipients(XA_POLICY.asRecipient(), XA_DESK.asCopy())
                        .standing(Standing.AGENCY_POSITION)
                        .thread(inquiry.header().id())
                        .inReplyTo(Envelope.answering(inquiry)),
                WormRequests.holdingAnswer(XD_DESK));
        return inquiry;
    }

    static Message<MitigationRequest> askToStop(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell(
                "The worm fetches its orders from two places in the networks of XE. XA asks the team of XE to stop"
                        + " them, names each and says when it was last seen there.");
        return narrator.send(
                inThread(
                                narrator,
                                first,
                                "2026-05-12T17:30:00Z",
                                XA_DESK,
                                Tlp.GREEN,
                                "Two servers of the worm in networks of XE")
                        .recipients(XE_DESK.asRecipient())
                        .precedence(Precedence.URGENT)
                        .handling(Handling.builder()
                                .tlp(Tlp.GREEN)
                                .pap(Pap.CLEAR)
                                .victimContact(VictimContact.MAY)
                                .build())
                        .reply(responseBy("2026-05-13T17:30:00Z")),
                WormRequests.stopTheServers(first.body().incident()));
    }

    static void changeShifts(Narrator narrator) {
        DutyDesk desk = DutyDesk.of(narrator.correspondence(), Realm.ACTUAL);
        narrator.tell("At six in the evening the desk of XA is handed over. What XA has asked and not been told yet:");
        ShiftBook.tell(narrator, desk.openFrom(SHIFT_CHANGE, XA), SHIFT_CHANGE);
        narrator.tell("Of these, the time that was wished for has passed for the following. It was a wish; nobody has"
                + " failed in anything, and the night shift may ask again.");
        ShiftBook.tell(narrator, desk.overdue(SHIFT_CHANGE), SHIFT_CHANGE);
        narrator.tell("At the same hour, the desk of XD sees what waits for XD:");
        ShiftBook.tell(narrator, desk.open(SHIFT_CHANGE, XD), SHIFT_CHANGE);
    }

    static void answers(
            Narrator narrator,
            Message<InformationRequest> question,
            Message<ClarificationRequest> inquiry,
            Message<MitigationRequest> stop) {
        narrator.tell(
                "In the evening and on the next day the answers come: from XC, from the foreign ministry of XD, which"
                        + " speaks for the whole of XD, and from XE.");
        narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-05-12T19:10:00Z",
                                XC_DESK,
                                question,
                                Tlp.AMBER,
                                "Answers about the domain of the worm")
                        .precedence(Precedence.URGENT),
                WormRequests.aboutTheDomainFrom("XC", "08:30"));
        narrator.send(
                onDiplomaticTrack(
                                narrator,
                                "2026-05-13T08:40:00Z",
                                XD_MINISTRY,
                                text("Question of 12 May: answer", "Question du 12 mai : réponse"))
                        .recipients(XA_POLICY.asRecipient(), XA_DESK.asCopy())
                        .standing(Standing.NATIONAL_POSITION)
                        .thread(inquiry.header().id())
                        .inReplyTo(Envelope.answering(inquiry)),
                WormRequests.finalAnswer());
        narrator.send(
                Envelope.reply(
                                narrator,
                                "2026-05-13T12:10:00Z",
                                XE_DESK,
                                stop,
                                Tlp.GREEN,
                                "Two servers of the worm: what was done")
                        .precedence(Precedence.URGENT),
                WormRequests.serversStopped());
    }

    static void secondEvening(Narrator narrator) {
        narrator.tell("On the evening of the second day, what is still open:");
        DutyDesk desk = DutyDesk.of(narrator.correspondence(), Realm.ACTUAL);
        ShiftBook.tell(narrator, desk.open(SECOND_EVENING), SECOND_EVENING);
    }

    /** In the thread of a message before. */
    static Header.Builder inThread(
            Narrator narrator, Message<?> before, String sentAt, Office sender, Tlp label, String title) {
        MessageId thread = before.header().thread();
        return Envelope.of(narrator, sentAt, sender, label, title)
                .thread(thread == null ? before.header().id() : thread);
    }

    /** From office to office, beyond the technical desks, and signed. */
    private static Header.Builder onDiplomaticTrack(Narrator narrator, String sentAt, Office sender, Text title) {
        return Envelope.of(narrator, sentAt, sender, Tlp.AMBER_STRICT, title)
                .track(Track.DIPLOMATIC)
                .precedence(Precedence.URGENT)
                .signatures(Envelope.SAMPLE_SIGNATURE);
    }
}
