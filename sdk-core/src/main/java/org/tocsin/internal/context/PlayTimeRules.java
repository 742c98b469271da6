package org.tocsin.internal.context;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.tocsin.exercise.ExerciseClock;
import org.tocsin.exercise.ExercisePhase;
import org.tocsin.exercise.ExerciseState;
import org.tocsin.internal.member.TypeTable;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/** Family EXR: whether a message of an exercise is sent while the exercise runs. */
@Checks(CoreProblem.PLAY_OUTSIDE_WINDOW)
final class PlayTimeRules implements ContextRule {

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        ExerciseReference exercise = message.header().exercise();
        if (exercise == null || TypeTable.isNoPlay(message.header().type())) {
            return;
        }
        Instant sentAt = message.sentAt();
        List<Message<ExerciseControl>> controls = checkContext.aboutExercise(exercise.id()).stream()
                .flatMap(each -> each.narrowTo(ExerciseControl.class).stream())
                .toList();
        plans(message, checkContext.plans(exercise.id()), checkContext).stream()
                .map(plan -> ExerciseClock.of(plan, checkContext.holding(controls, ExerciseControl.class, Instant.MAX))
                        .at(sentAt))
                .min(Comparator.comparingInt(PlayTimeRules::severity))
                .ifPresent(state -> judge(state, findings));
    }

    /** The current plans of any party that name the playing party; if there are none, all current plans. */
    private static List<Message<ExercisePlan>> plans(
            Message<?> message, List<Message<ExercisePlan>> known, CheckContext checkContext) {
        List<Message<ExercisePlan>> plans = checkContext.holding(known, ExercisePlan.class, Instant.MAX);
        List<Message<ExercisePlan>> own =
                plans.stream().filter(plan -> names(plan, message.party())).toList();
        return own.isEmpty() ? plans : own;
    }

    private static boolean names(Message<ExercisePlan> plan, PartyCode party) {
        return plan.party().equals(party)
                || plan.body().participants().stream().anyMatch(each -> party.equals(each.party()));
    }

    /**
     * A rank by which the best state is chosen: where several parties sent plans, the exercise runs if it runs by one
     * of them.
     */
    private static int severity(ExerciseState state) {
        ExercisePhase phase = state.phase();
        if (phase.isOver()) {
            return 2;
        }
        return phase == ExercisePhase.PAUSED || phase == ExercisePhase.STOPPED || !state.withinWindow() ? 1 : 0;
    }

    /**
     * An unknown start is no finding, because the host may have joined late; only an exercise that is known to be
     * paused or over is reported.
     */
    private static void judge(ExerciseState state, Findings findings) {
        ExercisePhase phase = state.phase();
        if (phase.isOver()) {
            add(Severity.ERROR, over(phase), findings);
        } else if (phase == ExercisePhase.PAUSED || phase == ExercisePhase.STOPPED) {
            add(Severity.WARNING, resting(phase), findings);
        } else if (!state.withinWindow()) {
            add(Severity.WARNING, ProblemVariant.OUTSIDE_WINDOW, findings);
        }
    }

    private static void add(Severity severity, ProblemVariant variant, Findings findings) {
        findings.add(severity, variant, CoreProblem.PLAY_OUTSIDE_WINDOW, "/sentAt");
    }

    private static ProblemVariant over(ExercisePhase phase) {
        return phase == ExercisePhase.REAL_EVENT ? ProblemVariant.REAL_EVENT : ProblemVariant.ENDED;
    }

    private static ProblemVariant resting(ExercisePhase phase) {
        return phase == ExercisePhase.PAUSED ? ProblemVariant.PAUSED : ProblemVariant.STOPPED;
    }
}
