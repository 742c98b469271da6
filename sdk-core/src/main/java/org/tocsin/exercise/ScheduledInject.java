package org.tocsin.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseEvent;

/**
 * An inject of the list of events, and where it stands at a moment.
 *
 * @param event the event as it is planned
 * @param state where it stands
 * @param remaining how long it is until its time, negative after it: in play time where it is planned by play time,
 *     else in real time; null unless its time is coming, due or overdue
 */
public record ScheduledInject(
        ExerciseEvent event, InjectState state, @Nullable Duration remaining) {

    static ScheduledInject of(ExerciseEvent event, ExerciseState now, boolean played, Duration grace) {
        if (played) {
            return new ScheduledInject(event, InjectState.PLAYED, null);
        }
        if (now.phase().isOver()) {
            return new ScheduledInject(event, InjectState.LEFT_OUT, null);
        }
        Duration remaining = remaining(event, now).orElse(null);
        InjectState state = remaining == null ? InjectState.ON_DEMAND : state(remaining, grace);
        return new ScheduledInject(event, state, remaining);
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
