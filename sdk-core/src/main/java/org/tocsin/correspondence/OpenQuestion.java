package org.tocsin.correspondence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;

/**
 * A message that wishes a reply, and the state of the parties that were asked. Many messages share the answers to one
 * survey.
 *
 * @param message the message
 * @param wish what it wishes
 * @param groups the groups that were asked and whose members are not known
 * @param named those that were asked by name, or have answered this message
 * @param others the others that have answered its survey: they are taken as members of a group that is not known
 */
record OpenQuestion(
        Message<?> message, WishedReply wish, List<String> groups, WaitingList named, SurveyAnswers.Standing others) {

    /** Whether no answer is expected any more. */
    boolean isAnswered() {
        return groups.isEmpty() && named.waitedFor().isEmpty();
    }

    /** What {@link OpenItem#waitsFor} says, without examining all parties that have answered. */
    boolean waitsFor(PartyCode party) {
        return named.asked().contains(party)
                ? !named.hasAnswered(party)
                : !groups.isEmpty()
                        && !party.equals(message.party())
                        && !others.answered().has(party);
    }

    OpenItem item() {
        List<PartyCode> waitedFor = named.waitedFor();
        List<PartyCode> answered = named.answered();
        List<ReceivedAnswer> holding = named.holding();
        if (!groups.isEmpty()) {
            Set<PartyCode> known = new TreeSet<>(named.asked());
            known.add(message.party());
            waitedFor = JoinedList.of(waitedFor, others.waitedFor().without(known));
            answered = JoinedList.of(answered, others.answered().without(known));
            holding = JoinedList.merged(holding, others.holding().without(known), AnswersByParty.ORDER);
        }
        return new OpenItem(message, wish.expected(), wish.by(), waitedFor, answered, groups, holding);
    }
}
