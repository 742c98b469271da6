package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;

/**
 * The answers that name one identifier, by the message that they may mean. The result is that of {@link
 * Namesakes#mayMean}, but each answer is examined once, even if many parties use the identifier.
 */
final class AnswersUnderId {

    private final MessageId id;
    private final CurrentMessages standing;
    private final Map<MessageKey, List<Message<?>>> byMessage = new TreeMap<>();
    private final Map<Realm, List<Message<?>>> toGroups = new EnumMap<>(Realm.class);

    AnswersUnderId(MessageId id, Collection<Message<?>> answers, CurrentMessages standing) {
        this.id = id;
        this.standing = standing;
        answers.forEach(this::add);
    }

    private void add(Message<?> answer) {
        Realm realm = answer.header().realm();
        // Only a digest distinguishes messages with one identifier, so the store is asked only if there is one.
        Optional<MessageKey> withDigest = NamedMessage.answeredBy(answer)
                .filter(named -> named.digest() != null)
                .flatMap(named -> standing.namesakes(id, realm).withDigest(named.digest()));
        if (withDigest.isPresent()) {
            add(withDigest.get(), answer);
        } else if (answer.header().recipients().stream().anyMatch(each -> each.party() == null)) {
            toGroups.computeIfAbsent(realm, key -> new ArrayList<>()).add(answer);
        } else {
            parties(answer).forEach(party -> add(new MessageKey(party, realm, id), answer));
        }
    }

    private void add(MessageKey asked, Message<?> answer) {
        byMessage.computeIfAbsent(asked, key -> new ArrayList<>()).add(answer);
    }

    private static Set<PartyCode> parties(Message<?> answer) {
        Set<PartyCode> parties = new TreeSet<>();
        parties.add(answer.party());
        answer.header().recipients().stream()
                .flatMap(each -> Stream.ofNullable(each.party()))
                .forEach(parties::add);
        return parties;
    }

    /** Those that may mean this message. */
    Stream<Message<?>> to(MessageKey asked) {
        return Stream.concat(
                byMessage.getOrDefault(asked, List.of()).stream(),
                toGroups.getOrDefault(asked.realm(), List.of()).stream());
    }
}
