package org.tocsin.generator.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.generator.specification.RuleTables;
import tools.jackson.databind.json.JsonMapper;

/** A rule of the register has all its facts, and no others. */
final class RegisteredRuleTest {

    private static final String RULE = """
            {"id": "TOC-EXR-007", "name": "play-outside-window", "severity": "warning",
             "exceptions": [{"severity": "error", "when": "play has ended"}],
             "scope": "context", "needs": ["correspondence"], "types": ["*"], "blocking": "it is no play",
             "statement": "A message of play is sent within the window.", "clause": "exercise-play", "since": "1.0"}
            """;

    private static List<RegisteredRule> read(String... rules) {
        return RegisteredRule.all(JsonMapper.builder().build().readTree("[" + String.join(",", rules) + "]"));
    }

    @Test
    void aRuleIsReadWithAllItsFacts() {
        RegisteredRule rule = read(RULE).get(0);
        assertEquals(List.of("warning", "error"), rule.severities());
        assertEquals(List.of("correspondence"), rule.needs());
        assertEquals("PLAY_OUTSIDE_WINDOW", rule.constant());
        assertTrue(RuleTables.rules(List.of(rule)).contains("|warning; error where play has ended |"));
        assertTrue(RuleTables.rules(List.of(rule)).contains("|context: `correspondence` |"));
        assertTrue(RuleTables.blocking(List.of(rule)).contains("| `TOC-EXR-007`, as an error | it is no play\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"warning\"; \"info\"; severity info",
                "\"severity\": \"error\", \"when\"; \"severity\": \"warning\", \"when\"; exception",
                "play has ended; ''; exception",
                "\"context\"; \"thread\"; scope thread",
                "\"context\"; \"message\"; if, and only if, its scope is context",
                "\"needs\": [\"correspondence\"],; ''; if, and only if, its scope is context",
                "[\"correspondence\"]; [\"clocks\"]; needs [clocks]",
                "[\"*\"]; []; types",
                "[\"*\"]; [\"*\", \"response\"]; types",
                "\"exceptions\": [{\"severity\": \"error\", \"when\": \"play has ended\"}],; ''; only an error",
                "\"since\"; \"hence\"; there is no fact hence"
            })
    void whatTheRegisterCannotMeanIsRefused(String part, String instead, String sentence) {
        String wrong = RULE.replace(part, instead);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> read(wrong));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void aRuleAboutValuesSaysWhatItWatches() {
        String ofValues = RULE.replace("\"context\", \"needs\": [\"correspondence\"]", "\"message\"")
                .replace("\"blocking\": \"it is no play\",", "%s");
        RegisteredRule rule = read(ofValues.formatted(
                        "\"watches\": [{\"form\": \"text\"}, {\"meaning\": \"explained\", \"beside\": \"text\"}],"))
                .get(0);
        assertTrue(rule.isOfValues());
        assertTrue(RuleTables.rules(List.of(rule))
                .contains(" Looks at: form `text`; meaning `explained`, beside it `text`."));
        for (String wrong : List.of(
                "{\"type\": \"text\"}", "{\"value\": \"number\"}", "{\"form\": \"text\", \"beside\": \"text\"}")) {
            assertThrows(
                    IllegalStateException.class,
                    () -> read(ofValues.formatted("\"watches\": [" + wrong + "],")),
                    wrong);
        }
        assertThrows(
                IllegalStateException.class,
                () -> read(RULE.replace("\"blocking\"", "\"watches\": [{\"form\": \"text\"}], \"blocking\"")));
    }

    @Test
    void noRuleStandsTwice() {
        assertThrows(IllegalStateException.class, () -> read(RULE, RULE.replace("play-outside-window", "other")));
        assertThrows(IllegalStateException.class, () -> read(RULE, RULE.replace("EXR-007", "EXR-008")));
    }
}
