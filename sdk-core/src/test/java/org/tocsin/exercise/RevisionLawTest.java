package org.tocsin.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.exercise.LessonsLearnt;
import org.tocsin.testing.RandomHistory;

/** Lessons are tracked by the law of revisions. */
final class RevisionLawTest {

    @Property
    void theLessonsThatCountAreTracked(@ForAll long seed) {
        RandomHistory history = new RandomHistory(seed, 24, 3, 3);
        List<Message<?>> all = new ArrayList<>();
        history.texts()
                .forEach(text -> all.add(RandomHistory.message(
                        text,
                        LessonsLearnt.builder()
                                .lessons(LessonMessages.lesson(
                                        1,
                                        LessonMessages.action(text.number(), LessonActionState.PLANNED, "2026-08-31")))
                                .build())));
        all.addAll(history.cancellations());
        Collections.shuffle(all, new Random(seed));
        Set<Integer> tracked = new TreeSet<>();
        LessonsTracker.of(Set.of(Realm.ACTUAL, Realm.EXERCISE), all)
                .actions()
                .forEach(action -> tracked.add(action.key().action()));
        Set<Integer> counting = new TreeSet<>();
        history.keys()
                .forEach(key -> history.current(key, RandomHistory.END).ifPresent(text -> counting.add(text.number())));
        assertEquals(counting, tracked);
    }
}
