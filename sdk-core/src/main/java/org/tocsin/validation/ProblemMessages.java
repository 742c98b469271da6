package org.tocsin.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences about problems; a language is one file {@code problems_<language>.properties} beside this class. */
final class ProblemMessages {

    /** Holds only languages that have a file, so its size is limited. */
    private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

    private static final String FIX = ".fix";
    private static final int MAX_ARGUMENT = 200;
    private static final int REPLACEMENT = 0xFFFD;

    private ProblemMessages() {}

    static String message(Problem problem, Locale locale) {
        ProblemCode code = problem.code();
        String sentence = code.sentence(locale)
                .or(() -> ofVariant(problem, "", locale))
                .orElseGet(() -> text(code.id(), locale, code.statement()));
        return formatted(sentence, problem.arguments(), locale);
    }

    /** What to write instead, if that is known, and what else to do. */
    static String remedy(Problem problem, Locale locale) {
        ProblemCode code = problem.code();
        String remedy = code.remedy(locale)
                .or(() -> ofVariant(problem, FIX, locale))
                .orElseGet(() -> text(code.id() + FIX, locale, ""));
        String advice = formatted(remedy, problem.arguments(), locale);
        return Stream.of(meant(problem, locale), advice)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The sentence about suggestions: one that is certain is given as such; of several near ones, two are named. */
    private static String meant(Problem problem, Locale locale) {
        List<String> near = problem.suggestions();
        if (near.isEmpty()) {
            return "";
        }
        boolean certain = problem.variant() != null && problem.variant().isCertain();
        String key = certain ? "write" : near.size() > 1 ? "did-you-mean-either" : "did-you-mean";
        return formatted(text(key, locale, ""), near, locale);
    }

    private static String formatted(String pattern, List<String> arguments, Locale locale) {
        return new MessageFormat(pattern, locale)
                .format(arguments.stream().map(ProblemMessages::shown).toArray());
    }

    private static Optional<String> ofVariant(Problem problem, String kind, Locale locale) {
        ProblemVariant variant = problem.variant();
        return variant == null
                ? Optional.empty()
                : Optional.ofNullable(find(key(problem.code(), variant) + kind, locale));
    }

    private static String key(ProblemCode code, ProblemVariant variant) {
        return code.id() + "." + variant.id();
    }

    /** Whether a code has sentences of its own for a variant. */
    static boolean isThere(ProblemCode code, ProblemVariant variant) {
        String key = key(code, variant);
        return sentences("").containsKey(key) || sentences("").containsKey(key + FIX);
    }

    static String notChecked(int rules, Locale locale) {
        return new MessageFormat(text("not-checked", locale, ""), locale).format(new Object[] {rules});
    }

    private static String text(String key, Locale locale, String fallback) {
        String text = find(key, locale);
        return text == null ? fallback.replace("'", "''").replace("{", "'{'") : text;
    }

    private static @Nullable String find(String key, Locale locale) {
        String text = sentences(locale.getLanguage()).getProperty(key);
        return text == null ? sentences("").getProperty(key) : text;
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

    /** Text from outside is shortened in a sentence, and characters that could control a terminal are removed. */
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
