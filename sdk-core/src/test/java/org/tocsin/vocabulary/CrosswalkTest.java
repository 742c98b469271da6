package org.tocsin.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Confidence;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Sector;

/** Codes and their names in other systems, both ways. */
final class CrosswalkTest {

    @Test
    void aNameLeadsToItsCodeAndACodeToItsNamesTheNearestFirst() {
        Crosswalk veris = Crosswalk.of("veris");
        assertEquals(Optional.of(Confidence.LOW), veris.code(Confidence.list(), "confidence.None"));
        assertEquals(List.of("confidence.Low", "confidence.None"), veris.names("confidence", "low"));
        assertEquals(Optional.empty(), veris.code(Confidence.list(), "confidence.Nothing"));
        assertEquals(List.of(), veris.names("confidence", "unheard-of"));
        assertEquals(List.of(), veris.names("no-such-list", "low"));
        assertEquals(Optional.empty(), Crosswalk.of("no such system").code(Confidence.list(), "15"));
    }

    @Test
    void aHierarchicalNumberIsFoundByItsLongestKnownBeginning() {
        Crosswalk naics = Crosswalk.of("naics");
        Term term = Vocabulary.of("sector").terms().stream()
                .filter(each -> each.crosswalk().containsKey("naics"))
                .findFirst()
                .orElseThrow();
        String number = term.crosswalk().get("naics").get(0);
        Optional<Sector> exact = naics.code(Sector.list(), number);
        assertTrue(exact.isPresent());
        assertEquals(exact, naics.codeOfPrefix(Sector.list(), number + "~"));
        assertEquals(Optional.empty(), naics.codeOfPrefix(Sector.list(), "~" + number));
        assertEquals(Optional.empty(), naics.codeOfPrefix(Sector.list(), ""));
    }

    /** Whoever writes the nearest name of an exact code reads the same code again. */
    @Test
    void anExactCodeComesBackFromItsName() {
        int exact = 0;
        for (String system : List.of("veris", "stix")) {
            Crosswalk crosswalk = Crosswalk.of(system);
            for (Term term : Vocabulary.of("confidence").terms()) {
                if (crosswalk.isExact("confidence", term.code())) {
                    String nearest = crosswalk.names("confidence", term.code()).get(0);
                    assertEquals(
                            term.code(),
                            crosswalk
                                    .code(Confidence.list(), nearest)
                                    .orElseThrow()
                                    .code());
                    exact++;
                }
            }
            assertFalse(crosswalk.isExact("confidence", "unheard-of"));
        }
        assertTrue(exact >= 4, exact + " exact");
    }

    @Test
    void anAmountHasTheDigitsOfItsCurrency() {
        assertEquals(OptionalInt.of(0), Currencies.digits(CurrencyCode.of("JPY")));
        assertEquals(OptionalInt.of(2), Currencies.digits(CurrencyCode.of("AUD")));
        assertEquals(OptionalInt.empty(), Currencies.digits(CurrencyCode.of("XAU")));
    }
}
