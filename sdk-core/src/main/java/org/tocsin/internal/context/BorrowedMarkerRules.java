package org.tocsin.internal.context;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.internal.rule.Checks;
import org.tocsin.internal.rule.Findings;
import org.tocsin.internal.value.Markers;
import org.tocsin.message.LocalMarker;
import org.tocsin.message.Message;
import org.tocsin.message.TextEntry;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.validation.CoreProblem;

/**
 * Family EXR: a message of an exercise that was sent in the realm actual.
 *
 * <p>A message of the realm {@code actual} whose title has the marker of a planned exercise is either a message of that
 * exercise in the wrong realm, or about the exercise. It is about it where it names the exercise, names a message that
 * is about it, or belongs to the thread of one. The plans are looked up only if a part of the title has the form of a
 * marker, and the thread only if a marker was found.
 */
@Checks(CoreProblem.MARKER_ON_ACTUAL_MESSAGE)
final class BorrowedMarkerRules implements ContextRule {

    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    @Override
    public void check(Message<?> message, CheckContext checkContext, Findings findings) {
        List<TextEntry> title = message.header().title().entries();
        if (message.header().realm() != Realm.ACTUAL
                || NamingRules.mayCross(message)
                || title.stream().noneMatch(entry -> Markers.mayBeBorneBy(entry.text()))) {
            return;
        }
        List<Message<ExercisePlan>> borne = SentOrder.until(message.sentAt(), checkContext.plans()).stream()
                .filter(plan -> title.stream().anyMatch(entry -> bears(entry, plan)))
                .toList();
        if (!borne.isEmpty() && !isAbout(message, borne, checkContext)) {
            for (int i = 0; i < title.size(); i++) {
                String pointer = "/title/" + i + "/text";
                longest(title.get(i), borne)
                        .ifPresent(marker -> findings.add(CoreProblem.MARKER_ON_ACTUAL_MESSAGE, pointer, marker));
            }
        }
    }

    private static boolean bears(TextEntry entry, Message<ExercisePlan> plan) {
        return markers(plan).anyMatch(marker -> Markers.isBorneBy(entry.text(), marker));
    }

    /** The marker of an exercise, and those by language. */
    private static Stream<String> markers(Message<ExercisePlan> plan) {
        return Stream.concat(
                Stream.of(plan.body().marker()),
                plan.body().localMarkers().stream().map(LocalMarker::marker));
    }

    private static Optional<String> longest(TextEntry entry, List<Message<ExercisePlan>> plans) {
        return plans.stream()
                .flatMap(BorrowedMarkerRules::markers)
                .filter(marker -> Markers.isBorneBy(entry.text(), marker))
                .max(LONGEST);
    }

    /** Whether a message is about one of the exercises, by itself or by the messages and threads that it belongs to. */
    private static boolean isAbout(Message<?> message, List<Message<ExercisePlan>> plans, CheckContext checkContext) {
        Set<Topic> exercises = new HashSet<>();
        plans.forEach(plan -> exercises.add(Topic.exercise(plan.body().exercise())));
        Stream<Message<?>> named = NamedMessage.allIn(message).stream()
                .flatMap(name -> checkContext.named(name.id()).stream())
                .filter(each -> each.header().realm() == Realm.ACTUAL);
        Stream<Message<?>> thread = checkContext.others(Topic.thread(Topic.threadOf(message))).stream();
        return Stream.of(Stream.<Message<?>>of(message), named, thread)
                .flatMap(each -> each)
                .anyMatch(each -> Topic.of(each).stream().anyMatch(exercises::contains));
    }
}
