package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.reference;
import static org.tocsin.examples.scenarios.Parts.text;

import java.time.Instant;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Standing;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.correspondence.Topic;
import org.tocsin.incident.IncidentStages;
import org.tocsin.incident.StageDraft;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.incident.IncidentReport;
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

    private static final Text BROUGHT_UP_TO_DATE = Text.of("en", "Brought up to date since the report before.");

    static final Office XA_DESK = Office.of("XA", PocRole.NATIONAL_TECHNICAL);
    static final Office XA_POLICY = Office.of("XA", PocRole.NATIONAL_POLICY);
    static final Office XA_MINISTRY = Office.of("XA", PocRole.NATIONAL_DIPLOMATIC);
    static final Office XA_CRISIS = Office.of("XA", PocRole.CRISIS_COORDINATION);
    static final Office XB_DESK = Office.of("XB", PocRole.NATIONAL_TECHNICAL);
    static final Office XB_POLICY = Office.of("XB", PocRole.NATIONAL_POLICY);
    static final Office XC_DESK = Office.of("XC", PocRole.NATIONAL_TECHNICAL);
    static final Office XC_POLICY = Office.of("XC", PocRole.NATIONAL_POLICY);
    static final Office XD_DESK = Office.of("XD", PocRole.NATIONAL_TECHNICAL);
    static final Office XD_POLICY = Office.of("XD", PocRole.NATIONAL_POLICY);
    static final Office XD_MINISTRY = Office.of("XD", PocRole.NATIONAL_DIPLOMATIC);
    static final Office XE_DESK = Office.of("XE", PocRole.NATIONAL_TECHNICAL);

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
        warn(narrator);
        Message<IncidentReport> first = firstHours(narrator);
        Message<InformationRequest> question = WormQuestions.askTheNeighbours(narrator, first);
        Message<ClarificationRequest> inquiry = WormQuestions.askAboutTheTraffic(narrator, first);
        Message<MitigationRequest> stop = WormQuestions.askToStop(narrator, first);
        WormQuestions.changeShifts(narrator);
        WormQuestions.answers(narrator, question, inquiry, stop);
        situation(narrator, first);
        WormQuestions.secondEvening(narrator);
        Message<IncidentReport> account = laterReports(narrator, first);
        lookBack(narrator, account);
    }

    private static void warn(Narrator narrator) {
        narrator.tell("On a Tuesday morning in May the national computer emergency team of XC sees a worm"
                + " that encrypts files, and warns everybody. A warning has no victim; it says what to"
                + " do.");
        narrator.send(
                Envelope.of(
                                narrator,
                                "2026-05-12T09:10:00Z",
                                XC_DESK,
                                Tlp.GREEN,
                                text(
                                        "Worm that encrypts files spreads through open file services",
                                        "Un ver chiffreur se propage par les services de fichiers exposés"))
                        .recipients(Envelope.EVERYBODY)
                        .precedence(Precedence.FLASH)
                        .validUntil("2026-06-12T00:00:00Z"),
                WormAdvisory.advisory());
    }

    private static Message<IncidentReport> firstHours(Narrator narrator) {
        narrator.tell(
                "An hour later two hospitals of XA have it. The duty officer knows little, and the first report asks"
                        + " for little. It gives the incident an identifier that everybody may share.");
        IncidentId incident = IncidentId.of(narrator.newUuid());
        Message<IncidentReport> first = narrator.send(
                Envelope.of(
                                narrator,
                                "2026-05-12T10:03:00Z",
                                XA_DESK,
                                Tlp.AMBER,
                                "File-encrypting worm in two hospitals")
                        .recipients(XB_DESK.asRecipient(), XC_DESK.asRecipient(), XD_DESK.asRecipient())
                        .precedence(Precedence.FLASH),
                WormReports.firstWord(incident, "2026-05-12T09:40:00Z", "EXA-CSIRT", "2026-0512-17"));
        narrator.tell("XB reads it and looks at what three of its own clinics have reported since ten. It is the same"
                + " thing, so XB reports under the same identifier: whoever counts incidents counts one.");
        narrator.send(
                Envelope.of(narrator, "2026-05-12T11:20:00Z", XB_DESK, Tlp.AMBER, "The same worm in three clinics")
                        .recipients(XA_DESK.asRecipient(), XC_DESK.asRecipient())
                        .precedence(Precedence.FLASH)
                        .references(reference(first, ReferenceRelation.RELATES_TO)),
                WormReports.firstWord(Topic.incidentOf(first), "2026-05-12T10:15:00Z", "EXB-CSIRT", "EXB-4711"));
        return first;
    }

    private static void situation(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell(
                "Officials do not read incident reports. For them the crisis staff of XA sums up who is hit, what is"
                        + " known, what is only assumed, and what may be said in public.");
        narrator.send(
                WormQuestions.inThread(
                                narrator,
                                first,
                                "2026-05-13T16:00:00Z",
                                XA_CRISIS,
                                Tlp.AMBER,
                                "Hospital worm: situation report 1")
                        .recipients(XB_POLICY.asRecipient(), XC_POLICY.asRecipient(), XD_POLICY.asRecipient())
                        .track(Track.POLICY)
                        .standing(Standing.AGENCY_POSITION)
                        .precedence(Precedence.PRIORITY)
                        .references(reference(first, ReferenceRelation.BASED_ON)),
                WormReview.situation());
    }

    private static Message<IncidentReport> laterReports(Narrator narrator, Message<IncidentReport> first) {
        narrator.tell(
                "Two days after it noticed, XA sends its second report. It is made from the first: all that was known"
                        + " is carried over, the officer fills in what is new, and what has changed lists itself. XB is named,"
                        + " since it has told the others itself; XD is not, since it answered in confidence.");
        StageDraft second = IncidentStages.next(first);
        Message<IncidentReport> notification = narrator.send(
                second.header()
                        .id(narrator.newId())
                        .sentAt("2026-05-14T09:00:00Z")
                        .precedence(Precedence.PRIORITY)
                        .title("en", "File-encrypting worm in two hospitals: second report"),
                second.finish(WormReports.twoDaysLater(second.body()), BROUGHT_UP_TO_DATE));
        tellChanges(narrator, notification);
        narrator.tell("Within a month of that comes the full account, made in the same way.");
        StageDraft last = IncidentStages.next(notification, ReportStage.FINAL);
        Message<IncidentReport> account = narrator.send(
                last.header()
                        .id(narrator.newId())
                        .sentAt("2026-06-10T08:00:00Z")
                        .standing(Standing.AGENCY_POSITION)
                        .title("en", "File-encrypting worm in two hospitals: final report"),
                last.finish(
                        WormReports.fullAccount(last.body(), notification.body().times()), BROUGHT_UP_TO_DATE));
        tellChanges(narrator, account);
        return account;
    }

    private static void tellChanges(Narrator narrator, Message<IncidentReport> report) {
        narrator.note("Changed or new since the report before:");
        report.body().changes().forEach(change -> narrator.note("- " + change.pointer()));
    }

    private static void lookBack(Narrator narrator, Message<IncidentReport> account) {
        narrator.tell(
                "At the end of June XA tells everybody what it has learnt, the good with the bad, and who does what by"
                        + " when.");
        narrator.send(
                Envelope.of(
                                narrator,
                                "2026-06-30T08:00:00Z",
                                XA_DESK,
                                Tlp.GREEN,
                                text(
                                        "Lessons from the worm in two hospitals",
                                        "Enseignements du ver dans deux hôpitaux"))
                        .recipients(Envelope.EVERYBODY)
                        .thread(account.header().thread())
                        .standing(Standing.AGENCY_POSITION)
                        .references(reference(account, ReferenceRelation.BASED_ON)),
                WormReview.lessons(Topic.incidentOf(account)));
    }
}
