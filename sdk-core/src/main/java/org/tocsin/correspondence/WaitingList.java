package org.tocsin.correspondence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.correspondence.ReceivedAnswer.Kind;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;

/** Which of the parties that were asked have answered a message, and which have not yet. Clause: <a href="{@docRoot}/clauses.html#answers">answers</a>. */
final class WaitingList {

    private final Message<?> question;
    private final ReplyExpectation expected;
    private final AnswersByParty answers;
    private final Set<PartyCode> asked;
    private final Set<PartyCode> answered = new LinkedHashSet<>();
    private final Map<PartyCode, List<PartyCode>> forwarders = new HashMap<>();

    WaitingList(Message<?> question, ReplyExpectation expected, AnswersByParty answers, Set<PartyCode> asked) {
        this.question = question;
        this.expected = expected;
        this.answers = answers;
        this.asked = new LinkedHashSet<>(asked);
        followForwarding();
        answerForForwarders();
    }

    /** Examines what each party that was asked has answered, and adds the parties to which it passed the message. */
    private void followForwarding() {
        Deque<PartyCode> toLookAt = new ArrayDeque<>(asked);
        while (!toLookAt.isEmpty()) {
            PartyCode party = toLookAt.remove();
            List<ReceivedAnswer> given = answers.by(party);
            boolean isAnswered = isAnswered(given);
            if (isAnswered) {
                answered.add(party);
            }
            for (PartyCode other : passedTo(given, isAnswered)) {
                if (!isAnswered) {
                    forwarders.computeIfAbsent(other, key -> new ArrayList<>()).add(party);
                }
                if (asked.add(other)) {
                    toLookAt.add(other);
                }
            }
        }
    }

    private boolean isAnswered(List<ReceivedAnswer> given) {
        if (expected == ReplyExpectation.ACKNOWLEDGEMENT || given.isEmpty()) {
            return !given.isEmpty();
        }
        return given.stream().anyMatch(answer -> answer.kind() == Kind.FINAL)
                || given.get(given.size() - 1).isRejectionOf(question);
    }

    /**
     * A party that has given its final answer has passed on only what that answer says; an acknowledgement is wished
     * only from parties that were asked.
     */
    private Set<PartyCode> passedTo(List<ReceivedAnswer> given, boolean isAnswered) {
        Set<PartyCode> others = new LinkedHashSet<>();
        for (ReceivedAnswer answer : given) {
            if (expected == ReplyExpectation.RESPONSE && (!isAnswered || answer.kind() == Kind.FINAL)) {
                others.addAll(answer.forwardedTo());
            }
        }
        others.remove(question.party());
        return others;
    }

    private void answerForForwarders() {
        Deque<PartyCode> toLookAt = new ArrayDeque<>(answered);
        while (!toLookAt.isEmpty()) {
            for (PartyCode forwarder : forwarders.getOrDefault(toLookAt.remove(), List.of())) {
                if (answered.add(forwarder)) {
                    toLookAt.add(forwarder);
                }
            }
        }
    }

    /** Those that were asked, and those to which they passed the message. */
    Set<PartyCode> asked() {
        return asked;
    }

    boolean hasAnswered(PartyCode party) {
        return answered.contains(party);
    }

    List<PartyCode> waitedFor() {
        return asked.stream().filter(party -> !answered.contains(party)).toList();
    }

    List<PartyCode> answered() {
        return asked.stream().filter(answered::contains).toList();
    }

    /** What those that are waited for have said about the matter, in the order of sending. */
    List<ReceivedAnswer> holding() {
        return waitedFor().stream()
                .flatMap(party -> answers.by(party).stream())
                .filter(answer -> answer.kind() == Kind.HOLDING)
                .sorted(AnswersByParty.ORDER)
                .toList();
    }
}
