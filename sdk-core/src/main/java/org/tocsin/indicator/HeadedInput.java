package org.tocsin.indicator;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.signature.Digest;

/** The input of a list: its first line, then the octets behind it, of which no more are read than the first line announces and one. */
final class HeadedInput extends FilterInputStream {

    private static final byte[] LINE_FEED = {'\n'};

    private long most;
    private long size;
    private MessageDigest hash = Digest.Algorithm.SHA_256.start();
    private final Map<Digest.Algorithm, MessageDigest> ofAll = new EnumMap<>(Digest.Algorithm.class);
    private long sizeOfAll;

    /** The input, of which all octets get a digest by each of these algorithms. */
    HeadedInput(InputStream in, Set<Digest.Algorithm> algorithms) {
        super(in);
        algorithms.forEach(each -> ofAll.put(each, each.start()));
    }

    /** The first line without its line feed; one octet more than allowed where it is longer. */
    byte[] firstLine(int longest) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n' && line.size() <= longest) {
            line.write(next);
            next = in.read();
        }
        byte[] octets = line.toByteArray();
        count(octets, 0, octets.length);
        if (next == '\n') {
            count(LINE_FEED, 0, 1);
        }
        return octets;
    }

    private void count(byte[] octets, int offset, int length) {
        sizeOfAll += length;
        ofAll.values().forEach(each -> each.update(octets, offset, length));
    }

    /** Reads on, as the lines behind the first. */
    void announce(long octets, Digest.Algorithm algorithm) {
        most = octets + 1;
        hash = algorithm.start();
    }

    /** How many octets were read behind the first line. */
    long size() {
        return size;
    }

    /** The hash of these octets in hexadecimal digits; read once. */
    String hash() {
        return HexFormat.of().formatHex(hash.digest());
    }

    /** How many octets were read, with the first line. */
    long sizeOfAll() {
        return sizeOfAll;
    }

    /** The digests of all octets that were read, with the first line; read once. */
    Set<Digest> digestsOfAll() {
        return ofAll.entrySet().stream()
                .map(each -> new Digest(
                        each.getKey(), HexFormat.of().formatHex(each.getValue().digest())))
                .collect(Collectors.toSet());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int room = (int) Math.min(length, most - size);
        if (room == 0) {
            return -1;
        }
        int read = in.read(into, offset, room);
        if (read > 0) {
            size += read;
            hash.update(into, offset, read);
            count(into, offset, read);
        }
        return read;
    }
}
