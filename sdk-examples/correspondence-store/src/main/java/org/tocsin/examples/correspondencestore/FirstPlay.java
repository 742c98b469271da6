package org.tocsin.examples.correspondencestore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.code.Realm;
import org.tocsin.message.ExerciseReference;

/**
 * Notes the first message of each exercise in a realm, as a topic of the store's own, so that the exercises can be told
 * without a look at all that was played: once under the exercise, to know that it is noted, and once among all of them.
 */
final class FirstPlay implements AutoCloseable {

    static final String KIND = "FIRST_PLAY";
    private static final String OF_ALL = "";

    private final byte[] store;
    private final PreparedStatement oneTally;
    private final Set<Long> noted = new HashSet<>();

    FirstPlay(Connection connection, byte[] store) throws SQLException {
        this.store = store;
        this.oneTally = connection.prepareStatement(Tally.ONE);
    }

    /** The names under which a message is noted; none where it belongs to no exercise, or is not the first that does. */
    List<Tally.Name> of(NewMessage message) throws SQLException {
        ExerciseReference exercise = message.header().exercise();
        if (exercise == null) {
            return List.of();
        }
        String realm = message.header().realm().code();
        Tally.Name own = new Tally.Name(KIND, exercise.id().toString(), realm);
        long number = own.number(store);
        return noted.add(number) && Tally.read(oneTally, number) == 0
                ? List.of(own, new Tally.Name(KIND, OF_ALL, realm))
                : List.of();
    }

    /** The first messages of all exercises in a realm. */
    static Question ofAll(byte[] store, Realm realm) {
        return Question.about(store, new Tally.Name(KIND, OF_ALL, realm.code()));
    }

    @Override
    public void close() throws SQLException {
        oneTally.close();
    }
}
