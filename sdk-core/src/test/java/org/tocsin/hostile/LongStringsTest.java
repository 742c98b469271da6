package org.tocsin.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.HangGuard;
import org.tocsin.validation.Problems;

/** Strings of 256 KiB, made to bring a backtracking engine down, at every pattern of the format. */
final class LongStringsTest {

    private static final int LENGTH = 256 << 10;
    private static final Pattern PATTERN = Pattern.compile("\"pattern\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    /** Against hangs only: all of this takes a second or two. */
    private static final List<String> SEEDS = List.of(
            "a",
            "A",
            "0",
            "-",
            "1,",
            "a-",
            "/A:a",
            "A:a/",
            ".",
            "x-",
            "a:",
            "%",
            "=",
            "\uD83D\uDD14",
            "2026-01-01T00:00:00.",
            "sha-256:");

    private static Set<String> patterns() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Set<String> patterns = new TreeSet<>();
        for (String name : catalog.names()) {
            if (name.endsWith(".schema.json")) {
                Matcher found = PATTERN.matcher(catalog.read(name));
                while (found.find()) {
                    patterns.add(found.group(1).replace("\\\\", "\\"));
                }
            }
        }
        return patterns;
    }

    private static List<String> longStrings() {
        return SEEDS.stream()
                .flatMap(seed -> {
                    String text = seed.repeat(LENGTH / seed.length());
                    return List.of(text, text.substring(1) + "\n", text.substring(1) + "!").stream();
                })
                .toList();
    }

    @Test
    @HangGuard
    void noPatternHangsOrOverflowsTheStack() {
        assertTrue(patterns().size() > 20);
        for (String pattern : patterns()) {
            Pattern compiled = Pattern.compile(pattern);
            for (String text : longStrings()) {
                boolean whole = compiled.matcher(text).matches();
                assertTrue(
                        whole || text.endsWith("\n") || !compiled.matcher(text).find(), pattern);
            }
        }
    }

    @Test
    void noPatternHasARepeatInARepeatThatIsUnbounded() {
        for (String pattern : patterns()) {
            assertFalse(pattern.matches(".*\\)[*+].*"), pattern);
            assertFalse(pattern.matches(".*\\\\[dwsDWSbB1-9].*"), pattern);
            assertTrue(pattern.startsWith("^") && pattern.endsWith("$"), pattern);
        }
    }

    @Test
    @HangGuard
    void aMessageOfLongStringsIsExplained() {
        String[] starts = {
            "\"id\":\"",
            "\"type\":\"",
            "\"tocsin\":\"",
            "\"party\":\"",
            "\"role\":\"",
            "\"sentAt\":\"",
            "\"lang\":\"",
            "\"text\":\"",
            "\"realm\":\""
        };
        for (String start : starts) {
            for (String text : List.of("a".repeat(LENGTH - 64), "1,".repeat(LENGTH / 2 - 64))) {
                Problems problems = Tocsin.standard().check(Messages.bytes(Messages.with(start, start + text)));
                assertFalse(problems.valid());
                assertTrue(Messages.warnings(problems).stream().noneMatch("LIM-009"::equals), problems::toString);
            }
        }
    }
}
