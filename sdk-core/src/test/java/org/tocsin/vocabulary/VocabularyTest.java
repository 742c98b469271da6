package org.tocsin.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.Coverage.assertSome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.Domain;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.Tlp;

/** What code lists say of their codes, and how codes are found by words. */
final class VocabularyTest {

    private static final Vocabulary KINDS = Vocabulary.of("incident-kind");

    static List<String> names() {
        return Vocabulary.names();
    }

    private static List<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyListTellsWhatItsCodesMean(String name) {
        Vocabulary list = Vocabulary.of(name);
        assertTrue(list.terms().size() >= 2, name);
        assertTrue(
                !list.title().isEmpty()
                        && !list.description().isEmpty()
                        && !list.source().isEmpty(),
                name);
        list.terms()
                .forEach(term ->
                        assertTrue(!term.title().isEmpty() && !term.definition().isEmpty(), term.code()));
        assertEquals(new HashSet<>(codes(list.terms())).size(), list.terms().size());
    }

    @Test
    void theTermsAreTheCodesInTheOrderOfTheList() {
        assertEquals(
                IncidentKind.list().codes().stream().map(IncidentKind::code).toList(), codes(KINDS.terms()));
        assertEquals(
                Domain.list().codes().stream().map(Domain::code).toList(),
                codes(Vocabulary.of("domain").terms()));
        Vocabulary tlp = Vocabulary.of("tlp");
        assertEquals(Tlp.list().codes().stream().map(Tlp::code).toList(), codes(tlp.terms()));
        assertTrue(tlp.term("clear").orElseThrow().isSpelt("white"));
        assertEquals(List.of("clear"), codes(tlp.called("White")));
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of("no-such-list"));
        assertThrows(IllegalArgumentException.class, () -> Vocabulary.of("../members"));
    }

    @Test
    void aTermOfAKindHelpsToChoose() {
        Term ransomware = KINDS.term("ransomware").orElseThrow();
        assertEquals(Aspect.HARM, ransomware.aspect());
        assertNotNull(ransomware.example());
        assertTrue(ransomware.instead().stream()
                .anyMatch(
                        each -> each.code().equals("extortion") && !each.sign().isEmpty()));
        assertTrue(ransomware.keywords().get("fr").contains("rançongiciel"));
        assertTrue(ransomware.crosswalk().containsKey("rsit"));
    }

    @ParameterizedTest
    @CsvSource({
        "denial-of-service, denial-of-service",
        "denial of service, denial-of-service",
        "Déni de service, denial-of-service",
        "deni de SERVICE, denial-of-service",
        "ddos, denial-of-service",
        "sim swap, telecom-fraud",
        "SIM-Swap, telecom-fraud",
        "simswap, telecom-fraud",
        "jamming, radio-interference",
        "cable cut, physical-damage",
        "cable, physical-damage",
        "cables, physical-damage",
        "scan, scanning",
        "bec, fraud",
        "deepfake, inauthentic-behaviour",
        "Fraud, fraud",
        "ransom, ransomware",
        "loss of data, data-loss",
        "theft of the funds, theft-of-funds",
        "mot de passe essai, intrusion-attempt",
        "C&C, botnet"
    })
    void theWordsOfPeopleFindAKindFirst(String words, String kind) {
        assertEquals(kind, codes(KINDS.search(words)).get(0));
    }

    @Test
    void aWordThatKindsShareFindsAllOfThem() {
        assertEquals(List.of("data-breach", "persistent-intrusion"), codes(KINDS.called("APT")));
        assertEquals(List.of("denial-of-service", "physical-damage"), codes(KINDS.called("flood")));
    }

    @Test
    void everyKeywordTitleAndCodeFindsItsTerm() {
        for (String name : List.of("incident-kind", "domain")) {
            Vocabulary list = Vocabulary.of(name);
            for (Term term : list.terms()) {
                term.names().forEach(word -> {
                    assertTrue(list.called(word).contains(term), word);
                    String other = word.toUpperCase(Locale.ROOT).replace(' ', '-');
                    assertTrue(list.search(other).contains(term), other);
                });
            }
        }
    }

    @Test
    void moreWordsLeaveFewerTerms() {
        List<String> data = codes(KINDS.search("data"));
        List<String> stolen = codes(KINDS.search("data stolen"));
        assertTrue(data.containsAll(stolen) && data.size() > stolen.size() && !stolen.isEmpty(), stolen::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "of the", "zzz", "q", "ransomwear", "incident-kinds", "\u0301"})
    void whatMeansNoneFindsNone(String words) {
        assertEquals(List.of(), KINDS.search(words));
        assertEquals(List.of(), KINDS.called(words));
    }

    @Test
    void aVeryLongTextFindsNone() {
        assertEquals(List.of(), KINDS.search("a\u0301\u0316".repeat(1_000_000)));
        assertEquals(List.of(), KINDS.search("ransomware ".repeat(20)));
    }

    @Property
    void whatIsCalledSoComesFirst(@ForAll String words) {
        List<Term> called = KINDS.called(words);
        assertEquals(called, KINDS.search(words).subList(0, called.size()));
    }

    @Property
    void wordsInAnyOrderAreFoundInTheSameTerms(@ForAll("terms") Term term) {
        List<String> words = List.of(term.title().split("[^A-Za-z]+"));
        List<String> turned = new ArrayList<>(words);
        Collections.reverse(turned);
        assertSome("terms of several words", words.size() > 1);
        assertTrue(KINDS.search(String.join(" ", turned)).contains(term), term.title());
    }

    @Provide
    Arbitrary<Term> terms() {
        return Arbitraries.of(KINDS.terms());
    }
}
