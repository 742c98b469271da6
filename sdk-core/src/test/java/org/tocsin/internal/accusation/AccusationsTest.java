package org.tocsin.internal.accusation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.testing.HangGuard;

/** Sentences that accuse a party, and sentences about attacks that accuse nobody. */
final class AccusationsTest {

    private static final NamedParties CODES = NamedParties.everyCodeBut(Set.of(), Set.of());

    static List<String> sentences(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(AccusationsTest.class.getResourceAsStream(file), file)) {
            List<String> sentences = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertTrue(sentences.size() >= 20, file);
            return sentences;
        }
    }

    private static String language(String file) {
        return file.substring(file.lastIndexOf('-') + 1, file.indexOf('.'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accusing-en.txt", "accusing-fr.txt"})
    void everyAccusationIsFound(String file) throws IOException {
        for (String sentence : sentences(file)) {
            assertTrue(PartyCodes.isIn(sentence), sentence);
            assertNotNull(Accusations.accused(sentence, language(file), CODES), sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"neutral-en.txt", "neutral-fr.txt"})
    void aSentenceThatAccusesNobodyIsLeftAlone(String file) throws IOException {
        for (String sentence : sentences(file)) {
            assertNull(Accusations.accused(sentence, language(file), CODES), sentence);
        }
    }

    /** Sentences that are there to learn from, and some of which are too hard. */
    @ParameterizedTest
    @CsvSource({
        "unseen, 97",
        "strangers, 97",
        "lessons, 95",
        "a, 90",
        "b, 90",
        "c, 90",
        "d, 90",
        "e, 90",
        "f, 90",
        "g, 90",
        "plain, 90",
    })
    void mostLessonsAreLearnt(String set, int found) throws IOException {
        for (String language : LabelledSentences.LANGUAGES) {
            List<String> accusing = sentences("accusing-" + set + '-' + language + ".txt");
            List<String> neutral = sentences("neutral-" + set + '-' + language + ".txt");
            assertTrue(accused(accusing, language) * 100 >= found * accusing.size(), language);
            assertTrue(accused(neutral, language) * 100 <= neutral.size(), language);
        }
    }

    private static long accused(List<String> sentences, String language) {
        return sentences.stream()
                .filter(sentence -> Accusations.accused(sentence, language, CODES) != null)
                .count();
    }

    /** If not, learn anew: see {@link WeightsTraining}. */
    @Test
    void theWeightsAreThoseThatTheSentencesTeach() throws IOException {
        byte[] learnt = WeightsTraining.of(LabelledSentences.all());
        for (int trait = 0; trait < learnt.length; trait++) {
            assertEquals(learnt[trait], Weights.LEARNT.of(new int[] {trait}, 1), "trait " + trait);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, XD, The army of XD attacked XA.",
        "en-GB, XD, It was XD that attacked XB.",
        "EN, x-forum, Attack by x-forum on our register",
        "fr-CH, XD, Cyberattaque de XD contre XB",
    })
    void itTellsWhoIsAccused(String language, String accused, String text) {
        assertEquals(accused, Accusations.accused(text, language, CODES));
    }

    @ParameterizedTest
    @CsvSource({"th, Attack by XD", "und, Attack by XD", "x-klingon, Attack by XD", "en, XA attacked XD."})
    void aLanguageWithoutWordsIsNotReadAndASparedPartyIsNotAccused(String language, String text) {
        assertNull(Accusations.accused(text, language, NamedParties.everyCodeBut(Set.of("XA"), Set.of())));
    }

    @Test
    void aUsualAbbreviationIsACodeOnlyWhereItIsKnownAsOne() {
        String text = "The attack was carried out by IT.";
        assertNull(Accusations.accused(text, "en", CODES));
        assertEquals("IT", Accusations.accused(text, "en", NamedParties.everyCodeBut(Set.of(), Set.of("IT"))));
        assertEquals("IT", Accusations.accused(text, "en", NamedParties.ofAbbreviations(Set.of("IT", "XD"))));
    }

    @Test
    void namesOfSeveralWordsAreParties() {
        NamedParties names = NamedParties.ofAbbreviations(Set.of());
        names.add("Republic of Example");
        names.add("Examplia");
        assertEquals("Examplia", Accusations.accused("The army of EXAMPLIA attacked us.", "en", names));
        assertEquals(
                "Republic of Example",
                Accusations.accused("Attack by the Republic of Example on the grid", "en", names));
        assertNull(Accusations.accused("Attack on the Republic of Example", "en", names));
        assertNull(Accusations.accused("Attack by XD", "en", names));
    }

    @Test
    void onlyATextWithAChargingWordNeedsTheNamesOfTheDirectory() {
        assertTrue(Accusations.mayCharge("Attack on the grid", "en"));
        assertFalse(Accusations.mayCharge("Many thanks, until tomorrow.", "en"));
        assertFalse(Accusations.mayCharge("Attack on the grid", "th"));
    }

    /** The longest texts that a message may have, of words that each construction goes on over. */
    @HangGuard
    @ParameterizedTest
    @ValueSource(
            strings = {
                "XD ",
                "XD of ",
                "the ",
                "by the army of ",
                "XD, which, ",
                ": ",
                "attack XD ",
                "not ",
                "army of XD 1 ",
                "very likely ",
                "x-",
                "?",
                "\u0301",
                "XD is the ",
                "state state XD ",
                "XD used ",
                "XD , ",
                "by cutting , XD ",
                "ministry of youth of XD ",
                "attack it is XD ",
                "attack, XD ",
                "attack by men whom XD pays ",
                "attack, does, XD "
            })
    void hostileTextsEnd(String part) {
        String text = part.repeat(32_768 / part.length());
        for (String end : List.of("", "XD", "XD did it")) {
            Accusations.accused(text + end, "en", CODES);
        }
    }
}
