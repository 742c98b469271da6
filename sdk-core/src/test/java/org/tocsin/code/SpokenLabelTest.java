package org.tocsin.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as people write them. */
final class SpokenLabelTest {

    @ParameterizedTest
    @CsvSource({
        "AMBER, amber",
        "TLP:AMBER, amber",
        "tlp:amber, amber",
        "'TLP: Amber+Strict', amber+strict",
        "white, clear",
        "TLP:WHITE, clear",
        "tlp:red, red",
        "amber,",
        "TLP:, ",
        "TLP:TLP:AMBER,",
        "AMBER STRICT,",
        "purple,"
    })
    void aLabelIsReadInAnyCapitalsAndBehindItsPrefix(String written, String label) {
        assertEquals(Optional.ofNullable(label), Tlp.list().findAlias(written).map(Tlp::code));
    }

    @Provide
    Arbitrary<String> label() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.of(Tlp.values()).map(each -> "TLP:" + each.code().toUpperCase(Locale.ROOT)));
    }

    /** Nothing is guessed: what is read has the letters of the label that it is read as. */
    @Property
    void onlyALabelIsReadAsOne(@ForAll("label") String written) {
        Optional<Tlp> read = Tlp.list().findAlias(written);
        Statistics.collect(read.isPresent());
        String small = written.toLowerCase(Locale.ROOT);
        read.ifPresent(label -> assertEquals(
                true,
                Arrays.asList(label.code(), label == Tlp.CLEAR ? "white" : label.code()).stream()
                        .anyMatch(small.strip()::endsWith)));
        assertEquals(Optional.empty(), Realm.list().findAlias("ACTUAL"), "a realm is never guessed");
    }
}
