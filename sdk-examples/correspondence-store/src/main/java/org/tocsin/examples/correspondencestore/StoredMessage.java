package org.tocsin.examples.correspondencestore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.message.Message;

/**
 * A message as it lies in the database.
 *
 * @param place where it lies and what it is named
 * @param form the digest of its canonical form, which all texts share that say the same
 * @param sentAt when it was sent, as it says
 * @param digest the digest of its bytes
 * @param topics the sum over its topics
 * @param ends the {@link LastMonth} in which it can be answered where it wishes a reply
 * @param touching by what it may change which questions wait, as {@link Touching} writes it
 * @param seal the sum over all of the above
 * @param chain the sum over the seals of all messages up to it
 * @param json its bytes, as they came or as they were written; empty where they were not asked for
 */
record StoredMessage(
        Place place,
        byte[] form,
        String sentAt,
        byte[] digest,
        long topics,
        long ends,
        String touching,
        byte[] seal,
        byte[] chain,
        byte[] json) {

    /** What a query selects, in this order; the bytes come after it. */
    static final String COLUMNS = "message.kept, message.party, message.realm, message.id, message.revision,"
            + " message.form, message.sent_at, message.digest, message.topics, message.ends, message.touches,"
            + " message.seal, message.chain";

    private static final int JSON = 14;

    /** The message of a row, whatever stands in it. */
    static StoredMessage of(ResultSet row) throws SQLException {
        return of(row, bytes(row, JSON));
    }

    /** The same of a query that selects no bytes. */
    static StoredMessage withoutBytes(ResultSet row) throws SQLException {
        return of(row, new byte[0]);
    }

    private static StoredMessage of(ResultSet row, byte[] json) throws SQLException {
        return new StoredMessage(
                place(row),
                bytes(row, 6),
                text(row, 7),
                bytes(row, 8),
                row.getLong(9),
                row.getLong(10),
                text(row, 11),
                bytes(row, 12),
                bytes(row, 13),
                json);
    }

    /** Where the message of a row lies, whatever stands in it. */
    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong(1), text(row, 2), text(row, 3), text(row, 4), row.getLong(5));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    static byte[] seal(
            Place place, byte[] form, String sentAt, byte[] digest, long topics, long ends, String touching) {
        return Checksums.of(
                Checksums.bytes(place.row()),
                Checksums.bytes(place.party()),
                Checksums.bytes(place.realm()),
                Checksums.bytes(place.id()),
                Checksums.bytes(place.revision()),
                form,
                Checksums.bytes(sentAt),
                digest,
                Checksums.bytes(topics),
                Checksums.bytes(ends),
                Checksums.bytes(touching));
    }

    /** Among which questions it lies; only where it wishes a reply. */
    Unsettled.Month month() {
        return new Unsettled.Month(place.realm(), ends);
    }

    boolean isSealed() {
        return Arrays.equals(seal, seal(place, form, sentAt, digest, topics, ends, touching));
    }

    boolean hasItsBytes() {
        return Arrays.equals(digest, Checksums.ofText(json));
    }

    /** Fails where the row, but for the bytes, is not as it was written. */
    StoredMessage sealed() {
        if (!isSealed()) {
            throw UnreadableMessageException.damaged(place, "what the store says of it is damaged");
        }
        return this;
    }

    /** Fails where anything is not as it was written. */
    StoredMessage sound() {
        if (!sealed().hasItsBytes()) {
            throw UnreadableMessageException.damaged(place, "its text is damaged");
        }
        return this;
    }

    /**
     * The message.
     *
     * @throws UnreadableMessageException where it is damaged or the reader does not take it
     */
    Message<?> read(MessageReader reader) {
        return accepted(reader).message();
    }

    /** The same, with its bytes. */
    ReadResult.Accepted accepted(MessageReader reader) {
        ReadResult result = reader.read(sound().json);
        if (result instanceof ReadResult.Accepted accepted
                && place.names(accepted.message().header())) {
            return accepted;
        }
        throw UnreadableMessageException.refused(place, result.problems());
    }
}
