package org.tocsin.generator.specification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.version.Versions;

/** The list of the files of a version, with the digest of each. */
public final class Catalogue {

    public static final String FILE = "catalog.json";

    private Catalogue() {}

    /** The list for the newest version, whose folder has other files or will have those that are written. */
    public static String of(Versions versions, Map<String, String> written) throws IOException {
        Path source = versions.source();
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(source)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(source.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        files.putAll(written);
        files.remove(FILE);
        return """
                {
                  "format": "%s",
                  "files": [
                %s
                  ]
                }
                """.formatted(
                        versions.newest(),
                        files.entrySet().stream().map(Catalogue::entry).collect(Collectors.joining(",\n")));
    }

    private static String entry(Map.Entry<String, String> file) {
        return "    {\"path\": \"%s\", \"sha-256\": \"%s\"}".formatted(file.getKey(), digest(file.getValue()));
    }

    private static String digest(String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
