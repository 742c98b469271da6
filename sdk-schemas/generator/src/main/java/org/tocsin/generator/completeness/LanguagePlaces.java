package org.tocsin.generator.completeness;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.generator.location.JsonFile;

/** The texts of problems in every language: two for each rule, and in all languages the same ones with the same arguments. */
final class LanguagePlaces {

    private static final String FOLDER = "sdk-core/src/main/resources/org/tocsin/validation/";
    private static final String ENGLISH = "problems";
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]\\}");

    private final Lacks lacks;
    private final Path register;

    LanguagePlaces(Lacks lacks, Path register) {
        this.lacks = lacks;
        this.register = register;
    }

    void find() throws IOException {
        Properties english = texts(ENGLISH);
        Set<String> rules = new TreeSet<>();
        JsonFile.read(register)
                .path("rules")
                .forEach(rule -> rules.add(rule.path("id").asString()));
        for (String rule : rules) {
            for (String key : List.of(rule, rule + ".fix")) {
                lacks.other("the rule " + rule, english.containsKey(key), file(ENGLISH), "", key + "=…");
            }
        }
        for (String name : lacks.names(FOLDER, ".properties")) {
            if (name.startsWith(ENGLISH + "_")) {
                compare(name, english, texts(name));
            }
        }
    }

    private void compare(String name, Properties english, Properties other) {
        String language = "the language " + name.substring(ENGLISH.length() + 1);
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String text = other.getProperty(key, "");
            lacks.other(language, !text.isEmpty(), file(name), "", key + "=…");
            Set<String> wanted = arguments(english.getProperty(key));
            lacks.other(
                    language,
                    text.isEmpty() || arguments(text).equals(wanted),
                    file(name),
                    "",
                    key + " with the arguments " + wanted);
        }
        for (String key : new TreeSet<>(other.stringPropertyNames())) {
            lacks.other(language, english.containsKey(key), file(ENGLISH), "", key + "=…, which " + name + " has");
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(String name) {
        return FOLDER + name + ".properties";
    }

    private Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(lacks.root().resolve(file(name)))) {
            texts.load(in);
        }
        return texts;
    }
}
