package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;

/** Finds the messages that wait for a reply, among those that the desk sees. */
final class OpenItems {

    private final Correspondence correspondence;
    private final Set<Realm> realms;
    private final CurrentMessages standing;
    private final AnswerBook answers;
    private final Function<String, Set<PartyCode>> members;

    OpenItems(Correspondence correspondence, Set<Realm> realms, Function<String, Set<PartyCode>> members) {
        this.correspondence = correspondence;
        this.realms = realms;
        this.standing = new CurrentMessages(correspondence, realms);
        this.answers = new AnswerBook(standing);
        this.members = members;
    }

    /** Those that can still be answered at an instant or later, and that both conditions accept. */
    List<OpenItem> all(Instant validAt, Predicate<OpenQuestion> worthALook, Predicate<OpenItem> wanted) {
        long position = correspondence.size();
        List<Message<?>> texts = correspondence.unsettled(realms, validAt);
        List<Message<?>> current = standing.current(texts);
        answers.prepare(current);
        List<Message<?>> settled = new ArrayList<>();
        List<OpenItem> items = new ArrayList<>();
        for (Message<?> message : current) {
            Optional<OpenQuestion> open = question(message).filter(each -> !each.isAnswered());
            open.filter(worthALook).map(OpenQuestion::item).filter(wanted).ifPresent(items::add);
            if (open.isEmpty() && !asksGroup(message)) {
                settled.add(message);
            }
        }
        texts.stream()
                .filter(text ->
                        standing.current(text.key()).filter(text::equals).isEmpty())
                .forEach(settled::add);
        if (!settled.isEmpty()) {
            correspondence.settle(settled, position);
        }
        items.sort(OpenItem.ORDER);
        return List.copyOf(items);
    }

    private Optional<OpenQuestion> question(Message<?> message) {
        return WishedReply.of(message).map(wish -> question(message, wish));
    }

    private OpenQuestion question(Message<?> message, WishedReply wish) {
        Set<PartyCode> asked = new LinkedHashSet<>();
        List<String> groups = new ArrayList<>();
        for (Recipient recipient : message.header().recipients()) {
            if (!Boolean.TRUE.equals(recipient.copy())) {
                ask(recipient, asked, groups);
            }
        }
        AnswersByParty given = answers.to(message.key());
        if (!groups.isEmpty()) {
            asked.addAll(given.named().keySet());
        }
        asked.remove(message.party());
        WaitingList named = new WaitingList(message, wish.expected(), given, asked);
        return new OpenQuestion(message, wish, groups, named, given.shared().standing(wish.expected()));
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

    /** The members of a group may change, so a question to a group is never marked as settled. */
    private static boolean asksGroup(Message<?> message) {
        return message.header().recipients().stream().anyMatch(each -> each.group() != null);
    }
}
