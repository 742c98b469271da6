package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.answerTo;
import static org.tocsin.examples.scenarios.Parts.english;
import static org.tocsin.examples.scenarios.Parts.envelope;
import static org.tocsin.examples.scenarios.Parts.everybody;
import static org.tocsin.examples.scenarios.Parts.reference;
import static org.tocsin.examples.scenarios.Parts.responseBy;
import static org.tocsin.examples.scenarios.Parts.sampleSignature;
import static org.tocsin.examples.scenarios.Parts.text;

import java.time.Instant;
import org.tocsin.code.Pap;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.code.VictimContact;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentStages;
import org.tocsin.message.incident.StageDraft;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.MitigationRequest;

/**
 * A worm strikes hospitals of two parties, and traffic that seems to come from a third is asked about before anybody says
 * anything in public. The signatures of the formal messages are samples.
 */
final class WormOutbreak implements Scenario {

    /** When the desk of XA is handed over on the evening of the first day. */
    static final Instant SHIFT_CHANGE = Instant.parse("2026-05-12T18:00:00Z");

    /** When everything that was asked has been answered. */
    static final Instant SECOND_EVENING = Instant.parse("2026-05-13T18:00:00Z");

    static final PartyCode XA = PartyCode.of("XA");
    static final PartyCode XD = PartyCode.of("XD");

    private static final Office XA_DESK = Office.of("XA", PocRole.NATIONAL_TECHNICAL);
    private static final Office XA_POLICY = Office.of("XA", PocRole.NATIONAL_POLICY);
    private static final Office XA_MINISTRY = Office.of("XA", PocRole.NATIONAL_DIPLOMATIC);
    private static final Office XA_CRISIS = Office.of("XA", PocRole.CRISIS_COORDINATION);
    private static final Office XB_DESK = Office.of("XB", PocRole.NATIONAL_TECHNICAL);
    private static final Office XB_POLICY = Office.of("XB", PocRole.NATIONAL_POLICY);
    private static final Office XC_DESK = Office.of("XC", PocRole.NATIONAL_TECHNICAL);
    private static final Office XC_POLICY = Office.of("XC", PocRole.NATIONAL_POLICY);
    private static final Office XD_DESK = Office.of("XD", PocRole.NATIONAL_TECHNICAL);
    private static final Office XD_POLICY = Office.of("XD", PocRole.NATIONAL_POLICY);
    private static final Office XD_MINISTRY = Office.of("XD", PocRole.NATIONAL_DIPLOMATIC);
    private static final Office XE_DESK = Office.of("XE", PocRole.NATIONAL_TECHNICAL);

    @Override
    public String name() {
        return "worm-outbreak";
    }

    @Override
    public String title() {
        return "A worm in hospitals, and a question asked before an answer is assumed";
    }

    @Override
    public void play(Narrator narrator) {
        Message<IncidentReport> first = firstHours(narrator);
        Message<InformationRequest> question = askTheNeighbours(narrator, first);
        Message<ClarificationRequest> inquiry = askAboutTheTraffic(narrator, first);
        Message<MitigationRequest> stop = askToStop(narrator, first);
        changeShifts(narrator);
        answers(narrator, question, inquiry, stop);
        situation(narrator, first);
        secondEvening(narrator);
        Message<IncidentReport> account = laterReports(narrator, first);
        lookBack(narrator, account);
    }

    private static Message<IncidentReport> firstHours(Narrator narrator) {
        narrator.tell("On a Tuesday morning in May the national computer emergency team of XC sees a worm that encrypts"
                + " files, and warns everybody. A warning has no victim; it says what to do.");
        narrator.send(
                envelope(narrator.newId(), XC_DESK, "2026-05-12T09:10:00Z", Tlp.GREEN,
                                text("Worm that encrypts files spreads through open file services",
                                        "Un ver chiffreur se propage par les services de fichiers exposés"),
                                everybody())
                        .precedence(Precedence.FLASH)
                        .validUntil("2026-06-12T00:00:00Z"),
                WormReports.advisory());
        narrator.tell("An hour later two hospitals of XA have it. The duty officer knows little, and the first report asks"
                + " for little. It gives the incident an identifier that everybody may share.");
        MessageId id = narrator.newId();
        Message<IncidentReport> first = narrator.send(
                envelope(id, XA_DESK, "2026-05-12T10:03:00Z", Tlp.AMBER,
                                english("File-encrypting worm in two hospitals"),
                                XB_DESK.asRecipient(), XC_DESK.asRecipient(), XD_DESK.asRecipient())
                        .precedence(Precedence.FLASH),
                WormReports.firstWord(id.toString(), "2026-05-12T09:40:00Z", "EXA-CSIRT", "2026-0512-17"));
        narrator.tell("XB reads it and looks at what three of its own clinics have reported since ten. It is the same"
                + " thing, so XB reports under the same identifier: whoever counts incidents counts one.");
        narrator.send(
                envelope(narrator.newId(), XB_DESK, "2026-05-12T11:20:00Z", Tlp.AMBER,
                                english("The same worm in three clinics"),
                                XA_DESK.asRecipient(), XC_DESK.asRecipient())
                        .precedence(Precedence.FLASH)
                        .references(reference(first, ReferenceRelation.RELATES_TO)),
                WormReports.firstWord(first.body().incident(), "2026-05-12T10:15:00Z", "EXB-CSIRT", "EXB-4711"));
        return first;
    }

