package org.tocsin.examples.scenarios;

import static org.tocsin.examples.scenarios.Parts.text;

import java.util.List;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.code.ExerciseKind;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.ExerciseRuleKind;
import org.tocsin.code.InjectDelivery;
import org.tocsin.code.InjectKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.ResponseCapability;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExerciseEventList;
import org.tocsin.message.exercise.ExerciseObjective;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseRule;
import org.tocsin.message.exercise.ExerciseWindow;
import org.tocsin.message.exercise.ExpectedAction;
import org.tocsin.message.exercise.PlanUnderTest;
import org.tocsin.message.exercise.SimulatedParty;

/** The plan of the exercise, in its two copies. */
final class ExercisePlans {

    /** The words with which the title of every message of the play begins. */
    static final String MARKER = "EXERCISE TIDE GATE";

    /** What is said on any channel when something real happens. */
    static final String REAL_EVENT_PHRASE = "REAL REAL HARBOUR";

    private ExercisePlans() {}

    /** What players may know. */
    static ExercisePlan forPlayers(ExerciseId exercise) {
        return plan(exercise).build();
    }

    /** The same with the list of events, which would spoil the play. */
    static ExercisePlan forControllers(ExerciseId exercise) {
        return plan(exercise).eventList(events()).build();
    }

    private static ExercisePlan.Builder plan(ExerciseId exercise) {
        return ExercisePlan.builder()
                .exercise(exercise)
                .name("TIDE GATE 26")
                .kind(ExerciseKind.FUNCTIONAL)
                .window(ExerciseWindow.builder()
                        .startsAt("2026-11-17T01:00:00Z")
                        .endsAt("2026-11-18T10:00:00Z")
                        .build())
                .marker(MARKER)
                .realEventPhrase(REAL_EVENT_PHRASE)
                .stopPhrase("STOP STOP TIDE GATE")
                .participants(participants())
                .simulatedParties(SimulatedParty.builder()
                        .party("x-eastmarsh")
                        .name(text("Eastmarsh", "Marais-de-l’Est"))
                        .build())
                .objectives(
                        objective("O1", "Reach the technical contacts of all players within 30 minutes."),
                        objective("O2", "Ask an unknown party about traffic from it without accusing it."),
                        objective("O3", "Run a hospital for a day without its network."))
                .capabilities(
                        ResponseCapability.CONTACT_REACHABILITY,
                        ResponseCapability.DIPLOMATIC_PROCESS,
                        ResponseCapability.CONTINUITY)
                .plansTested(PlanUnderTest.builder()
                        .kind(EmergencyPlanKind.CONTINUITY)
                        .title("en", "Continuity plan of the regional hospital group")
                        .party("XA")
                        .build())
                .rules(rules());
    }

    private static List<ExerciseParticipant> participants() {
        return List.of(
                participant("XA", PocRole.NATIONAL_TECHNICAL, ExercisePart.PLAYER),
                participant("XA", PocRole.CRISIS_COORDINATION, ExercisePart.PLAYER),
                participant("XB", PocRole.NATIONAL_TECHNICAL, ExercisePart.PLAYER),
                participant("XC", PocRole.NATIONAL_TECHNICAL, ExercisePart.PLAYER),
                participant("XB", PocRole.EXERCISE_LEAD, ExercisePart.CONTROLLER),
                participant("x-forum", PocRole.EXERCISE_LEAD, ExercisePart.CONTROLLER));
    }

    private static ExerciseParticipant participant(String party, PocRole role, ExercisePart part) {
        return ExerciseParticipant.builder().party(party).role(role).part(part).build();
    }

    private static ExerciseObjective objective(String objective, String words) {
        return ExerciseObjective.builder()
                .objective(objective)
                .text("en", words)
                .build();
    }

    private static List<ExerciseRule> rules() {
        return List.of(
                rule(ExerciseRuleKind.CHANNELS, "Exercise messages are sent only as messages marked as exercise."),
                rule(ExerciseRuleKind.OUT_OF_BOUNDS, "No real hospital, provider or press office is touched."),
                rule(ExerciseRuleKind.ARTEFACTS, "Addresses and names are those reserved for documentation."),
                rule(
                        ExerciseRuleKind.REAL_EVENT,
                        "Whoever learns of a real event says the phrase. Then the exercise has ended."));
    }

    private static ExerciseRule rule(ExerciseRuleKind kind, String words) {
        return ExerciseRule.builder().kind(kind).text("en", words).build();
    }

    private static ExerciseEventList events() {
        return ExerciseEventList.builder()
                .scenario(
                        "en",
                        "A worm spreads into hospitals of three parties and of Eastmarsh, which is not real."
                                + " Rumours in Eastmarsh speak of an attack by its neighbours.")
                .events(
                        event(
                                        "01",
                                        MessageType.INCIDENT_REPORT,
                                        "Eastmarsh reports that its hospitals lose files.",
                                        "O1")
                                .plannedAt("2026-11-17T01:30:00Z")
                                .expectedActions(expected("Acknowledge by a person.", MessageType.ACKNOWLEDGEMENT, 30))
                                .contingency("en", "After 45 minutes a controller rings on the exercise telephone.")
                                .build(),
                        event("02", MessageType.INFORMATION_REQUEST, "Eastmarsh asks XA what it has seen.", "O2")
                                .offsetMinutes(120)
                                .expectedActions(expected("Answer.", MessageType.RESPONSE, 240))
                                .build(),
                        event("03", MessageType.EXERCISE_INJECT, "A newspaper of Eastmarsh blames a neighbour.", "O2")
                                .offsetMinutes(660)
                                .kind(InjectKind.NEWS)
                                .delivery(InjectDelivery.SIMULATED_MEDIA)
                                .build(),
                        event("04", MessageType.EXERCISE_INJECT, "The hospital cuts itself off from the network.", "O3")
                                .plannedAt("2026-11-18T07:00:00Z")
                                .kind(InjectKind.OBSERVATION)
                                .delivery(InjectDelivery.IN_PERSON)
                                .build())
                .build();
    }

    private static ExerciseEvent.Builder event(String inject, MessageType type, String summary, String objective) {
        return ExerciseEvent.builder()
                .inject(inject)
                .messageType(type)
                .summary("en", summary)
                .objectives(objective);
    }

    private static ExpectedAction expected(String words, MessageType type, int minutes) {
        return ExpectedAction.builder()
                .text("en", words)
                .messageType(type)
                .withinMinutes(minutes)
                .build();
    }

    /** A title of the play, in English and French, with the marker before both. */
    static Text marked(String english, String french) {
        return text(MARKER + ": " + english, MARKER + " : " + french);
    }
}
