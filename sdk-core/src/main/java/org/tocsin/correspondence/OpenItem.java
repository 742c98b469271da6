package org.tocsin.correspondence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.revision.MessageHistory;

/**
 * A message that waits for a reply. Clause: <a href="{@docRoot}/clauses.html#voluntary-answers">voluntary-answers</a>.
 *
 * <p>If an acknowledgement is wished, a party has answered with any answer; if a response is wished, with a final one.
 * A party is also no longer waited for if the last that it sent rejects this revision, or if a party to which it passed
 * the message has answered. A party to which the message was passed is waited for as if it had been asked.
 *
 * @param message the message, in the revision that counts
 * @param expected what it wishes: an acknowledgement or a response
 * @param wishedBy until when: its own wish, else the time that goes with its precedence, from the sending of this
 *     revision
 * @param waitedFor the parties that have not answered yet, in the order in which the message names them
 * @param answeredBy the parties that were asked and have answered
 * @param groups the groups that were asked and whose members are not known; another party that answers is taken as a
 *     member of one, and listed after the parties that are named
 * @param holding what those that are waited for have said so far without concluding, in the order of sending
 */
public record OpenItem(
        Message<?> message,
        ReplyExpectation expected,
        Instant wishedBy,
        List<PartyCode> waitedFor,
        List<PartyCode> answeredBy,
        List<String> groups,
        List<ReceivedAnswer> holding) {

    /** By the wished time, the earliest first; of those with the same time, by the time of sending. */
    static final Comparator<OpenItem> ORDER =
            Comparator.comparing(OpenItem::wishedBy).thenComparing(OpenItem::message, MessageHistory.BY_SENDING);

    /** Lists are copied. */
    public OpenItem {
        waitedFor = JoinedList.unchanging(waitedFor);
        answeredBy = JoinedList.unchanging(answeredBy);
        groups = List.copyOf(groups);
        holding = JoinedList.unchanging(holding);
    }

    /** Whether the wished time has passed; that is not a violation. */
    public boolean isOverdue(Instant now) {
        return now.isAfter(wishedBy);
    }

    /**
     * Whether nobody should act on the message any more. Clause: <a
     * href="{@docRoot}/clauses.html#thread-of-messages">thread-of-messages</a>.
     */
    public boolean hasExpired(Instant now) {
        return now.isAfter(WishedReply.until(message));
    }

    /** Whether an answer of this party is waited for; a party may be of any group whose members are not known. */
    public boolean waitsFor(PartyCode party) {
        boolean mayBeMember = !groups.isEmpty()
                && !answeredBy.contains(party)
                && !message.party().equals(party);
        return waitedFor.contains(party) || mayBeMember;
    }

    /**
     * The earliest time at which a party that is waited for has said that more will come; empty where none gives a
     * time.
     */
    public Optional<Instant> nextBy() {
        return holding.stream().flatMap(answer -> answer.nextBy().stream()).min(Comparator.naturalOrder());
    }
}
