package org.tocsin.examples.correspondencestore;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32C;
import org.tocsin.examples.console.OwnerOnly;
import org.tocsin.examples.console.Reason;

/**
 * A small file beside the database that says how far the database had come: SQLite takes a write-ahead log that was cut
 * or damaged for one that ends there, and forgets without a word what came after.
 *
 * <p>It has a head and {@link #SLOTS} places of one size, each with a sum of its own. What a commit made is written into the
 * place of its number when the commit is on the disk, and is on the disk itself before anybody is told that the message is
 * kept. So the ledger is never ahead of the database, whenever a process is killed, and the file does not grow. Processes
 * need no lock for it: no two commits under way share a place. It is not written through a channel, which an interrupted
 * thread would close.
 */
final class Ledger implements AutoCloseable {

    static final int SLOTS = 128;
    static final int SLOT = 64;
    static final int SIZE = SLOT * (SLOTS + 1);

    private static final long MAGIC = 0x546F_6343_4C65_6467L; // TocCLedg
    private static final int STORE = 16;
    private static final int SUM_AT = SLOT - Integer.BYTES;

    private final Path path;
    private final RandomAccessFile file;

    private Ledger(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * What the database was after a commit.
     *
     * @param commit the number of the commit
     * @param messages how many messages there were
     * @param chain the sum over all of them
     */
    record Entry(long commit, long messages, byte[] chain) {}

    /**
     * What stands in the file.
     *
     * @param store the name of the store; empty where the head is damaged
     * @param entries the sound entries, in the order of commits
     * @param broken the places in which something else stands
     * @param complete whether the file has its length
     */
    record Content(Optional<byte[]> store, List<Entry> entries, List<Integer> broken, boolean complete) {

        Optional<Entry> last() {
            return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
        }
    }

    static Path beside(Path database) {
        return database.resolveSibling(database.getFileName() + "-ledger");
    }

    /** Makes a ledger for a store, or takes the one that a process made which was killed before it made the store. */
    static void create(Path path, byte[] store) throws IOException {
        if (Files.exists(path)) {
            Content before = read(path);
            if (before.last().isPresent()) {
                throw DamagedStoreException.of("the ledger " + path + " tells of "
                        + before.last().get().messages() + " messages, and the database is older or empty");
            }
        } else {
            OwnerOnly.create(path);
        }
        ByteBuffer content = ByteBuffer.allocate(SIZE);
        content.putLong(MAGIC).put(store);
        content.putInt(SUM_AT, sum(content.array(), 0));
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(content.array());
            file.setLength(SIZE);
            file.getFD().sync();
        }
        syncName(path);
    }

    /** The name of the file too has to be on the disk; some systems can't open a folder, and need not. */
    private static void syncName(Path path) {
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notNeeded) {
            return;
        }
    }

    /** Opens it to be written; what a killed process wrote is on the disk before anybody relies on it. */
    static Ledger open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.getFD().sync();
        return new Ledger(path, file);
    }

    /** What stands in the file now; a place that is just being written may be among the broken ones. */
    static Content read(Path path) throws IOException {
        byte[] bytes;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            bytes = new byte[(int) Math.min(file.length(), SIZE + 1)];
            file.readFully(bytes);
        }
        boolean complete = bytes.length == SIZE;
        byte[] padded = Arrays.copyOf(bytes, SIZE);
        List<Entry> entries = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        for (int slot = 1; slot <= SLOTS; slot++) {
            Optional<Entry> entry = entry(padded, slot);
            entry.ifPresent(entries::add);
            if (entry.isEmpty() && !isEmpty(padded, slot)) {
                broken.add(slot);
            }
        }
        entries.sort(Comparator.comparingLong(Entry::commit));
        return new Content(store(padded), entries, broken, complete);
    }

    /** The same, read again while a place is broken: it may just be written. */
    static Content readAtRest(Path path) throws IOException {
        Content content = read(path);
        for (int again = 0; again < 3 && !content.broken().isEmpty(); again++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            content = read(path);
        }
        return content;
    }

    private static Optional<byte[]> store(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        return head.getLong(0) == MAGIC && head.getInt(SUM_AT) == sum(bytes, 0)
                ? Optional.of(Arrays.copyOfRange(bytes, Long.BYTES, Long.BYTES + STORE))
                : Optional.empty();
    }

    private static Optional<Entry> entry(byte[] bytes, int slot) {
        ByteBuffer place = ByteBuffer.wrap(bytes, slot * SLOT, SLOT).slice();
        if (place.getInt(SUM_AT) != sum(bytes, slot * SLOT)) {
            return Optional.empty();
        }
        Entry entry = new Entry(place.getLong(), place.getLong(), new byte[Checksums.LENGTH]);
        place.get(entry.chain());
        return slot(entry.commit()) == slot ? Optional.of(entry) : Optional.empty();
    }

    private static boolean isEmpty(byte[] bytes, int slot) {
        for (int i = slot * SLOT; i < (slot + 1) * SLOT; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    static int slot(long commit) {
        return 1 + (int) (commit % SLOTS);
    }

    /** Not 0 for an empty place. */
    private static int sum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, SUM_AT);
        return (int) sum.getValue();
    }

    /** Writes down what a commit made that is on the disk; on the disk when this returns. */
    void append(Entry entry) {
        ByteBuffer place = ByteBuffer.allocate(SLOT);
        place.putLong(entry.commit()).putLong(entry.messages()).put(entry.chain());
        place.putInt(SUM_AT, sum(place.array(), 0));
        try {
            file.seek((long) slot(entry.commit()) * SLOT);
            file.write(place.array());
            file.getFD().sync();
        } catch (IOException failure) {
            throw new StoreException(path + " can't be written: " + Reason.of(failure), failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