    private static Message<InformationRequest> askTheNeighbours(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("XA has to decide whether its hospitals go off the net, and asks the two teams that have seen the"
                + " worm. The time it names is a wish, with its reason.");
        Message<InformationRequest> question = narrator.send(
                inThread(narrator, first, XA_DESK, "2026-05-12T11:40:00Z", Tlp.AMBER,
                                "Does the worm stop at a domain?", XB_DESK, XC_DESK)
                        .precedence(Precedence.URGENT)
                        .reply(responseBy("2026-05-12T16:00:00Z")),
                WormRequests.aboutTheDomain(first.body().incident()));
        narrator.send(
                inThread(narrator, first, XB_DESK, "2026-05-12T12:30:00Z", Tlp.AMBER,
                                "The worm stops at the domain", XA_DESK)
                        .precedence(Precedence.URGENT)
                        .inReplyTo(answerTo(question)),
                WormRequests.aboutTheDomainFrom("XB", "10:15"));
        return question;
    }

    private static Message<ClarificationRequest> askAboutTheTraffic(
            Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("Flow records show that the two hospitals were tried from two addresses in XD. Traffic that comes from"
                + " a place says nothing about who is responsible. So the policy office of XA asks the policy office of XD:"
                + " it states facts, says how sure it is, names people to talk to, and promises to say nothing in public"
                + " for a day.");
        Message<ClarificationRequest> inquiry = narrator.send(
                onDiplomaticTrack(narrator.newId(), XA_POLICY, "2026-05-12T13:20:00Z",
                                text("Question about scanning traffic seen on 12 May",
                                        "Question sur un trafic de balayage observé le 12 mai"),
                                XD_POLICY, XD_DESK)
                        .standing(Standing.NATIONAL_POSITION)
                        .references(reference(first, ReferenceRelation.RELATES_TO))
                        .reply(responseBy("2026-05-13T13:20:00Z")),
                WormRequests.aboutTheScanning(XA_DESK, XA_MINISTRY));
        narrator.tell("XD answers within the hour. It is not the last word, and the message says so: it is a holding answer,"
                + " and names the time of the next.");
        narrator.send(
                onDiplomaticTrack(narrator.newId(), XD_POLICY, "2026-05-12T14:05:00Z",
                                text("Question of 12 May: received, and first answer",
                                        "Question du 12 mai : reçue, et première réponse"),
                                XA_POLICY, XA_DESK)
                        .standing(Standing.AGENCY_POSITION)
                        .thread(inquiry.header().id())
                        .inReplyTo(answerTo(inquiry)),
                WormRequests.holdingAnswer(XD_DESK));
        return inquiry;
    }

    private static Message<MitigationRequest> askToStop(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("The worm fetches its orders from two places in the networks of XE. XA asks the team of XE to stop"
                + " them, names each and says when it was last seen there.");
        return narrator.send(
                inThread(narrator, first, XA_DESK, "2026-05-12T17:30:00Z", Tlp.GREEN,
                                "Two servers of the worm in networks of XE", XE_DESK)
                        .precedence(Precedence.URGENT)
                        .handling(Handling.builder()
                                .tlp(Tlp.GREEN)
                                .pap(Pap.CLEAR)
                                .victimContact(VictimContact.MAY)
                                .build())
                        .reply(responseBy("2026-05-13T17:30:00Z")),
                WormRequests.stopTheServers(first.body().incident()));
    }

    private static void changeShifts(Narrator narrator) {
        DutyDesk desk = DutyDesk.of(narrator.correspondence(), Realm.ACTUAL);
        narrator.tell("At six in the evening the desk of XA is handed over. What XA has asked and not been told yet:");
        ShiftBook.tell(narrator, desk.openFrom(SHIFT_CHANGE, XA), SHIFT_CHANGE);
        narrator.tell("Of these, the time that was wished for has passed for the following. It was a wish; nobody has"
                + " failed in anything, and the night shift may ask again.");
        ShiftBook.tell(narrator, desk.overdue(SHIFT_CHANGE), SHIFT_CHANGE);
        narrator.tell("At the same hour, the desk of XD sees what waits for XD:");
        ShiftBook.tell(narrator, desk.open(SHIFT_CHANGE, XD), SHIFT_CHANGE);
    }

