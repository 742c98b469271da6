package org.tocsin.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.json.JsonDocument;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** What fuzzing starts from: the messages of the conformance suite, bytes of any kind, and a dictionary of the format. */
final class FuzzSeeds {

    /** The fuzzer takes no longer word. */
    private static final int LONGEST_WORD = 64;

    private static final int CHOICES = 200;

    private static final List<String> JSON = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "{}",
            "[]",
            "\"\"",
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1.0",
            "1e5",
            "9007199254740991",
            "9007199254740992",
            "\\u0000",
            "\\ud83d\\udd14",
            "\\ud800",
            "\\n",
            "\uD83D\uDD14",
            "\uFEFF");

    private FuzzSeeds() {}

    /** Texts: every message of the suite, valid or not. */
    static List<byte[]> texts() {
        try (Stream<Path> files = Stream.of("valid", "rules")
                .map(folder -> ProjectFiles.project("spec/conformance").resolve(folder))
                .flatMap(FuzzSeeds::below)) {
            return files.map(ProjectFiles::bytes).toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile).sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Choices: bytes of several lengths, none likelier than another. */
    static List<byte[]> choices() {
        Random random = new Random(1);
        List<byte[]> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            byte[] bytes = new byte[1 << i % 10];
            random.nextBytes(bytes);
            choices.add(bytes);
        }
        return choices;
    }

    /** The words of the format, each as it stands in a text: member names, codes, the tokens of JSON. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(JSON);
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Schemas schemas = new Schemas();
        catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .forEach(name -> addMembers(
                        JsonDocument.read(catalog.read(name).getBytes(StandardCharsets.UTF_8), Limits.standard())
                                .orElseThrow()
                                .value(),
                        words));
        schemas.codeLists().forEach(list -> schemas.codes(list).forEach(code -> words.add("\"" + code + "\"")));
        words.removeIf(word -> word.getBytes(StandardCharsets.UTF_8).length > LONGEST_WORD);
        return words;
    }

    private static void addMembers(Object schema, Set<String> words) {
        if (schema instanceof Map<?, ?>) {
            Json.object(schema).forEach((keyword, value) -> {
                if (keyword.equals("properties")) {
                    Json.object(value).keySet().forEach(name -> words.add("\"" + name + "\":"));
                }
                addMembers(value, words);
            });
        } else if (schema instanceof List<?>) {
            Json.array(schema).forEach(each -> addMembers(each, words));
        }
    }

    /** The words as the fuzzer reads them: one a line, quoted, what is not plain ASCII in hexadecimal. */
    static String dictionary() {
        StringBuilder dictionary = new StringBuilder();
        for (String word : words()) {
            dictionary.append('"');
            for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
                boolean plain = each > ' ' && each < 0x7F && each != '"' && each != '\\';
                dictionary.append(plain ? String.valueOf((char) each) : String.format("\\x%02X", each));
            }
            dictionary.append("\"\n");
        }
        return dictionary.toString();
    }
}
