package org.tocsin.examples.scenarios;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.exercise.ExerciseClock;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.exercise.LessonsTracker;
import org.tocsin.exercise.PlayPermission;
import org.tocsin.exercise.ScheduledInject;
import org.tocsin.exercise.TrackedAction;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;

/** How the clock of an exercise and the actions that follow from it are told in a story. */
final class ExerciseNotes {

    private static final Set<Realm> PLAN_AND_PLAY = Set.of(Realm.ACTUAL, Realm.EXERCISE);
    private static final Duration GRACE = Duration.ofMinutes(15);

    private ExerciseNotes() {}

    /** The clock of the controllers, by what was sent so far. */
    static ExerciseClock clock(Correspondence correspondence, Message<ExercisePlan> plan) {
        List<Message<ExerciseControl>> controls = about(correspondence, plan)
                .flatMap(message -> message.narrowTo(ExerciseControl.class).stream())
                .toList();
        return ExerciseClock.of(plan, controls);
    }

    /** The numbers of the injects that were played. */
    static Set<String> played(Correspondence correspondence, Message<ExercisePlan> plan) {
        return about(correspondence, plan)
                .flatMap(message -> Optional.ofNullable(message.header().exercise()).stream())
                .flatMap(exercise -> Optional.ofNullable(exercise.inject()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Message<?>> about(Correspondence correspondence, Message<ExercisePlan> plan) {
        return correspondence.about(Topic.exercise(plan.body().exercise()), PLAN_AND_PLAY).stream();
    }

    /** How the exercise stands at a moment, and how each inject does. */
    static void tell(Narrator narrator, Message<ExercisePlan> plan, Instant moment) {
        ExerciseClock clock = clock(narrator.correspondence(), plan);
        ExerciseState state = clock.at(moment);
        narrator.note(Words.of(moment) + ": " + Words.of(state.phase()) + ", " + Words.of(state.played())
                + " of exercise time; " + words(state.permission()));
        clock.injects(moment, played(narrator.correspondence(), plan), GRACE).injects().stream()
                .map(ExerciseNotes::line)
                .forEach(narrator::note);
    }

    private static String words(PlayPermission permission) {
        return switch (permission) {
            case ALLOWED -> "exercise messages may be sent.";
            case OUTSIDE_WINDOW -> "the window of the plan is closed.";
            case NOT_NOW -> "no exercise message may be sent now.";
            case NO_MORE -> "no exercise message may be sent any more.";
        };
    }

    private static String line(ScheduledInject inject) {
        String remaining = inject.remaining()
                .map(time -> time.isNegative() ? ", " + Words.of(time.abs()) + " ago" : ", in " + Words.of(time))
                .orElse("");
        return "- inject " + inject.event().inject() + ": " + Words.of(inject.state()) + remaining;
    }

    /** What follows from the lessons, and how far it has come. */
    static void tell(Narrator narrator, List<Message<LessonsLearnt>> lessons) {
        LessonsTracker.of(lessons).actions().stream().map(ExerciseNotes::line).forEach(narrator::note);
    }

    private static String line(TrackedAction action) {
        return "- action " + action.key().action() + " of "
                + action.owner().map(Object::toString).orElse("nobody") + ": "
                + Words.of(action.state())
                + Optional.ofNullable(action.action().dueOn())
                        .map(day -> ", due on " + day)
                        .orElse("");
    }
}