    private static void answers(
            Narrator narrator,
            Message<InformationRequest> question,
            Message<ClarificationRequest> inquiry,
            Message<MitigationRequest> stop) {
        narrator.tell("In the evening and on the next day the answers come: from XC, from the foreign ministry of XD, which"
                + " speaks for the whole of XD, and from XE.");
        narrator.send(
                inThread(narrator, question, XC_DESK, "2026-05-12T19:10:00Z", Tlp.AMBER,
                                "Answers about the domain of the worm", XA_DESK)
                        .precedence(Precedence.URGENT)
                        .inReplyTo(answerTo(question)),
                WormRequests.aboutTheDomainFrom("XC", "08:30"));
        narrator.send(
                onDiplomaticTrack(narrator.newId(), XD_MINISTRY, "2026-05-13T08:40:00Z",
                                text("Question of 12 May: answer", "Question du 12 mai : réponse"),
                                XA_POLICY, XA_DESK)
                        .standing(Standing.NATIONAL_POSITION)
                        .thread(inquiry.header().id())
                        .inReplyTo(answerTo(inquiry)),
                WormRequests.finalAnswer());
        narrator.send(
                inThread(narrator, stop, XE_DESK, "2026-05-13T12:10:00Z", Tlp.GREEN,
                                "Two servers of the worm: what was done", XA_DESK)
                        .precedence(Precedence.URGENT)
                        .inReplyTo(answerTo(stop)),
                WormRequests.serversStopped());
    }

    private static void situation(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("Officials do not read incident reports. For them the crisis staff of XA sums up who is hit, what is"
                + " known, what is only assumed, and what may be said in public.");
        narrator.send(
                inThread(narrator, first, XA_CRISIS, "2026-05-13T16:00:00Z", Tlp.AMBER,
                                "Hospital worm: situation report 1", XB_POLICY, XC_POLICY, XD_POLICY)
                        .track(Track.POLICY)
                        .standing(Standing.AGENCY_POSITION)
                        .precedence(Precedence.PRIORITY)
                        .references(reference(first, ReferenceRelation.BASED_ON)),
                WormReview.situation());
    }

    private static void secondEvening(Narrator narrator) {
        narrator.tell("On the evening of the second day, what is still open:");
        DutyDesk desk = DutyDesk.of(narrator.correspondence(), Realm.ACTUAL);
        ShiftBook.tell(narrator, desk.open(SECOND_EVENING), SECOND_EVENING);
    }

    private static Message<IncidentReport> laterReports(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell("Two days after it noticed, XA sends its second report. It is made from the first: all that was known"
                + " is carried over, the officer fills in what is new, and what has changed lists itself.");
        StageDraft second = IncidentStages.next(first);
        Message<IncidentReport> notification = narrator.send(
                second.header()
                        .id(narrator.newId())
                        .sentAt("2026-05-14T09:00:00Z")
                        .precedence(Precedence.PRIORITY)
                        .title("en", "File-encrypting worm in two hospitals: second report"),
                second.finish(WormReports.twoDaysLater(second.body())));
        tellChanges(narrator, notification);
        narrator.tell("Within a month of that comes the full account, made in the same way.");
        StageDraft last = IncidentStages.next(notification, ReportStage.FINAL);
        Message<IncidentReport> account = narrator.send(
                last.header()
                        .id(narrator.newId())
                        .sentAt("2026-06-10T08:00:00Z")
                        .standing(Standing.AGENCY_POSITION)
                        .title("en", "File-encrypting worm in two hospitals: final report"),
                last.finish(WormReports.fullAccount(
                        last.body(), notification.body().times())));
        tellChanges(narrator, account);
        return account;
    }

    private static void tellChanges(Narrator narrator, Message<IncidentReport> report) {
        narrator.note("Changed or new since the report before:");
        report.body().changes().forEach(change -> narrator.note("- " + change.pointer()));
    }

    private static void lookBack(Narrator narrator, Message<IncidentReport> account) {
        narrator.tell("At the end of June XA tells everybody what it has learnt, the good with the bad, and who does what by"
                + " when.");
        narrator.send(
                envelope(narrator.newId(), XA_DESK, "2026-06-30T08:00:00Z", Tlp.GREEN,
                                text("Lessons from the worm in two hospitals", "Enseignements du ver dans deux hôpitaux"),
                                everybody())
                        .thread(account.header().thread())
                        .standing(Standing.AGENCY_POSITION)
                        .references(reference(account, ReferenceRelation.BASED_ON)),
                WormReview.lessons(account.body().incident()));
    }

    private static Header.Builder inThread(
            Narrator narrator, Message<?> before, Office from, String sentAt, Tlp tlp, String title, Office... to) {
        MessageId thread = before.header().thread();
        return envelope(narrator.newId(), from, sentAt, tlp, english(title), to[0].asRecipient())
                .recipients(java.util.Arrays.stream(to).map(Office::asRecipient).toList())
                .thread(thread == null ? before.header().id() : thread);
    }

    /** To the office that is asked, with a copy to its technical desk, and signed. */
    private static Header.Builder onDiplomaticTrack(
            MessageId id, Office from, String sentAt, Text title, Office to, Office copy) {
        return envelope(id, from, sentAt, Tlp.AMBER_STRICT, title, to.asRecipient(), copy.asCopy())
                .track(Track.DIPLOMATIC)
                .precedence(Precedence.URGENT)
                .signatures(sampleSignature());
    }
}
