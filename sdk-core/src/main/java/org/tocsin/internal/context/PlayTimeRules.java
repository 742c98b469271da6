package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.exercise.ExerciseClock;
import org.tocsin.exercise.ExercisePhase;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Severity;

/** Family EXR: whether a message of play is sent while there is play. */
@Checks(CoreProblem.PLAY_OUTSIDE_WINDOW)
final class PlayTimeRules implements ContextRule {

    /** What steers the play, takes it back or says that it came is no play. */
    private static final Set<MessageType> NO_PLAY =
            Set.of(MessageType.EXERCISE_CONTROL, MessageType.CANCELLATION, MessageType.ACKNOWLEDGEMENT);

    private static final Set<Realm> PLAN_AND_PLAY = Set.of(Realm.ACTUAL, Realm.EXERCISE);

    @Override
    public void check(Message<?> message, Sight sight, Findings findings) {
        ExerciseReference exercise = message.header().exercise();
        Optional<Instant> sentAt = message.header().sentAt().instant();
        Optional<Correspondence> known = sight.context().correspondence();
        if (exercise == null
                || sentAt.isEmpty()
                || known.isEmpty()
                || NO_PLAY.contains(message.header().type())) {
            return;
        }
        List<Message<?>> about = known.get().about(Topic.exercise(exercise.id()), PLAN_AND_PLAY);
        List<Message<ExerciseControl>> controls = about.stream()
                .flatMap(each -> each.as(ExerciseControl.class).stream())
                .toList();
        about.stream()
                .flatMap(each -> each.as(ExercisePlan.class).stream())
                .reduce((earlier, later) -> later)
                .map(plan -> ExerciseClock.of(plan, controls).at(sentAt.get()))
                .ifPresent(state -> judge(state, findings));
    }

    /** Who knows no start may have joined late, so only what is known to rest or to be over is told. */
    private static void judge(ExerciseState state, Findings findings) {
        ExercisePhase phase = state.phase();
        if (phase.isOver()) {
            findings.add(Severity.ERROR, CoreProblem.PLAY_OUTSIDE_WINDOW, "/sentAt", words(phase));
        } else if (phase == ExercisePhase.PAUSED || phase == ExercisePhase.STOPPED) {
            findings.add(CoreProblem.PLAY_OUTSIDE_WINDOW, "/sentAt", words(phase));
        } else if (!state.withinWindow()) {
            findings.add(CoreProblem.PLAY_OUTSIDE_WINDOW, "/sentAt", "outside the window");
        }
    }

    private static String words(ExercisePhase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
