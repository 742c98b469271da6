package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.tocsin.revision.MessageHistory;

/** The exercises that plans announce or that messages belong to, with their state at one moment. */
final class ExerciseOverview {

    private static final Comparator<RunningExercise> ORDER = Comparator.<RunningExercise, Instant>comparing(
                    each -> each.plan() == null ? Instant.MAX : each.plan().sentAt())
            .thenComparing(each -> each.exercise().uuid())
            .thenComparing(each -> each.plan() == null
                    ? each.exercise().uuid()
                    : each.plan().header().id().uuid());

    private final CurrentMessages standing;
    private final Instant now;
    private final Map<Announcer, Message<ExercisePlan>> announced = new TreeMap<>();

    /** An exercise and the party that announced it: no party can replace the plan of another. */
    private record Announcer(ExerciseId exercise, PartyCode party, Realm realm) implements Comparable<Announcer> {

        private static final Comparator<Announcer> ORDER = Comparator.comparing(Announcer::exercise)
                .thenComparing(Announcer::party)
                .thenComparing(Announcer::realm);

        @Override
        public int compareTo(Announcer other) {
            return ORDER.compare(this, other);
        }
    }

    ExerciseOverview(CurrentMessages standing, Instant now) {
        this.standing = standing;
        this.now = now;
        for (Message<?> message : standing.currentOf(MessageType.EXERCISE_PLAN)) {
            message.narrowTo(ExercisePlan.class).ifPresent(this::announce);
        }
    }

    /**
     * A plan may have several copies, such as one for players and one for controllers: the one that was sent last
     * counts.
     */
    private void announce(Message<ExercisePlan> plan) {
        announced.merge(
                new Announcer(
                        plan.body().exercise(), plan.party(), plan.header().realm()),
                plan,
                ExerciseOverview::later);
    }

    private static <M extends Message<?>> M later(M one, M other) {
        return MessageHistory.BY_SENDING.compare(one, other) < 0 ? other : one;
    }

    /**
     * Those that may be played, the plan that was sent first standing first, and those without a plan last. Messages of
     * play are looked up only for these.
     */
    List<RunningExercise> running() {
        Set<ExerciseId> played = new TreeSet<>(standing.exercises());
        announced.keySet().forEach(plan -> played.remove(plan.exercise()));
        List<Message<ExercisePlan>> open =
                announced.values().stream().filter(this::isInWindow).toList();
        Set<ExerciseId> looked = new TreeSet<>(played);
        open.forEach(plan -> looked.add(plan.body().exercise()));
        ExerciseControls controls = new ExerciseControls(standing, looked);
        played.removeIf(exercise -> controls.end(exercise, now));
        return running(running(open, controls), played);
    }

    private boolean isInWindow(Message<ExercisePlan> plan) {
        return ExerciseClock.of(plan, List.of()).at(now).withinWindow();
    }

    private Map<Message<ExercisePlan>, ExerciseState> running(
            List<Message<ExercisePlan>> open, ExerciseControls controls) {
        Map<Message<ExercisePlan>, ExerciseState> running = new TreeMap<>(MessageHistory.BY_SENDING);
        for (Message<ExercisePlan> plan : open) {
            ExerciseState state = ExerciseClock.of(plan, controls.of(plan)).at(now);
            if (!state.phase().isOver()) {
                running.put(plan, state);
            }
        }
        return running;
    }

    private List<RunningExercise> running(
            Map<Message<ExercisePlan>, ExerciseState> planned, Set<ExerciseId> unannounced) {
        Set<ExerciseId> all = new TreeSet<>(unannounced);
        planned.keySet().forEach(plan -> all.add(plan.body().exercise()));
        Map<ExerciseId, Message<?>> lastPlay = lastPlay(all);
        List<RunningExercise> running = new ArrayList<>();
        planned.forEach((plan, state) -> running.add(running(plan, state, lastPlay)));
        unannounced.stream()
                .flatMap(exercise -> Stream.ofNullable(lastPlay.get(exercise)))
                .forEach(play -> Optional.ofNullable(play.header().exercise())
                        .ifPresent(exercise -> running.add(running(exercise, play.sentAt()))));
        running.sort(ORDER);
        return List.copyOf(running);
    }

    /** What was sent last of each exercise. */
    private Map<ExerciseId, Message<?>> lastPlay(Set<ExerciseId> exercises) {
        Map<ExerciseId, Message<?>> lastPlay = new TreeMap<>();
        for (Message<?> message :
                standing.currentAbout(exercises.stream().map(Topic::exercise).toList())) {
            ExerciseReference exercise = message.header().exercise();
            if (exercise != null && !message.sentAt().isAfter(now)) {
                lastPlay.merge(exercise.id(), message, ExerciseOverview::later);
            }
        }
        return lastPlay;
    }

    private static RunningExercise running(
            Message<ExercisePlan> plan, ExerciseState state, Map<ExerciseId, Message<?>> lastPlay) {
        ExerciseId exercise = plan.body().exercise();
        return new RunningExercise(
                exercise,
                plan.body().marker(),
                plan,
                state,
                Optional.<Message<?>>ofNullable(lastPlay.get(exercise))
                        .map(Message::sentAt)
                        .orElse(null));
    }

    private static RunningExercise running(ExerciseReference exercise, Instant lastPlayedAt) {
        return new RunningExercise(exercise.id(), exercise.marker(), null, null, lastPlayedAt);
    }
}
