package org.tocsin.exercise;

import java.util.Optional;
import org.tocsin.message.exercise.LessonAction;

/**
 * An action of a lesson that two revisions tell of differently, or that is in one of them alone.
 *
 * @param key by what it is followed
 * @param before the action in the first revision; empty where it is new
 * @param after the action in the second revision; empty where it is gone
 */
public record ActionMove(ActionKey key, Optional<LessonAction> before, Optional<LessonAction> after) {

    /** Whether it is in both and has come to another state. */
    public boolean changesState() {
        return before.isPresent()
                && after.isPresent()
                && before.get().stateOrDefault() != after.get().stateOrDefault();
    }

    /** Whether it is in both, and another day or none is set for it. */
    public boolean changesDueDay() {
        return before.isPresent()
                && after.isPresent()
                && !Optional.ofNullable(before.get().dueOn())
                        .equals(Optional.ofNullable(after.get().dueOn()));
    }
}
