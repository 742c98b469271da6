package org.tocsin.correspondence;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.service.Cancellation;

/**
 * The view of a correspondence for an operator on duty: which messages are open, what answers them, which are
 * cancelled, who may lower a label, which exercise is running.
 *
 * <p>A desk is made for named realms and sees messages of no other, so that an exercise is not mistaken for a real
 * event; an answer counts only in the realm of its question. It holds no messages of its own: every call asks the
 * correspondence as it then is, in time that grows with the open messages and not with all that were kept. The order in
 * which messages were kept changes nothing. A message belongs to the party that sent it: what others send under the
 * same identifier are other messages. Clause: <a
 * href="{@docRoot}/clauses.html#which-revision-counts">which-revision-counts</a>.
 *
 * <p>All times are wishes. Nobody is obliged to answer, no conclusion follows from the lack of an answer, and nothing
 * here is a violation. Messages of types that this version does not define are not found. Clauses:
 * <a href="{@docRoot}/clauses.html#voluntary-answers">voluntary-answers</a>, <a href="{@docRoot}/clauses.html#thread">thread</a>.
 */
public final class DutyDesk {

    private final Correspondence correspondence;
    private final Set<Realm> realms;
    private final Function<String, Set<PartyCode>> members;

    private DutyDesk(Correspondence correspondence, Set<Realm> realms, Function<String, Set<PartyCode>> members) {
        this.correspondence = correspondence;
        this.realms = realms;
        this.members = members;
    }

    /** A desk that sees the messages of these realms, and does not know who is in a group. */
    public static DutyDesk of(Correspondence correspondence, Realm first, Realm... more) {
        return new DutyDesk(correspondence, Set.copyOf(EnumSet.of(first, more)), group -> Set.of());
    }

    /**
     * This desk with groups that it knows, so that it can tell which of their members have not answered.
     *
     * @param members the parties in a group; none where the group is not known
     */
    public DutyDesk withGroups(Function<String, Set<PartyCode>> members) {
        return new DutyDesk(correspondence, realms, members);
    }

    /**
     * The messages that wait for a reply at a moment, the one with the earliest wished time first.
     *
     * <p>A message waits where its originator wishes a reply, or says nothing of one and the type asks for it: the
     * requests, the offer of assistance, the survey, the open change proposal, the communication check. Messages that
     * were cancelled, or whose {@code validUntil} has passed, do not wait.
     */
    public List<OpenItem> open(Instant now) {
        return items(now, item -> !item.hasExpired(now));
    }

    /** Those of them that wait for an answer of this party. */
    public List<OpenItem> open(Instant now, PartyCode asked) {
        return new OpenItems(correspondence, realms, members)
                .all(now, question -> question.waitsFor(asked), item -> !item.hasExpired(now));
    }

    /** Those of them that this party sent. */
    public List<OpenItem> openFrom(Instant now, PartyCode originator) {
        return items(
                now, item -> !item.hasExpired(now) && item.message().party().equals(originator));
    }

    /** Those of them for which the wished time has passed. It was a wish, so nobody has broken a rule. */
    public List<OpenItem> overdue(Instant now) {
        return items(now, item -> !item.hasExpired(now) && item.isOverdue(now));
    }

    /** The messages that were not answered and on which nobody should act any more, since their time has passed. */
    public List<OpenItem> expired(Instant now) {
        return items(Instant.MIN, item -> item.hasExpired(now));
    }

    private List<OpenItem> items(Instant validAt, Predicate<OpenItem> wanted) {
        return new OpenItems(correspondence, realms, members).all(validAt, question -> true, wanted);
    }

    /**
     * The answers to a message in the order of their sending, from any party; of each the newest revision, and none
     * that was cancelled. Answers are returned even if the desk does not see the message itself.
     */
    public List<ReceivedAnswer> answers(MessageKey question) {
        return new AnswerBook(standing()).to(question).all();
    }

    /** Those of them that one party gave, through whichever of its offices. */
    public List<ReceivedAnswer> answers(MessageKey question, PartyCode answering) {
        return new AnswerBook(standing()).to(question).by(answering);
    }

    /**
     * The current messages with this identifier, of every party that uses it: an identifier alone does not say whose
     * message is meant.
     */
    public List<Message<?>> current(MessageId id) {
        CurrentMessages standing = standing();
        return standing.current(correspondence.named(id, realms));
    }

    /** The revision of a message that counts; empty where the message was cancelled or the desk does not see it. */
    public Optional<Message<?>> current(MessageKey message) {
        return standing().current(message);
    }

    /**
     * The cancellation of a message of which no revision counts any more; empty where a revision still counts.
     *
     * <p>Only the party of the originator can cancel its message. A message of an exercise can be cancelled in the
     * realm {@code actual}, but not the other way round. To undo a cancellation, its originator revises it; cancelling
     * the cancellation has no effect. Clause: <a href="{@docRoot}/clauses.html#cancellation">cancellation</a>.
     */
    public Optional<Message<Cancellation>> cancelled(MessageKey message) {
        return standing().cancellation(message);
    }

    /**
     * Who may lower the label of a message: its originator and, for material of others in it, the originators of that
     * material, however often it was forwarded. Empty where the desk does not see the message. Clause: <a
     * href="{@docRoot}/clauses.html#passing-on">passing-on</a>.
     */
    public List<LabelOwner> mayLower(MessageKey message) {
        return LabelOwner.of(message, standing());
    }

    /**
     * The exercises that may be played at a moment.
     *
     * <p>If the desk sees the plan, the exercise is listed while its window is open and its play is not over, as an
     * {@link org.tocsin.exercise.ExerciseClock} decides by the control messages that the desk sees. For this the desk
     * needs the realm of the plan, {@code actual}, and to see the end also the realm of play. If the desk does not see
     * the plan, the exercise is listed if the desk has seen its play and no end of it, whoever sent the end.
     */
    public List<RunningExercise> runningExercises(Instant now) {
        return new ExerciseOverview(standing(), now).running();
    }

    private CurrentMessages standing() {
        return new CurrentMessages(correspondence, realms);
    }
}
