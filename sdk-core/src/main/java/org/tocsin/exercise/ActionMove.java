package org.tocsin.exercise;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.exercise.LessonAction;

/**
 * An action of a lesson that differs between two revisions, or that only one of them has.
 *
 * @param key by what it is followed
 * @param before the action in the first revision; null where it is new
 * @param after the action in the second revision; null where it is gone
 */
public record ActionMove(
        ActionKey key,
        @Nullable LessonAction before,
        @Nullable LessonAction after) {

    /** Whether it is in both and has come to another state. */
    public boolean changesState() {
        return before != null && after != null && before.stateOrDefault() != after.stateOrDefault();
    }

    /** Whether it is in both, and another day or none is set for it. */
    public boolean changesDueDay() {
        return before != null && after != null && !Objects.equals(before.dueOn(), after.dueOn());
    }
}
