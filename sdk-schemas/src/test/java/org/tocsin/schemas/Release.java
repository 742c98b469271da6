package org.tocsin.schemas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The digests of the files of a released version, in the form of {@code sha256sum}; no generator writes them. */
record Release(String version, SortedMap<String, String> digests) {

    private static final String NEVER =
            "A released version is never changed: undo this, and begin the next version for it"
                    + " (CONTRIBUTING.md, \"Begin a version\").";

    /** The digests that the files of a version have, in the folder of all versions. */
    static Release of(Path schemas, String version) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(schemas.resolve(version))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(schemas.relativize(file).toString().replace('\\', '/'), digest(Files.readAllBytes(file)));
            }
        }
        return new Release(version, digests);
    }

    /** The digests in a file that has the name of the version, such as {@code 1.0.sha256}. */
    static Release read(Path file) throws IOException {
        Map<String, String> digests = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .collect(
                        Collectors.toMap(line -> line.substring(line.indexOf(' ') + 2), line -> line.split(" ", 2)[0]));
        return new Release(file.getFileName().toString().replace(".sha256", ""), new TreeMap<>(digests));
    }

    String text() {
        return digests.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** A sentence for each file that is not as it was released. */
    List<String> changes(Path schemas) throws IOException {
        SortedMap<String, String> now =
                Files.isDirectory(schemas.resolve(version)) ? of(schemas, version).digests : new TreeMap<>();
        List<String> changes = new ArrayList<>();
        digests.forEach((file, digest) -> {
            if (!now.containsKey(file)) {
                changes.add(file + " is gone. " + NEVER);
            } else if (!digest.equals(now.get(file))) {
                changes.add(file + " is not as it was released. " + NEVER);
            }
        });
        now.keySet().stream()
                .filter(file -> !digests.containsKey(file))
                .forEach(file -> changes.add(file + " was not there when it was released. " + NEVER));
        return changes;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
