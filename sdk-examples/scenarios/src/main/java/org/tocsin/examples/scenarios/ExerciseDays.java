package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.ExercisePlans.MARKER;
import static org.tocsin.examples.scenarios.ExercisePlans.marked;
import static org.tocsin.examples.scenarios.Parts.reference;
import static org.tocsin.examples.scenarios.Parts.responseBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.Relay;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.request.InformationRequest;

/**
 * The two days of the exercise.
 *
 * @param narrator tells of them
 * @param plan the plan by which they run, in the copy of the controllers
 */
record ExerciseDays(Narrator narrator, Message<ExercisePlan> plan) {

    private static final Office EASTMARSH = Office.of("x-eastmarsh", PocRole.NATIONAL_TECHNICAL);

    void firstEvent() {
        narrator.tell(
                "On 17 November the exercise starts. The clock of the controllers shows which event is due when.");
        control(
                "2026-11-17T01:00:00Z",
                ExerciseControl.builder().action(ExerciseAction.START),
                marked("the exercise starts", "l’exercice commence"));
        tellClock(Instant.parse("2026-11-17T01:32:00Z"));
        narrator.tell("The first event is an ordinary incident report, but for its realm and its title. It comes from"
                + " Eastmarsh, a country that is not real, and goes by way of the exercise lead.");
        Message<IncidentReport> report = narrator.send(
                played(
                                "2026-11-17T01:34:00Z",
                                EASTMARSH,
                                "01",
                                marked("hospitals lose files", "des hôpitaux perdent des fichiers"))
                        .recipients(recipients(Exercise.PLAYERS))
                        .relayedBy(relay())
                        .precedence(Precedence.FLASH),
                ExercisePlay.hospitalsLoseFiles());
        narrator.send(
                played("2026-11-17T01:52:00Z", Exercise.XA_DESK, null, marked("report received", "rapport reçu"))
                        .recipients(EASTMARSH.asRecipient())
                        .thread(report.header().id())
                        .inReplyTo(Envelope.answering(report)),
                ExercisePlay.read(PocRole.NATIONAL_TECHNICAL));
    }

    void question() {
        narrator.tell("Two hours after the start Eastmarsh asks XA what it has seen.");
        Message<InformationRequest> question = narrator.send(
                played("2026-11-17T03:00:00Z", EASTMARSH, "02", marked("what have you seen?", "qu’avez-vous vu ?"))
                        .recipients(Exercise.XA_DESK.asRecipient())
                        .relayedBy(relay())
                        .precedence(Precedence.URGENT)
                        .reply(responseBy("2026-11-18T03:00:00Z")),
                ExercisePlay.whatHaveYouSeen());
        tellDesks(Instant.parse("2026-11-17T05:00:00Z"));
        narrator.tell("XA answers after four hours.");
        narrator.send(
                played(
                                "2026-11-17T07:00:00Z",
                                Exercise.XA_DESK,
                                null,
                                marked("what we have seen", "ce que nous avons vu"))
                        .recipients(EASTMARSH.asRecipient())
                        .precedence(Precedence.URGENT)
                        .thread(question.header().id())
                        .inReplyTo(Envelope.answering(question)),
                ExercisePlay.whatWeHaveSeen());
    }

    void overnight() {
        narrator.tell(
                "In the evening the exercise is paused. During the pause no exercise message is sent, and what was planned by exercise time"
                        + " waits as long.");
        control(
                "2026-11-17T10:40:00Z",
                ExerciseControl.builder()
                        .action(ExerciseAction.PAUSE)
                        .effectiveAt("2026-11-17T11:00:00Z")
                        .resumeBy("2026-11-18T00:30:00Z"),
                marked("the exercise is paused for the night", "l’exercice est suspendu pour la nuit"));
        tellClock(Instant.parse("2026-11-17T15:00:00Z"));
        control(
                "2026-11-18T00:30:00Z",
                ExerciseControl.builder().action(ExerciseAction.RESUME),
                marked("the exercise continues", "l’exercice reprend"));
        narrator.tell(
                "On the second morning the third event comes, a cutting from a newspaper. It is not a message that"
                        + " anybody would send in a real event, and so has a type of its own.");
        tellClock(Instant.parse("2026-11-18T01:30:00Z"));
        narrator.send(
                played(
                                "2026-11-18T01:31:00Z",
                                Exercise.LEAD,
                                "03",
                                marked("report in a newspaper", "article de presse"))
                        .recipients(recipients(Exercise.PLAYERS)),
                ExercisePlay.newspaper());
    }

    private void tellDesks(Instant moment) {
        narrator.tell("At five, what waits for XA at its ordinary desk, which has not asked for exercise messages:");
        ShiftBook.tell(narrator, desk(Realm.ACTUAL).open(moment, Exercise.XA_DESK.party()), moment);
        narrator.tell("And at the desk that takes part in the exercise:");
        ShiftBook.tell(narrator, desk(Realm.EXERCISE).open(moment, Exercise.XA_DESK.party()), moment);
    }

    private DutyDesk desk(Realm realm) {
        return DutyDesk.of(narrator.correspondence(), realm);
    }

    /** How the exercise stands at a moment, by the clock of the controllers. */
    void tellClock(Instant moment) {
        ExerciseNotes.tell(narrator, plan, moment);
    }

    private void control(String sentAt, ExerciseControl.Builder control, Text title) {
        narrator.send(
                played(sentAt, Exercise.LEAD, null, title)
                        .recipients(recipients(Exercise.ALL))
                        .precedence(Precedence.URGENT)
                        .references(reference(plan, ReferenceRelation.RELATES_TO)),
                control.build());
    }

    /** The envelope of an exercise message, which can't be taken for anything else. */
    Header.Builder played(String sentAt, Office sender, @Nullable String inject, Text title) {
        return Envelope.of(narrator, sentAt, sender, Tlp.GREEN, title)
                .realm(Realm.EXERCISE)
                .exercise(ExerciseReference.builder()
                        .id(plan.body().exercise())
                        .marker(MARKER)
                        .inject(inject)
                        .build());
    }

    private static List<Recipient> recipients(List<Office> offices) {
        return offices.stream().map(Office::asRecipient).toList();
    }

    private static Relay relay() {
        return Relay.builder()
                .party(Exercise.LEAD.party())
                .role(Exercise.LEAD.role())
                .build();
    }
}
