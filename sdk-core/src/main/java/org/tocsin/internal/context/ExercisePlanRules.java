package org.tocsin.internal.context;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.validation.CoreProblem;

/**
 * Family EXR: an exercise is announced by its plan, played by the parties that the plan names, and reviewed.
 *
 * <p>A plan may come in several copies, each a message of its own; all of them announce the exercise and name the
 * parties that take part. A message of an exercise is checked against the plans that were sent before it.
 */
@Checks({
    CoreProblem.EXERCISE_ANNOUNCED_LATE,
    CoreProblem.LESSONS_OVERDUE,
    CoreProblem.PLAY_BEYOND_PLAN,
    CoreProblem.PLAY_AFTER_PLAN_TAKEN_BACK
})
final class ExercisePlanRules implements ContextRule {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final Duration TO_LEARN = Duration.ofDays(90);

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        message.narrowTo(ExercisePlan.class)
                .filter(plan -> plan.header().realm() == Realm.ACTUAL)
                .ifPresent(plan -> checkPlan(plan, checkContext, findings));
        ExerciseReference played = message.header().exercise();
        if (played != null) {
            checkPlay(message, checkContext.plans(played.id()), checkContext, findings);
        }
    }

    private static void checkPlan(Message<ExercisePlan> plan, CheckContext checkContext, Findings findings) {
        List<Message<ExercisePlan>> earlier =
                SentOrder.before(plan.sentAt(), checkContext.plans(plan.body().exercise()));
        if (!isAnnounced(plan, Stream.concat(earlier.stream(), Stream.of(plan)))) {
            findings.add(CoreProblem.EXERCISE_ANNOUNCED_LATE, "/body/window/startsAt");
        }
        if (checkContext.suffices(CoreProblem.LESSONS_OVERDUE)
                && isTimeOfLessonsUp(plan, checkContext)
                && isStanding(plan, checkContext)) {
            findings.add(CoreProblem.LESSONS_OVERDUE, "/body/window/endsAt");
        }
    }

    /** Whether any of the plans was sent early enough before the window that the valid plan gives. */
    private static boolean isAnnounced(Message<ExercisePlan> valid, Stream<Message<ExercisePlan>> plans) {
        Instant start = valid.body().window().startsAt().instant();
        return plans.anyMatch(plan -> !plan.sentAt().plus(AHEAD).isAfter(start));
    }

    private static boolean isTimeOfLessonsUp(Message<ExercisePlan> plan, CheckContext checkContext) {
        Instant end = plan.body().window().endsAt().instant();
        return checkContext.now().filter(end.plus(TO_LEARN)::isBefore).isPresent()
                && checkContext
                        .others(Topic.exercise(plan.body().exercise()), LessonsLearnt.class)
                        .isEmpty();
    }

    /** Whether the plan would be current if it were known: it has no later revision and is not cancelled. */
    private static boolean isStanding(Message<ExercisePlan> plan, CheckContext checkContext) {
        long revision = plan.header().revisionOrDefault();
        return !checkContext.isCancelled(plan)
                && checkContext.history(plan.key()).standing().stream()
                        .allMatch(other -> other.header().revisionOrDefault() <= revision);
    }

    private static void checkPlay(
            Message<?> message, List<Message<ExercisePlan>> known, CheckContext checkContext, Findings findings) {
        List<Message<ExercisePlan>> sent = SentOrder.until(message.sentAt(), known);
        List<Message<ExercisePlan>> plans = checkContext.holding(sent, ExercisePlan.class, message.sentAt());
        if (plans.isEmpty() && !sent.isEmpty()) {
            findings.add(CoreProblem.PLAY_AFTER_PLAN_TAKEN_BACK, "/exercise/id");
            return;
        }
        if (plans.isEmpty() || !isAnnounced(plans.get(plans.size() - 1), sent.stream())) {
            findings.add(CoreProblem.EXERCISE_ANNOUNCED_LATE, "/exercise/id");
        }
        if (!plans.isEmpty()) {
            checkRecipients(message, named(plans), checkContext, findings);
        }
    }

    private static void checkRecipients(
            Message<?> message, Set<PartyCode> named, CheckContext checkContext, Findings findings) {
        List<Recipient> recipients = message.header().recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String others = checkContext.parties(recipients.get(i)).stream()
                    .filter(party -> !named.contains(party))
                    .map(PartyCode::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                findings.add(CoreProblem.PLAY_BEYOND_PLAN, "/recipients/" + i, others);
            }
        }
    }

    /** The parties that plans name, including those of the scenario and the originators of the plans. */
    private static Set<PartyCode> named(Collection<Message<ExercisePlan>> plans) {
        Set<PartyCode> named = new HashSet<>();
        for (Message<ExercisePlan> plan : plans) {
            named.add(plan.party());
            plan.body().participants().forEach(participant -> named.add(participant.party()));
            plan.body().simulatedParties().forEach(simulated -> named.add(simulated.party()));
        }
        return named;
    }
}
