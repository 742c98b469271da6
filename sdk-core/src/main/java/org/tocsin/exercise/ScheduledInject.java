package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseEvent;

/**
 * An inject of the list of events, and where it stands at a moment.
 *
 * @param event the event as it is planned
 * @param state where it stands
 * @param remaining how long it is until its time, negative after it: in time of play where it is planned by play time, else
 *     by the clock on the wall; empty unless its time is coming, due or overdue
 */
public record ScheduledInject(ExerciseEvent event, InjectState state, Optional<Duration> remaining) {

    static ScheduledInject of(ExerciseEvent event, ExerciseState now, boolean played, Duration grace) {
        if (played) {
            return new ScheduledInject(event, InjectState.PLAYED, Optional.empty());
        }
        if (now.phase().isOver()) {
            return new ScheduledInject(event, InjectState.LEFT_OUT, Optional.empty());
        }
        Optional<Duration> remaining = remaining(event, now);
        return new ScheduledInject(
                event, remaining.map(time -> state(time, grace)).orElse(InjectState.ON_DEMAND), remaining);
    }

    private static Optional<Duration> remaining(ExerciseEvent event, ExerciseState now) {
        Optional<Instant> planned = Optional.ofNullable(event.plannedAt()).flatMap(Timestamp::findInstant);
        return planned.map(time -> Duration.between(now.at(), time))
                .or(() -> Optional.ofNullable(event.offsetMinutes())
                        .map(offset -> Duration.ofMinutes(offset).minus(now.played())));
    }

    private static InjectState state(Duration remaining, Duration grace) {
        if (remaining.compareTo(Duration.ZERO) > 0) {
            return InjectState.COMING;
        }
        return remaining.negated().compareTo(grace) > 0 ? InjectState.OVERDUE : InjectState.DUE;
    }
}
