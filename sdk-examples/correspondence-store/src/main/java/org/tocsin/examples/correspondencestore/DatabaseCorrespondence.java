package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.revision.Kept;

/**
 * A correspondence in a file, which keeps what it was given whatever becomes of the program or the machine, and notices
 * what becomes of the file.
 *
 * <p>A message is on the disk, whole and with all its topics, when {@code keep} has returned. Threads may share one
 * object, and processes one file; each waits up to ten seconds for another that is writing. The file has to lie on a
 * local disk, and moves or is copied together with the files beside it that begin with its name. It is read tolerantly,
 * so that what a newer minor version added is no obstacle.
 *
 * <p>No answer is silently another than it was: where something that an answer needs is damaged, the method throws
 * {@link UnreadableMessageException}, which names the message, or {@link DamagedStoreException}; everything else goes on.
 * {@link #verify} looks through the whole store. That holds off accidents; whoever forges a file can forge its sums.
 *
 * <p>Every method throws {@link StoreException} where the file can't be read or written, or is closed. When {@code keep}
 * has thrown it, the message is there whole or not at all; keeping it again tells.
 */
public final class DatabaseCorrespondence implements Correspondence, AutoCloseable {

    /** So that nobody who wants to keep a message waits for long. */
    private static final int SETTLED_AT_ONCE = 1_000;

    private final Database database;
    private final Tocsin tocsin;

    DatabaseCorrespondence(Database database, Tocsin tocsin) {
        this.database = database;
        this.tocsin = tocsin;
    }

    /**
     * Opens the correspondence in this file, a new one where there is no file. One of an earlier version is brought to
     * this one, whole or not at all.
     *
     * @throws DamagedStoreException where a short look shows that it is damaged or that messages are gone
     * @throws StoreException where the file is none of ours, was written by a newer version, or holds a message of an
     *     earlier one that can't be read; it is left as it is
     */
    public static DatabaseCorrespondence open(Path file) {
        return open(file, Tocsin.standard());
    }

    /** The same, with the limits and extensions of an SDK set up otherwise. */
    public static DatabaseCorrespondence open(Path file, Tocsin tocsin) {
        return new DatabaseCorrespondence(Database.open(file, tocsin), tocsin);
    }

    /**
     * Opens a damaged correspondence, to read what is still in it; {@code keep} throws.
     *
     * @throws StoreException where nothing of it can be read
     */
    public static DatabaseCorrespondence openDamaged(Path file) {
        return new DatabaseCorrespondence(Database.openDamaged(file, Tocsin.standard()), Tocsin.standard());
    }

    /**
     * Keeps a message as this SDK writes it; for one's own messages.
     *
     * @throws org.tocsin.validation.InvalidMessageException where it is not valid, or was changed after it was read
     *     tolerantly and would lose what this SDK does not know
     */
    @Override
    public Kept keep(Message<?> message) {
        return keepAll(List.of(message)).get(0);
    }

    /**
     * Keeps messages as this SDK writes them, in one transaction: all are on the disk when this returns, and none is kept
     * where it throws.
     *
     * @throws org.tocsin.validation.InvalidMessageException where one of them is not valid, or was changed after it was
     *     read tolerantly and would lose what this SDK does not know
     */
    @Override
    public List<Kept> keepAll(List<? extends Message<?>> messages) {
        return database.keep(messages.stream()
                .map(message -> NewMessage.of(message, tocsin.write(message)))
                .toList());
    }

    /**
     * Keeps a message in the bytes that it came in, with signatures and all that only a newer version understands; for
     * the messages of others.
     *
     * @throws org.tocsin.validation.InvalidMessageException where the SDK of this store takes less than the reader did
     */
    public Kept keep(ReadResult.Accepted received) {
        return keepAllReceived(List.of(received)).get(0);
    }

    /** Keeps messages in the bytes that they came in, in one transaction as {@link #keepAll} does. */
    public List<Kept> keepAllReceived(List<ReadResult.Accepted> received) {
        MessageReader reader = reader();
        return database.keep(received.stream()
                .map(each -> NewMessage.of(reader.read(each.original()).orElseThrow(), each.original()))
                .toList());
    }

    @Override
    public long size() {
        return database.read(connection -> State.sound(connection).messages());
    }

    @Override
    public List<Message<?>> texts(Collection<MessageKey> keys) {
        return select(
                keys.stream()
                        .map(key -> Question.revisions(database.store(), key))
                        .toList(),
                Place.BY_NAME);
    }

