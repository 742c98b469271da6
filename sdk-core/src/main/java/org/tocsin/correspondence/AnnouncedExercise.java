package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.ExercisePart;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.exercise.ExerciseWindow;

/** The plan of one exercise by one party, in its copies: one for players, one for controllers. */
final class AnnouncedExercise {

    private final List<Message<ExercisePlan>> copies = new ArrayList<>();
    private final Set<Office> controllers = new HashSet<>();

    void add(Message<ExercisePlan> copy) {
        copies.add(copy);
        controllers.add(Office.of(copy.header().originator()));
        copy.body().participants().stream()
                .filter(participant -> participant.part() == ExercisePart.CONTROLLER)
                .forEach(participant -> controllers.add(new Office(participant.party(), participant.role())));
    }

    /** Those who control the play: the office that announced it and those that a copy names. */
    Set<Office> controllers() {
        return controllers;
    }

    /** The copy that was sent last. */
    Message<ExercisePlan> latest() {
        return Collections.max(copies, Sending.ORDER);
    }

    /** Whether play may go on at that moment. */
    boolean isOpen(Instant now) {
        ExerciseWindow window = latest().body().window();
        return window.startsAt().instant().filter(start -> !now.isBefore(start)).isPresent()
                && window.endsAt().instant().filter(end -> !now.isAfter(end)).isPresent();
    }
}
