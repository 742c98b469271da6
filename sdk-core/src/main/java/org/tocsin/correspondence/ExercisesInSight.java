package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.exercise.ExerciseClock;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.ExercisePlan;

/** The exercises that plans announce and that play shows, as they stand at one moment. */
final class ExercisesInSight {

    private static final Comparator<RunningExercise> ORDER = Comparator.<RunningExercise, Instant>comparing(
                    each -> each.plan().map(Message::sentAt).orElse(Instant.MAX))
            .thenComparing(each -> each.exercise().uuid())
            .thenComparing(each -> each.plan()
                    .map(plan -> plan.header().id().uuid())
                    .orElse(each.exercise().uuid()));

    private final Instant now;
    private final Map<ExerciseId, Message<?>> lastPlay = new HashMap<>();
    private final Map<Announcer, Message<ExercisePlan>> announced = new LinkedHashMap<>();
    private final ExerciseControls controls;

    /** Who announced which exercise, so that nobody replaces the plan of another. */
    private record Announcer(ExerciseId exercise, PartyCode party, Realm realm) implements Comparable<Announcer> {

        private static final Comparator<Announcer> ORDER = Comparator.comparing(Announcer::exercise)
                .thenComparing(Announcer::party)
                .thenComparing(Announcer::realm);

        @Override
        public int compareTo(Announcer other) {
            return ORDER.compare(this, other);
        }
    }

    ExercisesInSight(StandingMessages standing, Instant now) {
        this.now = now;
        this.controls = new ExerciseControls(standing);
        for (Message<?> message : standing.currentOf(MessageType.EXERCISE_PLAN)) {
            message.as(ExercisePlan.class).ifPresent(this::announce);
        }
        for (MessageType type : MessageType.list().codes()) {
            standing.currentOf(type).forEach(this::play);
        }
    }

    /** Of the copies of a plan, one for players and one for controllers, the one that was sent last counts. */
    private void announce(Message<ExercisePlan> plan) {
        announced.merge(
                new Announcer(
                        plan.body().exercise(),
                        Sending.party(plan),
                        plan.header().realm()),
                plan,
                (one, other) -> Sending.ORDER.compare(one, other) < 0 ? other : one);
    }

    private void play(Message<?> message) {
        ExerciseReference exercise = message.header().exercise();
        if (exercise != null && !message.sentAt().isAfter(now)) {
            lastPlay.merge(exercise.id(), message, (one, other) -> Sending.ORDER.compare(one, other) < 0 ? other : one);
        }
    }

    /** Those that may be played, the plan that was sent first standing first, and those without a plan last. */
    List<RunningExercise> running() {
        List<RunningExercise> running = new ArrayList<>();
        announced.values().forEach(plan -> {
            ExerciseState state = ExerciseClock.of(plan, controls.of(plan)).at(now);
            if (state.withinWindow() && !state.phase().isOver()) {
                running.add(running(plan, state));
            }
        });
        unannounced().filter(play -> !controls.end(play.id(), now)).forEach(play -> running.add(running(play)));
        running.sort(ORDER);
        return List.copyOf(running);
    }

    private RunningExercise running(Message<ExercisePlan> plan, ExerciseState state) {
        ExerciseId exercise = plan.body().exercise();
        return new RunningExercise(
                exercise,
                plan.body().marker(),
                Optional.of(plan),
                Optional.of(state),
                Optional.ofNullable(lastPlay.get(exercise)).map(Message::sentAt));
    }

    private RunningExercise running(ExerciseReference play) {
        return new RunningExercise(
                play.id(),
                play.marker(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(lastPlay.get(play.id())).map(Message::sentAt));
    }

    private Stream<ExerciseReference> unannounced() {
        List<ExerciseId> known =
                announced.keySet().stream().map(Announcer::exercise).toList();
        Map<ExerciseId, Message<?>> others = new HashMap<>(lastPlay);
        known.forEach(others::remove);
        return others.values().stream()
                .flatMap(message -> Stream.ofNullable(message.header().exercise()));
    }
}
