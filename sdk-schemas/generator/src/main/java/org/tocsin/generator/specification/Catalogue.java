package org.tocsin.generator.specification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The list of the files of a version, with the digest of each. */
public final class Catalogue {

    private Catalogue() {}

    public static String of(SortedMap<String, String> files) {
        return """
                {
                  "format": "1.0",
                  "files": [
                %s
                  ]
                }
                """.formatted(files.entrySet().stream().map(Catalogue::entry).collect(Collectors.joining(",\n")));
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
