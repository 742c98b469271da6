package org.tocsin.generator.table;

import static org.tocsin.generator.source.Dialect.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.source.Names;
import tools.jackson.databind.JsonNode;

/** The words by which accusations are found, as code that makes the vocabulary of each language. */
public final class AccusationFile {

    private static final int WIDTH = 110;
    private static final String ENDINGS = "endings";

    private AccusationFile() {}

    public static JavaFile of(JsonNode words) {
        StringBuilder cases = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        words.path("languages").forEachEntry((language, lists) -> {
            cases.append("            case %s -> %s();%n".formatted(Names.literal(language), method(language)));
            methods.append(vocabulary(language, lists));
        });
        return new JavaFile("org.tocsin.internal.accusation", "AccusationWords", "accusation-words.json")
                .template("AccusationWords", block(words.path("abbreviations")), cases, methods);
    }

    /** Not the language itself, which may be a word of Java. */
    private static String method(String language) {
        return "wordsOf" + Names.className(language);
    }

    private static String vocabulary(String language, JsonNode lists) {
        StringBuilder code = new StringBuilder("""

                    private static Vocabulary %s() {
                        Vocabulary words = new Vocabulary();
                """.formatted(method(language)));
        lists.forEachEntry((kind, list) -> {
            if (kind.equals(ENDINGS)) {
                list.forEachEntry((of, endings) -> code.append(add("addEndings", of, endings)));
            } else {
                code.append(add("add", kind, list));
            }
        });
        return code.append("        return words;\n    }\n").toString();
    }

    private static String add(String method, String kind, JsonNode list) {
        return "        words.%s(WordKind.%s, \"\"\"%n%s\"\"\");%n"
                .formatted(method, kind.toUpperCase(Locale.ROOT), block(list));
    }

    /** The elements in lines, with commas between them. */
    private static String block(JsonNode list) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (JsonNode element : list) {
            String word = element.asString();
            require(!word.isEmpty() && !word.contains(","), "no word: " + word);
            if (line.length() + word.length() + 2 > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word).append(',');
        }
        lines.add(line.toString());
        return " ".repeat(16) + String.join("\n" + " ".repeat(16), lines);
    }
}
