package org.tocsin.exercise;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The injects of an exercise, as they stand at a moment. Whether any may be played then is for
 * {@link ExerciseState#permission} to say.
 *
 * @param injects all of them, in the order of the plan
 */
public record InjectSchedule(List<ScheduledInject> injects) {

    /** The list is copied. */
    public InjectSchedule {
        injects = List.copyOf(injects);
    }

    /** Those that stand so, in the order of the plan. */
    public List<ScheduledInject> injectsIn(InjectState state) {
        return injects.stream().filter(inject -> inject.state() == state).toList();
    }

    /**
     * The one whose time comes first; empty where no time is still to come. While play is paused, injects that are
     * planned by play time wait as well; their remaining time is computed as if play continued now.
     */
    public Optional<ScheduledInject> next() {
        return injectsIn(InjectState.COMING).stream()
                .min(Comparator.comparing(inject -> inject.remaining() == null ? Duration.ZERO : inject.remaining()));
    }
}
