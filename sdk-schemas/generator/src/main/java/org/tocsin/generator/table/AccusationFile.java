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

    /** A string of a class has at most 65,535 bytes. */
    private static final int LINES_IN_A_STRING = 400;

    private static final String PAIRS = "pairs";
    private static final String PACKAGE = "org.tocsin.internal.accusation";
    private static final String SOURCE = "accusation-words.json";

    private AccusationFile() {}

    /** A class that finds the vocabulary of a language and has the weights, and one for each language. */
    public static List<JavaFile> of(JsonNode words) {
        List<JavaFile> files = new ArrayList<>();
        StringBuilder cases = new StringBuilder();
        words.path("languages").forEachEntry((language, lists) -> {
            String name = "WordsOf" + Names.className(language);
            cases.append("            case %s -> %s.vocabulary();%n".formatted(Names.literal(language), name));
            files.add(vocabulary(name, language, lists));
        });
        String abbreviations = block(words.path("abbreviations"));
        files.add(new JavaFile(PACKAGE, "AccusationWords", SOURCE)
                .template("AccusationWords", abbreviations, cases, weights(words.path("weights"))));
        return files;
    }

    private static JavaFile vocabulary(String name, String language, JsonNode lists) {
        StringBuilder calls = new StringBuilder();
        lists.forEachEntry((kind, list) -> calls.append(add(kind, list)));
        return new JavaFile(PACKAGE, name, SOURCE)
                .template("VocabularyOfLanguage", language, name, name, Names.literal(language), calls);
    }

    private static String add(String kind, JsonNode list) {
        String call = kind.equals(PAIRS) ? "addPairs(" : "add(WordKind." + kind.toUpperCase(Locale.ROOT) + ", ";
        return "        words.%s\"\"\"%n%s\"\"\");%n".formatted(call, block(list));
    }

    private static String weights(JsonNode lines) {
        StringBuilder strings = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i % LINES_IN_A_STRING == 0) {
                strings.append(i == 0 ? "" : "\"\"\",%n".formatted()).append("            \"\"\"%n".formatted());
            }
            strings.append("            %s%n".formatted(lines.get(i).asString()));
        }
        return strings.append("            \"\"\"").toString();
    }

    /** The elements in lines, with commas between them. */
    private static String block(Iterable<JsonNode> list) {
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
