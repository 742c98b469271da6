package org.tocsin.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tocsin.code.LessonActionState;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.exercise.IgnoredMessage.Reason;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.exercise.Lesson;
import org.tocsin.message.exercise.LessonAction;
import org.tocsin.message.exercise.LessonsLearnt;

/**
 * The actions that follow from lessons, tracked over all revisions of the messages that tell of them.
 *
 * <p>Of each message the revision counts that {@link org.tocsin.revision.MessageHistory} tells; in what order they came does
 * not matter. Where a lesson gives the number
 * of an action twice, the first stands. Lists are in the order of the messages' identifiers, then of the lessons and
 * actions.
 *
 * <p>Immutable; messages are taken as a reader gives them. Clause: <a
 * href="{@docRoot}/clauses.html#lessons-learnt">lessons-learnt</a>.
 */
public final class LessonsTracker {

    private final Revisions<LessonsLearnt> revisions;
    private final Set<IgnoredMessage> ignored = new TreeSet<>(IgnoredMessage.ORDER);
    private final List<TrackedAction> actions = new ArrayList<>();
    private final List<TrackedLesson> lessons = new ArrayList<>();

    private LessonsTracker(Set<Realm> realms, Collection<? extends Message<?>> messages) {
        this.revisions = Revisions.of(ofRealms(realms, messages), messages, ignored::add);
        for (Message<LessonsLearnt> message : revisions.current()) {
            actions(message).forEach((key, action) -> actions.add(new TrackedAction(key, action)));
            message.body().lessons().forEach(lesson -> lessons.add(new TrackedLesson(message.key(), lesson)));
        }
    }

    /** The actions of lessons that are meant: those in the realm {@code actual}. */
    public static LessonsTracker of(Collection<? extends Message<?>> messages) {
        return of(Set.of(Realm.ACTUAL), messages);
    }

    /**
     * The actions of lessons in these realms.
     *
     * @param messages the lessons, and the cancellations that may take them back; all others are left aside
     */
    public static LessonsTracker of(Set<Realm> realms, Collection<? extends Message<?>> messages) {
        return new LessonsTracker(realms, messages);
    }

    private List<Message<LessonsLearnt>> ofRealms(Set<Realm> realms, Collection<? extends Message<?>> messages) {
        List<Message<LessonsLearnt>> admitted = new ArrayList<>();
        messages.stream()
                .flatMap(message -> message.narrowTo(LessonsLearnt.class).stream())
                .forEach(message -> {
                    if (realms.contains(message.header().realm())) {
                        admitted.add(message);
                    } else {
                        ignored.add(IgnoredMessage.of(message, Reason.OTHER_REALM));
                    }
                });
        return admitted;
    }

    private static Map<ActionKey, LessonAction> actions(Message<LessonsLearnt> message) {
        Map<ActionKey, LessonAction> actions = new LinkedHashMap<>();
        for (Lesson lesson : message.body().lessons()) {
            for (LessonAction action : lesson.actions()) {
                actions.putIfAbsent(new ActionKey(message.key(), lesson.number(), action.number()), action);
            }
        }
        return actions;
    }

    /** All actions. */
    public List<TrackedAction> actions() {
        return List.copyOf(actions);
    }

    /** The actions of which this holds. */
    public List<TrackedAction> actions(Predicate<TrackedAction> condition) {
        return actions.stream().filter(condition).toList();
    }

    /** The actions that have come so far. */
    public List<TrackedAction> actionsIn(LessonActionState state) {
        return actions(action -> action.state() == state);
    }

    /** The actions that are still to be done: planned or under way. */
    public List<TrackedAction> open() {
        return actions(TrackedAction::isOpen);
    }

    /** The actions that are still to be done on a day after the one that was set for them. */
    public List<TrackedAction> overdue(LocalDate day) {
        return actions(action -> action.isOverdue(day));
    }

    /** The actions that a party is responsible for. */
    public List<TrackedAction> ownedBy(PartyCode party) {
        return actions(action -> action.owner().equals(Optional.of(party)));
    }

    /** The actions that an office is responsible for. */
    public List<TrackedAction> ownedBy(PartyCode party, PocRole role) {
        return actions(action ->
                action.owner().equals(Optional.of(party)) && action.role().equals(Optional.of(role)));
    }

    /** The number of actions in each state. */
    public Map<LessonActionState, Integer> counts() {
        Map<LessonActionState, Integer> counts = new EnumMap<>(LessonActionState.class);
        LessonActionState.list().codes().forEach(state -> counts.put(state, 0));
        actions.forEach(action -> counts.merge(action.state(), 1, Integer::sum));
        return Map.copyOf(counts);
    }

    /** The lessons from which no action follows yet; one that tells of a strength may need none. */
    public List<TrackedLesson> lessonsWithoutAction() {
        return lessons.stream()
                .filter(each -> each.lesson().actions().isEmpty())
                .toList();
    }

    /** The actions that differ between two revisions of a message; empty where one of the revisions is not known. */
    public Optional<List<ActionMove>> moves(MessageKey message, long from, long to) {
        Optional<Message<LessonsLearnt>> before = revision(message, from);
        Optional<Message<LessonsLearnt>> after = revision(message, to);
        return before.flatMap(one -> after.map(other -> moves(actions(one), actions(other))));
    }

    private Optional<Message<LessonsLearnt>> revision(MessageKey message, long number) {
        return revisions.histories().of(message).revisions().stream()
                .filter(each -> each.header().revisionOrDefault() == number)
                .findFirst();
    }

    private static List<ActionMove> moves(Map<ActionKey, LessonAction> before, Map<ActionKey, LessonAction> after) {
        Set<ActionKey> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new ActionMove(key, before.get(key), after.get(key)))
                .filter(move -> !Objects.equals(move.before(), move.after()))
                .toList();
    }

    /** The messages that do not count, by identifier, and why; replaced revisions are not among them. */
    public List<IgnoredMessage> ignored() {
        return List.copyOf(ignored);
    }
}
