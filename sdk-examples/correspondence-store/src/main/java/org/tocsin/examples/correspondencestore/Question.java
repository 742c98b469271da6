package org.tocsin.examples.correspondencestore;

import java.util.List;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/**
 * A question to the tables, which an index answers with the rows of its answer and no others.
 *
 * @param query what is selected: the columns of a message, its bytes, the number of its row
 * @param parameters what stands for the question marks
 * @param words what is asked for
 * @param tally the number under which the rows are counted
 */
record Question(String query, List<Object> parameters, String words, long tally) {

    private static final String ROW = "SELECT " + StoredMessage.COLUMNS + ", message.json, ";
    private static final String OF_MESSAGE = ROW + "message.kept FROM message WHERE ";

    static final String NAMED = OF_MESSAGE + "message.id = ? AND message.realm = ?";
    static final String REVISIONS = NAMED + " AND message.party = ?";
    static final String ABOUT = ROW + "topic.message FROM topic LEFT JOIN message ON message.kept = topic.message"
            + " WHERE topic.kind = ? AND topic.key = ? AND topic.realm = ?";
    static final String ONE_ROW = OF_MESSAGE + "message.kept = ?";

    /** All texts of a message. */
    static Question revisions(byte[] store, MessageKey key) {
        String id = key.id().toString();
        String realm = key.realm().code();
        String party = key.party().toString();
        return new Question(
                REVISIONS, List.of(id, realm, party), "of " + key.id(), Tally.ofKey(store, id, realm, party));
    }

    static Question named(byte[] store, MessageId id, Realm realm) {
        return new Question(
                NAMED,
                List.of(id.toString(), realm.code()),
                "under " + id,
                Tally.ofIdentifier(store, id.toString(), realm.code()));
    }

    static Question about(byte[] store, Topic topic, Realm realm) {
        return about(store, Tally.Name.of(topic, realm.code()));
    }

    static Question about(byte[] store, Tally.Name name) {
        return new Question(
                ABOUT,
                List.of(name.kind(), name.key(), name.realm()),
                "of the topic " + name.kind() + " " + name.key(),
                name.number(store));
    }
}
