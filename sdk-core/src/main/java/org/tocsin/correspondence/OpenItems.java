package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.code.MessageType;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** Finds among the messages in sight those that wait for a reply. */
final class OpenItems {

    private final StandingMessages standing;
    private final AnswerBook answers;
    private final Function<String, Set<PartyCode>> members;

    OpenItems(StandingMessages standing, AnswerBook answers, Function<String, Set<PartyCode>> members) {
        this.standing = standing;
        this.answers = answers;
        this.members = members;
    }

    List<OpenItem> all(Predicate<OpenItem> wanted) {
        Set<MessageId> seen = new HashSet<>();
        List<OpenItem> items = new ArrayList<>();
        for (MessageType type : MessageType.list().codes()) {
            for (Message<?> message : standing.currentOf(type)) {
                if (seen.add(message.header().id())) {
                    item(message).filter(wanted).ifPresent(items::add);
                }
            }
        }
        items.sort(OpenItem.ORDER);
        return List.copyOf(items);
    }

    private Optional<OpenItem> item(Message<?> message) {
        return WishedReply.of(message).flatMap(wish -> item(message, wish));
    }

    private Optional<OpenItem> item(Message<?> message, WishedReply wish) {
        Set<PartyCode> asked = new LinkedHashSet<>();
        List<String> groups = new ArrayList<>();
        for (Recipient recipient : message.header().recipients()) {
            if (!Boolean.TRUE.equals(recipient.copy())) {
                ask(recipient, asked, groups);
            }
        }
        AnswersByParty given = answers.to(message.header().id());
        if (!groups.isEmpty()) {
            asked.addAll(given.parties());
        }
        asked.remove(Sending.party(message));
        WaitingList list = new WaitingList(message, wish.expected(), given, asked);
        if (list.waitedFor().isEmpty() && groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenItem(
                message, wish.expected(), wish.by(), list.waitedFor(), list.answered(), groups, list.holding()));
    }

    private void ask(Recipient recipient, Set<PartyCode> asked, List<String> groups) {
        String group = recipient.group();
        if (recipient.party() != null) {
            asked.add(recipient.party());
        } else if (group != null) {
            Set<PartyCode> known = members.apply(group);
            asked.addAll(known);
            if (known.isEmpty() && !groups.contains(group)) {
                groups.add(group);
            }
        }
    }
}
