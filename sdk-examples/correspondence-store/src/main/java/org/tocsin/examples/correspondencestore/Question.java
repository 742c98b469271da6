package org.tocsin.examples.correspondencestore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/**
 * A question to the tables.
 *
 * <p>Every row of an answer is looked at, also of realms that are not meant: only so it shows that none is missing. The
 * bytes are fetched only where they are meant.
 *
 * @param query what is selected: the columns of a message, its bytes where it is meant, the number of its row
 * @param parameters what stands for the question marks
 * @param words what is asked for
 * @param tally the number under which the rows are counted
 * @param meant which of them are asked for
 */
record Question(String query, List<Object> parameters, String words, long tally, Predicate<StoredMessage> meant) {

    private static final String ROW =
            "SELECT " + StoredMessage.COLUMNS + ", CASE WHEN %s THEN message.json END, %s FROM ";
    private static final String OF_MESSAGE = ROW + "message WHERE message.id = ?";
    private static final String OF_KEY = OF_MESSAGE + " AND message.party = ? AND message.realm = ?";

    static final String REVISIONS = String.format(OF_KEY, "1", "message.kept");
    static final String ONE_REVISION = String.format(OF_KEY, "message.revision = ?", "message.kept");
    static final String NAMED = String.format(
            OF_MESSAGE + " ORDER BY message.party, message.realm, message.revision, message.form",
            "%s",
            "message.kept");
    static final String ABOUT = String.format(
            ROW + "topic LEFT JOIN message ON message.kept = topic.message" + " WHERE topic.kind = ? AND topic.key = ?",
            "%s",
            "topic.message");
    static final String ONE_ROW = String.format(ROW, "1", "message.kept") + "message WHERE message.kept = ?";

    static Question revisions(byte[] store, MessageKey key) {
        return new Question(REVISIONS, parameters(key), "of " + key.id(), tally(store, key), stored -> true);
    }

    static Question revision(byte[] store, MessageKey key, long revision) {
        List<Object> parameters = new ArrayList<>(List.of(revision));
        parameters.addAll(parameters(key));
        return new Question(
                ONE_REVISION,
                parameters,
                "of " + key.id(),
                tally(store, key),
                stored -> stored.place().revision() == revision);
    }

    private static List<Object> parameters(MessageKey key) {
        return List.of(key.id().toString(), key.party().toString(), key.realm().code());
    }

    private static long tally(byte[] store, MessageKey key) {
        return Tally.ofKey(
                store, key.party().toString(), key.realm().code(), key.id().toString());
    }

    static Question named(byte[] store, MessageId id, Set<Realm> realms) {
        return new Question(
                String.format(NAMED, isOf(realms)),
                List.of(id.toString()),
                "under " + id,
                Tally.ofIdentifier(store, id.toString()),
                among(realms));
    }

    static Question about(byte[] store, Topic topic, Set<Realm> realms) {
        return new Question(
                String.format(ABOUT, isOf(realms)),
                List.of(topic.kind().name(), topic.key()),
                "of the topic " + topic.kind() + " " + topic.key(),
                Tally.of(store, topic),
                among(realms));
    }

    private static String isOf(Set<Realm> realms) {
        // Codes of the format, not text of anybody's.
        return realms.stream()
                .map(realm -> "'" + realm.code() + "'")
                .collect(Collectors.joining(", ", "message.realm IN (", ")"));
    }

    private static Predicate<StoredMessage> among(Set<Realm> realms) {
        Set<String> codes = realms.stream().map(Realm::code).collect(Collectors.toSet());
        return stored -> codes.contains(stored.place().realm());
    }
}
