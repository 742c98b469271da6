package org.tocsin.formats.internal.stix.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.Confidence;
import org.tocsin.code.FunctionalImpact;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.formats.internal.map.Values;

/** Codes as steps of a scale. */
final class CodesTest {

    static Stream<Arguments> scales() {
        return Stream.of(
                Arguments.of(
                        Confidence.list(),
                        Codes.confidence(),
                        "0, 1, 29, 30, 69, 70",
                        "-, low, low, moderate, moderate, high"),
                Arguments.of(
                        IncidentSeverity.list(),
                        Codes.criticality(),
                        "0, 1, 49, 89, 90, 100",
                        "baseline, low, medium, high, severe, emergency"),
                Arguments.of(
                        FunctionalImpact.list(),
                        Codes.availability(),
                        "0, 14, 29, 100",
                        "none, no-service-impact, minimal-noncritical, denial-critical-or-loss-of-control"));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void everyCodeHasANumberThatIsReadAsIt(
            CodeList<? extends Code> list, Values<?> scale, String numbers, String codes) {
        for (Code code : list.codes()) {
            scale.write()
                    .apply(code.code())
                    .ifPresent(number ->
                            assertEquals(Optional.of(code.code()), scale.read().apply(number), code.code()));
        }
        String[] expected = codes.split(", ");
        String[] tried = numbers.split(", ");
        for (int i = 0; i < tried.length; i++) {
            assertEquals(
                    expected[i], scale.read().apply(new BigDecimal(tried[i])).orElse("-"), tried[i]);
        }
    }
}
