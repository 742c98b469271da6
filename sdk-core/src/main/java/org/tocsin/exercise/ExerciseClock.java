package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseEvent;
import org.tocsin.message.exercise.ExerciseEventList;
import org.tocsin.message.exercise.ExercisePlan;

/**
 * The clock of one exercise: from its plan and the control messages so far it tells how play stands at any moment, and
 * what is to be played then.
 *
 * <p>A control counts where it is about this exercise, in the realm that fits what it says, and comes from the originator
 * of the plan or from a controller that the plan names; it holds from {@code effectiveAt}, else from {@code sentAt}. Of its
 * revisions the one counts that {@link org.tocsin.revision.MessageHistory} tells. In what order the messages came does
 * not matter: at one instant the one sent last stands, and of several sent together the one that breaks off most. A start
 * after a stop lets play go on where it was, and has to be sent after it.
 *
 * <p>Immutable; it hands out no message. Messages are taken as a reader gives them. Clause: <a
 * href="{@docRoot}/clauses.html#exercise-types">exercise-types</a>.
 */
public final class ExerciseClock {

    private final ExercisePlan plan;
    private final @Nullable Instant opensAt;
    private final @Nullable Instant closesAt;
    private final NavigableMap<Instant, PlayStep> steps = new TreeMap<>();
    private final Set<IgnoredMessage> ignored = new TreeSet<>(IgnoredMessage.ORDER);

    private ExerciseClock(Message<ExercisePlan> plan, Collection<? extends Message<?>> messages) {
        this.plan = plan.body();
        this.opensAt = this.plan.window().startsAt().findInstant().orElse(null);
        this.closesAt = this.plan.window().endsAt().findInstant().orElse(null);
        PlayStep step = PlayStep.FIRST;
        for (Control control : inOrder(Revisions.of(admitted(plan, messages), messages, ignored::add))) {
            Optional<PlayStep> next = step.after(control);
            if (next.isEmpty()) {
                ignored.add(IgnoredMessage.of(control.message(), Reason.OUT_OF_PLACE));
            } else {
                step = next.get();
                steps.put(control.from(), step);
            }
        }
    }

    /**
     * The clock of the exercise that the plan announces.
     *
     * @param messages control messages, and the cancellations that may take them back; all others are left aside
     */
    public static ExerciseClock of(Message<ExercisePlan> plan, Collection<? extends Message<?>> messages) {
        return new ExerciseClock(plan, messages);
    }

    private List<Message<ExerciseControl>> admitted(
            Message<ExercisePlan> plan, Collection<? extends Message<?>> messages) {
        ControlledPlay play = new ControlledPlay(plan);
        List<Message<ExerciseControl>> admitted = new ArrayList<>();
        messages.stream()
                .flatMap(message -> message.narrowTo(ExerciseControl.class).stream())
                .forEach(control -> {
                    Reason objection = play.objection(control);
                    if (objection == null) {
                        admitted.add(control);
                    } else {
                        ignored.add(IgnoredMessage.of(control, objection));
                    }
                });
        return admitted;
    }

    private List<Control> inOrder(Revisions<ExerciseControl> revisions) {
        List<Control> controls = new ArrayList<>();
        for (Message<ExerciseControl> message : revisions.current()) {
            Control.of(message)
                    .ifPresentOrElse(controls::add, () -> ignored.add(IgnoredMessage.of(message, Reason.NO_SUCH_DAY)));
        }
        controls.sort(Control.ORDER);
        return controls;
    }

    /** How play stands at a moment, as far as is known from the controls; later ones are taken as announced. */
    public ExerciseState at(Instant moment) {
        PlayStep step = step(moment);
        return new ExerciseState(
                moment,
                step.phase(),
                step.since(),
                step.played(moment),
                step.resumeBy().orElse(null),
                isWithinWindow(moment),
                closesAt);
    }

    private PlayStep step(Instant moment) {
        Map.Entry<Instant, PlayStep> entry = steps.floorEntry(moment);
        return entry == null ? PlayStep.FIRST : entry.getValue();
    }

    private boolean isWithinWindow(Instant moment) {
        return opensAt != null && closesAt != null && !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }

    /**
     * What is to be played at a moment; nothing where the plan is a players' copy, which has no list of events.
     *
     * @param moment the moment
     * @param played the numbers of the injects that have been played
     * @param grace how late an inject may be before it is overdue; not negative
     */
    public InjectSchedule injects(Instant moment, Set<String> played, Duration grace) {
        ExerciseEventList list = plan.eventList();
        List<ExerciseEvent> events = list == null ? List.of() : list.events();
        ExerciseState state = at(moment);
        return new InjectSchedule(events.stream()
                .map(event -> ScheduledInject.of(event, state, played.contains(event.inject()), grace))
                .toList());
    }

    /** The controls that do not count, by identifier, and why; replaced revisions are not among them. */
    public List<IgnoredMessage> ignored() {
        return List.copyOf(ignored);
    }
}
