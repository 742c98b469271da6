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
    private static final int IN_A_CALL = 1000;
    private static final String ENDINGS = "endings";
    private static final String WEIGHTS = "weights";
    private static final String PACKAGE = "org.tocsin.internal.accusation";
    private static final String SOURCE = "accusation-words.json";

    private AccusationFile() {}

    /** A class that finds the vocabulary of a language, and one for each language. */
    public static List<JavaFile> of(JsonNode words) {
        List<JavaFile> files = new ArrayList<>();
        StringBuilder cases = new StringBuilder();
        words.path("languages").forEachEntry((language, lists) -> {
            String name = "WordsOf" + Names.className(language);
            cases.append("            case %s -> %s.vocabulary();%n".formatted(Names.literal(language), name));
            files.add(vocabulary(name, language, lists));
        });
        files.add(new JavaFile(PACKAGE, "AccusationWords", SOURCE)
                .template("AccusationWords", block(words.path("abbreviations")), cases));
        return files;
    }

    private static JavaFile vocabulary(String name, String language, JsonNode lists) {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        lists.forEachEntry((kind, list) -> {
            String method = "add" + Names.className(kind);
            calls.append("        %s(words);%n".formatted(method));
            methods.append("%n    private static void %s(LanguageWords words) {%n".formatted(method));
            if (kind.equals(WEIGHTS)) {
                methods.append(addWeights(list));
            } else if (kind.equals(ENDINGS)) {
                list.forEachEntry((of, endings) -> methods.append(add("addEndings", of, endings)));
            } else {
                methods.append(add("add", kind, list));
            }
            methods.append("    }\n");
        });
        return new JavaFile(PACKAGE, name, SOURCE)
                .template("VocabularyOfLanguage", language, name, name, calls, methods);
    }

    /** Several calls, since a string of a class has at most 65,535 bytes. */
    private static String addWeights(JsonNode list) {
        StringBuilder calls = new StringBuilder();
        for (int from = 0; from < list.size(); from += IN_A_CALL) {
            List<JsonNode> part = new ArrayList<>();
            for (int i = from; i < Math.min(list.size(), from + IN_A_CALL); i++) {
                part.add(list.get(i));
            }
            calls.append("        words.addWeights(\"\"\"%n%s\"\"\");%n".formatted(block(part)));
        }
        return calls.toString();
    }

    private static String add(String method, String kind, JsonNode list) {
        return "        words.%s(WordKind.%s, \"\"\"%n%s\"\"\");%n"
                .formatted(method, kind.toUpperCase(Locale.ROOT), block(list));
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
