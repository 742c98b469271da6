package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.Corpus;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is a pattern of STIX, and what only looks like one. */
final class PatternGrammarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[url:value = 'http://a.example']",
                "[ipv4-addr:value='192.0.2.1'OR ipv4-addr:value='192.0.2.2']",
                "[file:hashes.'SHA-256' = 'aa'] AND [file:size > 5 AND file:size <= 9]",
                "([a:b = 'x'] OR [a:b = 'y']) FOLLOWEDBY [c:d != 1.5] WITHIN 300 SECONDS",
                "[a:b = 'x'] REPEATS 5 TIMES WITHIN 1800 SECONDS",
                "[a:b = 'x'] START t'2016-06-01T00:00:00Z' STOP t'2016-07-01T00:00:00.5Z'",
                "[a:b IN ('x', 'y', 1, true)]",
                "[NOT a:b = 'x' AND (a:c NOT LIKE 'y%' OR a:d MATCHES '^z$')]",
                "[EXISTS windows-registry-key:values]",
                "[network-traffic:dst_ref.value ISSUBSET '198.51.100.0/24']",
                "[process:extensions.'windows-service-ext'.'service_name' = 'it\\'s']",
                "[email-message:received_lines[*] LIKE '%x%']",
                "[a:b[0].c = h'ff' OR a:b = b'AAAA']",
                "[a:b = 'x' /* why */ ] // and so on"
            })
    void patterns(String text) {
        assertTrue(PatternGrammar.matches(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "[X]",
                "[A=B]",
                "[url:value = 'x']]",
                "[url:value = 'x",
                "[url:value = 'x'] AND",
                "url:value = 'x'",
                "[url:value LIKE 5]",
                "[url:value = ]",
                "[url:value = 'x'] WITHIN SECONDS",
                "[url:value = 'x'] REPEATS 1.5 TIMES",
                "[url:value = 'x'] START '2016-06-01T00:00:00Z' STOP t'2016-07-01T00:00:00Z'",
                "[url:value = 'x' FOLLOWEDBY url:value = 'y']",
                "[url = 'x']",
                "[url:value IN 'x']",
                "[url:value like 'x']",
                "rule r { condition: true }"
            })
    void otherTexts(String text) {
        assertFalse(PatternGrammar.matches(text));
    }

    @Test
    void everyPatternOfTheCorpusIsOneAndNoneWithoutItsEnd(@Corpus("stix") Path folder) {
        List<String> patterns = new ArrayList<>();
        for (String part : List.of("json-schemas-examples", "python-stix2", "elevator-idioms-2.1", "attack")) {
            for (Path file : ProjectFiles.list(folder.resolve(part))) {
                if (file.toString().endsWith(".json")) {
                    collect(
                            JsonMapper.builder()
                                    .build()
                                    .readTree(new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8)),
                            patterns);
                }
            }
        }
        assertTrue(patterns.size() > 20, () -> patterns.size() + " patterns");
        assertEquals(
                List.of(),
                patterns.stream().filter(each -> !PatternGrammar.matches(each)).toList());
        for (String pattern : patterns) {
            assertFalse(
                    PatternGrammar.matches(
                            pattern.strip().substring(0, pattern.strip().length() - 1)),
                    pattern);
        }
    }

    private static void collect(JsonNode node, List<String> patterns) {
        boolean stix = !node.has("pattern_type")
                || node.get("pattern_type").asString("").equals("stix");
        if (node.path("type").asString("").equals("indicator")
                && node.path("pattern").isString()
                && stix) {
            patterns.add(node.get("pattern").asString());
        }
        if (node.isContainer()) {
            node.values().forEach(each -> collect(each, patterns));
        }
    }

    @Test
    void anyTextHasAnAnswer() {
        Random random = new Random(7);
        String signs = "[]()'\\:.=<>,*/ ANDORNTIb";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("[");
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            PatternGrammar.matches(text.toString());
        }
        assertFalse(PatternGrammar.matches("(".repeat(100_000)));
        assertFalse(PatternGrammar.matches("[" + "(".repeat(100_000)));
        assertTrue(PatternGrammar.matches("[a:b = 'x']" + " OR [a:b = 'x']".repeat(5_000)));
        assertFalse(PatternGrammar.matches("[a:b = '" + "\\".repeat(100_001)));
        assertTrue(PatternGrammar.matches("[a:b = '" + "x".repeat(100_000) + "']"));
    }
}
