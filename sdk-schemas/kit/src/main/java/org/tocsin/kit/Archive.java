package org.tocsin.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that has the same bytes whenever and wherever it is made of the same files. */
final class Archive {

    /** Each entry has this time, as those of the jars. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PREFIX = 155;

    private Archive() {}

    static byte[] zip(String root, SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(root + "/" + file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tgz(String root, SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream tar = new GZIPOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] content = file.getValue();
                tar.write(header(root + "/" + file.getKey(), content.length));
                tar.write(Arrays.copyOf(content, (content.length + BLOCK - 1) / BLOCK * BLOCK));
            }
            tar.write(new byte[2 * BLOCK]);
        }
        return bytes.toByteArray();
    }

    /** The header of a file in the form of POSIX (ustar). */
    private static byte[] header(String path, int size) {
        byte[] header = new byte[BLOCK];
        int cut = path.length() <= LONGEST_NAME ? -1 : path.indexOf('/', path.length() - LONGEST_NAME - 1);
        if (path.length() > LONGEST_NAME && (cut < 0 || cut > LONGEST_PREFIX)) {
            throw new IllegalStateException("a name too long for a tar archive: " + path);
        }
        put(header, 0, path.substring(cut + 1));
        put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
        put(header, 124, "%011o\0".formatted(size));
        put(header, 136, "%011o\0".formatted(TIME.toEpochSecond(ZoneOffset.UTC)));
        put(header, 148, "        0");
        put(header, 257, "ustar\0" + "00");
        put(header, 345, path.substring(0, Math.max(cut, 0)));
        int sum = 0;
        for (byte each : header) {
            sum += Byte.toUnsignedInt(each);
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        return header;
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