    @Override
    public List<Message<?>> named(MessageId id, Set<Realm> realms) {
        return select(
                realms.stream()
                        .map(realm -> Question.named(database.store(), id, realm))
                        .toList(),
                Place.BY_NAME);
    }

    @Override
    public List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
        return select(questions(topics, realms), Place.BY_ROW);
    }

    /** {@inheritDoc} Where it can't be told what was settled, because that is damaged, everything that may wait is given. */
    @Override
    public List<Message<?>> unsettled(Set<Realm> realms, Instant validAt) {
        return noted(realms, validAt)
                .map(texts -> texts.stream()
                        .filter(text -> !LastMonth.until(text.header()).isBefore(validAt))
                        .toList())
                .orElseGet(() -> Correspondence.super.unsettled(realms, validAt));
    }

    private Optional<List<Message<?>>> noted(Set<Realm> realms, Instant validAt) {
        MessageReader reader = reader();
        try {
            return database.read(connection ->
                    Unsettled.select(connection, realms, LastMonth.of(validAt), stored -> stored.read(reader)));
        } catch (DamagedStoreException damaged) {
            return Optional.empty();
        }
    }

    /**
     * {@inheritDoc} It only spares work later, so it is no failure where it can't be noted: nothing is settled while another
     * process is writing, where the disk is full or the file may only be read, in a store that is open to be read only,
     * where what is noted is damaged, and where several thousand messages came since.
     */
    @Override
    public void settle(Collection<Message<?>> texts, long position) {
        try {
            settleInParts(List.copyOf(texts), position, reader());
        } catch (DamagedStoreException damaged) {
            return;
        }
    }

    private void settleInParts(List<Message<?>> all, long position, MessageReader reader) {
        for (int from = 0; from < all.size(); from += SETTLED_AT_ONCE) {
            List<Message<?>> some = all.subList(from, Math.min(all.size(), from + SETTLED_AT_ONCE));
            database.writeIfFree(connection -> {
                try (Settling settling = new Settling(connection, reader)) {
                    settling.settle(some, position);
                }
            });
        }
    }

    @Override
    public Set<ExerciseId> exercises(Set<Realm> realms) {
        List<Question> questions = realms.stream()
                .map(realm -> FirstPlay.ofAll(database.store(), realm))
                .toList();
        return select(questions, Place.BY_ROW).stream()
                .flatMap(message -> Stream.ofNullable(message.header().exercise()))
                .map(ExerciseReference::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Question> questions(Collection<Topic> topics, Set<Realm> realms) {
        if (!database.hasContents() && topics.stream().anyMatch(Contents::has)) {
            throw new StoreException(
                    database.file() + " is of an earlier version, which did not note what stands in messages");
        }
        return topics.stream()
                .flatMap(topic -> realms.stream().map(realm -> Question.about(database.store(), topic, realm)))
                .toList();
    }

    private List<Message<?>> select(List<Question> questions, Comparator<Place> order) {
        MessageReader reader = reader();
        return database.read(connection -> Tables.select(connection, questions, order, stored -> stored.read(reader)));
    }

    /**
     * The bytes of the texts of a message, to pass them on: the earliest revision first. They are given also where this
     * SDK can't read them.
     */
    public List<byte[]> originals(MessageKey key) {
        return originals(List.of(Question.revisions(database.store(), key)), Place.BY_NAME);
    }

    /** The bytes of the messages about a topic, in the order in which they were kept. */
    public List<byte[]> originals(Topic topic, Set<Realm> realms) {
        return originals(questions(List.of(topic), realms), Place.BY_ROW);
    }

    private List<byte[]> originals(List<Question> questions, Comparator<Place> order) {
        return database.read(connection -> Tables.select(connection, questions, order, StoredMessage::json));
    }

    private MessageReader reader() {
        // Which realms are meant is asked of the tables.
        return tocsin.reader(Realm.ACTUAL, Realm.values()).tolerant();
    }

    /** Looks through all messages and all that finds them, while others go on keeping. */
    public Verification verify() {
        return verify((done, all) -> {});
    }

    /** The same, telling how far it is. */
    public Verification verify(Verification.Progress progress) {
        return Verification.of(database.file(), progress);
    }

    /** Closes the file; what was kept is in it. A second time does nothing. */
    @Override
    public void close() {
        database.close();
    }
}
