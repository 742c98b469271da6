package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.ExercisePlans.marked;
import static org.tocsin.examples.scenarios.Parts.acknowledgementBy;
import static org.tocsin.examples.scenarios.Parts.reference;
import static org.tocsin.examples.scenarios.Parts.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;

/** An exercise of two days, into which something real breaks. */
final class Exercise implements Scenario {

    static final Office LEAD = Office.of("x-forum", PocRole.EXERCISE_LEAD);
    private static final Office XB_LEAD = Office.of("XB", PocRole.EXERCISE_LEAD);
    static final Office XA_DESK = Office.of("XA", PocRole.NATIONAL_TECHNICAL);
    private static final Office XA_CRISIS = Office.of("XA", PocRole.CRISIS_COORDINATION);
    private static final Office XB_DESK = Office.of("XB", PocRole.NATIONAL_TECHNICAL);
    private static final Office XC_DESK = Office.of("XC", PocRole.NATIONAL_TECHNICAL);
    static final List<Office> PLAYERS = List.of(XA_DESK, XA_CRISIS, XB_DESK, XC_DESK);

    /** The players, and who controls the exercise beside the lead. */
    static final List<Office> ALL = List.of(XA_DESK, XA_CRISIS, XB_DESK, XC_DESK, XB_LEAD);

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public String title() {
        return "An exercise, and what happens when something real breaks in";
    }

    @Override
    public void play(Narrator narrator) {
        ExerciseId exercise = new ExerciseId(narrator.newUuid());
        Message<ExercisePlan> players = announce(narrator, exercise);
        Message<ExercisePlan> plan = briefTheControllers(narrator, players);
        ExerciseDays days = new ExerciseDays(narrator, plan);
        days.firstEvent();
        days.question();
        days.overnight();
        somethingReal(narrator, days);
        tooLate(narrator, days);
        lookBack(narrator, plan);
    }

    private static Message<ExercisePlan> announce(Narrator narrator, ExerciseId exercise) {
        narrator.tell("Four weeks ahead the forum announces an exercise: who plays and when, the words that"
                + " stand before the title of every exercise message, and the phrase that ends the exercise when something"
                + " real happens. The plan itself is an actual message: parties act on it.");
        return narrator.send(
                Envelope.of(
                                narrator,
                                "2026-10-20T07:00:00Z",
                                LEAD,
                                Tlp.GREEN,
                                text(
                                        "Plan of the exercise TIDE GATE 26, 17 and 18 November",
                                        "Plan de l’exercice TIDE GATE 26, les 17 et 18 novembre"))
                        .recipients(PLAYERS.stream().map(Office::asRecipient).toList()),
                ExercisePlans.forPlayers(exercise));
    }

    private static Message<ExercisePlan> briefTheControllers(Narrator narrator, Message<ExercisePlan> players) {
        narrator.tell(
                "Those who control the exercise get a copy of their own. It holds the list of events, which players must"
                        + " not see.");
        return narrator.send(
                Envelope.of(
                                narrator,
                                "2026-10-20T07:05:00Z",
                                LEAD,
                                Tlp.AMBER,
                                "Controllers' plan of the exercise TIDE GATE 26")
                        .recipients(XB_LEAD.asRecipient())
                        .thread(players.header().id()),
                ExercisePlans.forControllers(players.body().exercise()));
    }

    private static void somethingReal(Narrator narrator, ExerciseDays days) {
        Message<ExercisePlan> plan = days.plan();
        narrator.tell(
                "At 06:30 UTC lines of a carrier in XB go down. This is not part of the exercise. The exercise lead says the phrase,"
                        + " in an actual message, so that it also reaches those who take no exercise messages.");
        narrator.send(
                Envelope.of(
                                narrator,
                                "2026-11-18T06:42:00Z",
                                LEAD,
                                Tlp.GREEN,
                                text(
                                        ExercisePlans.REAL_EVENT_PHRASE + ": exercise TIDE GATE 26 has ended",
                                        ExercisePlans.REAL_EVENT_PHRASE + " : l’exercice TIDE GATE 26 est terminé"))
                        .recipients(ALL.stream().map(Office::asRecipient).toList())
                        .thread(plan.header().thread())
                        .references(reference(plan, ReferenceRelation.RELATES_TO))
                        .precedence(Precedence.FLASH)
                        .reply(acknowledgementBy("2026-11-18T07:42:00Z")),
                ExerciseControl.builder()
                        .action(ExerciseAction.REAL_EVENT)
                        .exercise(plan.body().exercise())
                        .reason("en", "Lines of a carrier in XB are down. Whatever is sent from now on is real.")
                        .build());
        narrator.send(
                Envelope.of(
                                narrator,
                                "2026-11-18T06:50:00Z",
                                XB_DESK,
                                Tlp.AMBER,
                                text("Lines of a carrier are down", "Les lignes d’un opérateur sont coupées"))
                        .recipients(XA_DESK.asRecipient(), XC_DESK.asRecipient())
                        .precedence(Precedence.FLASH),
                ExercisePlay.linesAreDown());
    }

    private static void tooLate(Narrator narrator, ExerciseDays days) {
        narrator.tell("A controller who has not read it yet is about to deliver the fourth event. The tool checks it"
                + " among what was sent before, finds that the exercise has ended, and the message is not sent.");
        narrator.consider(
                days.played(
                                "2026-11-18T07:00:00Z",
                                XB_LEAD,
                                "04",
                                marked("a hospital off the net", "un hôpital hors réseau"))
                        .recipients(XA_CRISIS.asRecipient()),
                ExercisePlay.hospitalOffTheNet());
        days.tellClock(Instant.parse("2026-11-18T07:00:00Z"));
    }

    private static void lookBack(Narrator narrator, Message<ExercisePlan> plan) {
        narrator.tell("In January the forum tells everybody what was learnt, and who does what by when.");
        Header.Builder first = Envelope.of(
                        narrator,
                        "2027-01-19T08:00:00Z",
                        LEAD,
                        Tlp.GREEN,
                        text("Lessons from the exercise TIDE GATE 26", "Enseignements de l’exercice TIDE GATE 26"))
                .recipients(Envelope.EVERYBODY)
                .thread(plan.header().thread())
                .references(reference(plan, ReferenceRelation.RELATES_TO));
        ExerciseId exercise = plan.body().exercise();
        Message<LessonsLearnt> lessons =
                narrator.send(first, ExercisePlay.lessons(exercise, ExercisePlay.leaveToShare()));
        ExerciseNotes.tell(narrator, List.of(lessons));
        narrator.tell("In April it sends the same message in a new revision: one action is done.");
        Message<LessonsLearnt> revised = narrator.send(
                Envelope.revisionOf(lessons, "2027-04-06T08:00:00Z"),
                ExercisePlay.lessons(exercise, ExercisePlay.leaveGiven()));
        ExerciseNotes.tell(narrator, List.of(lessons, revised));
        narrator.tell(
                "Of all that was said about this exercise, a program that has not asked for exercise messages was given "
                        + about(narrator, exercise, Realm.ACTUAL)
                        + " messages: both plans, the end by a real event, and the lessons twice. The "
                        + about(narrator, exercise, Realm.EXERCISE) + " exercise messages it has never seen.");
    }

    private static int about(Narrator narrator, ExerciseId exercise, Realm realm) {
        return narrator.correspondence()
                .about(Topic.exercise(exercise), Set.of(realm))
                .size();
    }
}
