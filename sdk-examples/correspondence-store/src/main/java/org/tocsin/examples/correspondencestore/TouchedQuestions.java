package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.SurveyId;

/**
 * Finds the questions that texts touch, as {@link org.tocsin.correspondence.Correspondence#settle} says it: those under
 * their identifiers, those that they name or whose survey they are about, and those that another text of their message
 * or one that they take back is about. The indexes tell; what they give is held against its tally, so that no question is
 * missed in silence. Within one transaction, and after the texts were kept.
 */
final class TouchedQuestions implements AutoCloseable {

    static final String UNDER = "SELECT " + StoredMessage.COLUMNS + " FROM message WHERE message.id = ?";
    static final String OF_SURVEY = "SELECT " + StoredMessage.COLUMNS + " FROM topic LEFT JOIN message"
            + " ON message.kept = topic.message WHERE topic.kind = '" + Topic.Kind.SURVEY + "' AND topic.key = ?";

    private final byte[] store;
    private final PreparedStatement textsUnder;
    private final PreparedStatement textsOfSurvey;
    private final PreparedStatement tallies;
    private final Map<String, List<StoredMessage>> under = new HashMap<>();
    private final Set<String> messages = new TreeSet<>();
    private final Set<String> surveys = new TreeSet<>();

    private interface Numbers {

        long in(String realm);
    }

    TouchedQuestions(Connection connection, byte[] store) throws SQLException {
        this.store = store;
        this.textsUnder = connection.prepareStatement(UNDER);
        this.textsOfSurvey = connection.prepareStatement(OF_SURVEY);
        this.tallies = connection.prepareStatement(Tally.OF_REALMS);
    }

    /**
     * Adds what a kept text touches.
     *
     * @throws DamagedStoreException where that can't be told
     */
    void add(Place text, Touching touching) throws SQLException {
        messages.add(text.id());
        addNamed(touching);
        addChanged(text.party(), text.id());
        for (String cancelled : touching.cancelled()) {
            addChanged(text.party(), cancelled);
        }
    }

    private void addNamed(Touching touching) {
        messages.addAll(touching.messages());
        surveys.addAll(touching.surveys());
    }

    /** What the texts of a message are about, and those that they take back: a cancellation may be undone. */
    private void addChanged(String party, String id) throws SQLException {
        for (StoredMessage text : textsOf(party, id)) {
            Touching touching = Touching.of(text.touching());
            addNamed(touching);
            for (String cancelled : touching.cancelled()) {
                textsOf(party, cancelled).forEach(each -> addNamed(Touching.of(each.touching())));
            }
        }
    }

    private List<StoredMessage> textsOf(String party, String id) throws SQLException {
        return under(id).stream()
                .filter(text -> text.place().party().equals(party))
                .toList();
    }

    /** What anybody sent under an identifier, in any realm. */
    List<StoredMessage> under(String id) throws SQLException {
        List<StoredMessage> known = under.get(id);
        if (known == null) {
            known = texts(textsUnder, id, realm -> Tally.ofIdentifier(store, id, realm));
            under.put(id, known);
        }
        return known;
    }

    private List<StoredMessage> texts(PreparedStatement statement, String key, Numbers numbers) throws SQLException {
        List<StoredMessage> texts = new ArrayList<>();
        long sum = 0;
        statement.setString(1, key);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                StoredMessage text = StoredMessage.withoutBytes(row);
                if (!text.isSealed()) {
                    throw DamagedStoreException.of("a message of " + key + " is damaged");
                }
                sum += Tally.share(text.place().row());
                texts.add(text);
            }
        }
        Realm[] realms = Realm.values();
        for (int i = 0; i < realms.length; i++) {
            tallies.setLong(i + 1, numbers.in(realms[i].code()));
        }
        try (ResultSet row = tallies.executeQuery()) {
            if (row.getLong(1) != sum) {
                throw DamagedStoreException.of(
                        "the messages of " + key + " that are found are not those that were kept");
            }
        }
        return texts;
    }

    /** Whether a question is touched. */
    boolean contains(StoredMessage question) {
        return messages.contains(question.place().id())
                || Touching.of(question.touching()).surveys().stream().anyMatch(surveys::contains);
    }

    /**
     * The questions that are touched, by their rows.
     *
     * @throws DamagedStoreException where they can't be told
     */
    SortedMap<Long, Unsettled.Month> questions() throws SQLException {
        SortedMap<Long, Unsettled.Month> questions = new TreeMap<>();
        for (String id : messages) {
            addQuestions(under(id), questions);
        }
        for (String survey : surveys) {
            Topic topic = Topic.survey(SurveyId.of(survey));
            addQuestions(
                    texts(
                            textsOfSurvey,
                            survey,
                            realm -> Tally.Name.of(topic, realm).number(store)),
                    questions);
        }
        return questions;
    }

    private static void addQuestions(List<StoredMessage> texts, SortedMap<Long, Unsettled.Month> questions) {
        for (StoredMessage text : texts) {
            if (text.ends() != LastMonth.NONE) {
                questions.put(text.place().row(), text.month());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        textsUnder.close();
        textsOfSurvey.close();
        tallies.close();
    }
}
