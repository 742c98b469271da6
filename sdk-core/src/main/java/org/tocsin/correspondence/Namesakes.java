package org.tocsin.correspondence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.revision.MessageHistory;
import org.tocsin.revision.TextIdentity;
import org.tocsin.signature.Digest;

/**
 * The messages of one realm that have the same identifier, each of another party. A reference that names no party may
 * mean any of them. For one thread. Clause: <a href="{@docRoot}/clauses.html#references">references</a>.
 */
public final class Namesakes {

    private final NavigableMap<MessageKey, List<Message<?>>> texts;
    private final Map<Digest.Algorithm, Map<String, MessageKey>> byDigest = new EnumMap<>(Digest.Algorithm.class);

    private Namesakes(Collection<Message<?>> known) {
        this.texts = known.stream().collect(Collectors.groupingBy(Message::key, TreeMap::new, Collectors.toList()));
    }

    /** Those that a correspondence knows. */
    public static Namesakes of(MessageId id, Realm realm, Correspondence correspondence) {
        return new Namesakes(correspondence.named(id, Set.of(realm)));
    }

    /** The messages, each of another party. */
    public Set<MessageKey> messages() {
        return texts.keySet();
    }

    /**
     * The one message that a message means by a name; empty where none is known, or several may be meant.
     *
     * @param name a name with this identifier
     * @param by the message in which it stands
     */
    public Optional<MessageKey> meant(NamedMessage name, Message<?> by) {
        Optional<MessageKey> withDigest = withDigest(name.digest());
        if (withDigest.isPresent()) {
            return withDigest;
        }
        Optional<MessageKey> addressed =
                only(texts.keySet().stream().filter(each -> speaksTo(by, each)).toList());
        return addressed.isPresent() || name.isAnswered() ? addressed : only(List.copyOf(texts.keySet()));
    }

    /**
     * Whether a reference in a message means this one, or may mean this one and others. What another party has sent
     * under the identifier makes no difference, unless the reference has the digest of its text.
     */
    public boolean mayMean(MessageKey message, NamedMessage name, Message<?> by) {
        return withDigest(name.digest())
                .map(message::equals)
                .orElseGet(() -> speaksTo(by, message) || !name.isAnswered());
    }

    /** The text of a message that has this revision, or else the newest, cancelled or not. */
    public Optional<Message<?>> text(MessageKey message, @Nullable Long revision) {
        MessageHistory<Message<?>> history =
                MessageHistory.of(message, texts.getOrDefault(message, List.of()), List.of());
        return revision == null
                ? history.newest()
                : history.revisions().stream()
                        .filter(text -> text.header().revisionOrDefault().equals(revision))
                        .findFirst();
    }

    /** The message that has a text with this digest; empty where none has. */
    public Optional<MessageKey> withDigest(@Nullable String digest) {
        if (digest == null) {
            return Optional.empty();
        }
        Digest.Algorithm algorithm = Digest.of(digest).algorithm();
        return Optional.ofNullable(
                byDigest.computeIfAbsent(algorithm, this::digests).get(digest));
    }

    private Map<String, MessageKey> digests(Digest.Algorithm algorithm) {
        Map<String, MessageKey> digests = new HashMap<>();
        texts.forEach((key, some) -> some.forEach(
                text -> TextIdentity.digest(text, algorithm).ifPresent(digest -> digests.put(digest.toString(), key))));
        return digests;
    }

    /**
     * Whether a message is addressed to the party of another message, or was sent by it. A group is taken to include
     * every party, because its members are not known here.
     */
    private static boolean speaksTo(Message<?> by, MessageKey message) {
        PartyCode party = message.party();
        return by.party().equals(party)
                || by.header().recipients().stream()
                        .anyMatch(each -> each.party() == null || party.equals(each.party()));
    }

    private static Optional<MessageKey> only(List<MessageKey> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }
}
