package org.tocsin.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences about problems; a language is one file {@code problems_<language>.properties} beside this class. */
final class ProblemMessages {

    /** Only languages that have a file get in, so it can't grow. */
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private static final int MAX_ARGUMENT = 200;
    private static final int REPLACEMENT = 0xFFFD;

    private ProblemMessages() {}

    static String message(Problem problem, Locale locale) {
        ProblemCode code = problem.code();
        String pattern = code.sentence(locale).orElseGet(() -> text(code.id(), locale, code.statement()));
        return filled(pattern, problem, locale);
    }

    static String remedy(Problem problem, Locale locale) {
        ProblemCode code = problem.code();
        return filled(code.remedy(locale).orElseGet(() -> text(code.id() + ".fix", locale, "")), problem, locale);
    }

    private static String filled(String pattern, Problem problem, Locale locale) {
        Object[] arguments =
                problem.arguments().stream().map(ProblemMessages::shown).toArray();
        return new MessageFormat(pattern, locale).format(arguments);
    }

    static String notChecked(int rules, Locale locale) {
        return new MessageFormat(text("not-checked", locale, ""), locale).format(new Object[] {rules});
    }

    private static String text(String key, Locale locale, String fallback) {
        String text = sentences(locale.getLanguage()).getProperty(key);
        if (text == null) {
            text = sentences("").getProperty(key);
        }
        return text == null ? fallback.replace("'", "''").replace("{", "'{'") : text;
    }

    /** The sentences of a language; the root file is the English one, whatever the default locale of the host. */
    private static Properties sentences(String language) {
        Properties loaded = LOADED.get(language);
        if (loaded != null) {
            return loaded;
        }
        String file = language.isEmpty() ? "problems.properties" : "problems_" + language + ".properties";
        try (InputStream in = ProblemMessages.class.getResourceAsStream(file)) {
            if (in == null) {
                return new Properties();
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            LOADED.put(language, sentences);
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file of our own jar can't be read", unreadable);
        }
    }

    /** Foreign text in a sentence is cut short and stripped of what could move a terminal's cursor. */
    static String shown(String argument) {
        StringBuilder kept = new StringBuilder();
        argument.codePoints()
                .limit(MAX_ARGUMENT)
                .map(c -> movesCursor(c) ? REPLACEMENT : c)
                .forEach(kept::appendCodePoint);
        return argument.codePointCount(0, argument.length()) > MAX_ARGUMENT ? kept + "..." : kept.toString();
    }

    private static boolean movesCursor(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
