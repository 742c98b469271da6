package org.tocsin.examples.correspondencestore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.ReadResult;
import org.tocsin.Reader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Kept;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;

/**
 * A correspondence in a file, which keeps what it was given whatever becomes of the program or the machine.
 *
 * <p>A message is on the disk, whole and with all its topics, when {@code keep} has returned. Threads may share one
 * object, and processes one file; each waits up to ten seconds for another that is writing. The file has to lie on a
 * local disk. It is read tolerantly, so that what a newer minor version added is no obstacle.
 *
 * <p>Every method throws {@link StoreException} where the file can't be read or written, or is closed, and {@link
 * UnreadableMessageException} where a message that it needs is damaged. When {@code keep} has thrown it, the message is
 * there whole or not at all; keeping it again tells.
 */
public final class DatabaseCorrespondence implements Correspondence, AutoCloseable {

    private final Database database;
    private final Tocsin tocsin;

    private DatabaseCorrespondence(Database database, Tocsin tocsin) {
        this.database = database;
        this.tocsin = tocsin;
    }

    /**
     * Opens the correspondence in this file, a new one where there is no file.
     *
     * @throws StoreException where the file is none of ours or was written by a newer version, and is left as it is
     */
    public static DatabaseCorrespondence open(Path file) {
        return open(file, Tocsin.standard());
    }

    /** The same, with the limits and extensions of an SDK set up otherwise. */
    public static DatabaseCorrespondence open(Path file, Tocsin tocsin) {
        return new DatabaseCorrespondence(Database.open(file), tocsin);
    }

    /**
     * Keeps a message as this SDK writes it; for one's own messages.
     *
     * @throws org.tocsin.validation.InvalidMessageException where it is not valid, or was read tolerantly and holds what
     *     this SDK can't write
     */
    @Override
    public Kept keep(Message<?> message) {
        return keep(message, tocsin.write(message));
    }

    /**
     * Keeps a message in the bytes that it came in, with signatures and all that only a newer version understands; for
     * the messages of others.
     *
     * @throws org.tocsin.validation.InvalidMessageException where the SDK of this store takes less than the reader did
     */
    public Kept keep(ReadResult.Accepted received) {
        return keep(reader(EVERY_REALM).read(received.original()).orElseThrow(), received.original());
    }

    private Kept keep(Message<?> message, byte[] json) {
        StoredMessage stored = StoredMessage.of(message, json);
        return database.write(connection -> {
            Optional<StoredMessage> earlier = Tables.find(connection, stored.id(), stored.revision(), EVERY_REALM);
            if (earlier.isPresent()) {
                return isSame(earlier.get(), message, json) ? Kept.KNOWN : Kept.CONFLICTING;
            }
            Tables.add(connection, message, stored);
            return Kept.NEW;
        });
    }

    private boolean isSame(StoredMessage earlier, Message<?> message, byte[] json) {
        return earlier.hasBytes(json) || earlier.read(reader(EVERY_REALM)).equals(message);
    }

    @Override
    public List<Message<?>> revisions(MessageId id, Set<Realm> realms) {
        if (realms.isEmpty()) {
            return List.of();
        }
        Reader reader = reader(realms);
        return database.read(
                connection -> Tables.revisions(connection, id.toString(), realms, stored -> stored.read(reader)));
    }

    @Override
    public List<Message<?>> about(Topic topic, Set<Realm> realms) {
        if (realms.isEmpty()) {
            return List.of();
        }
        Reader reader = reader(realms);
        return database.read(connection -> Tables.about(connection, topic, realms, stored -> stored.read(reader)));
    }

    /** The bytes of a kept message, readable or not, to pass it on; none where it is not known or of another realm. */
    public Optional<byte[]> original(MessageId id, long revision, Set<Realm> realms) {
        return database.read(connection -> Tables.find(connection, id.toString(), revision, realms))
                .map(StoredMessage::json);
    }

    private Reader reader(Set<Realm> realms) {
        List<Realm> named = List.copyOf(realms);
        return tocsin.reader(named.get(0), named.toArray(Realm[]::new)).tolerant();
    }

    /** Closes the file; what was kept is in it. A second time does nothing. */
    @Override
    public void close() {
        database.close();
    }
}
