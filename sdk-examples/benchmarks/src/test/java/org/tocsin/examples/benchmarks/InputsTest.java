package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.message.incident.IncidentReport;

/** The inputs have the sizes and the letters that they are named after. */
final class InputsTest {

    @ParameterizedTest
    @CsvSource({"small, 500, 600", "usual, 3500, 3700", "report, 5900, 6100", "large, 250000, 262144"})
    void aMessageHasTheSizeOfItsName(String name, int least, int most) {
        int size = Inputs.of(name).size();
        assertTrue(size >= least && size <= most, () -> name + " has " + size + " bytes");
    }

    @Test
    void accentedIsTheUsualMessageInOtherLetters() {
        String usual = new String(Inputs.of("usual").json(), StandardCharsets.UTF_8);
        String accented = new String(Inputs.of("accented").json(), StandardCharsets.UTF_8);
        assertEquals(usual.length(), accented.length());
        assertTrue(accented.chars().filter(c -> c > 127).count() > 50);
    }

    @Test
    void largeHasAllTheIndicatorsThatAReportCanHave() {
        Input input = Inputs.of("large");
        assertEquals(
                500,
                ((IncidentReport) input.messages().get(0).body()).indicators().size());
        assertEquals(200, input.messages().get(0).header().recipients().size());
    }

    @Test
    void aFeedHasALineForEachMessage() {
        Input feed = Inputs.of("feed");
        assertEquals(200, feed.messages().size());
        assertEquals(
                200, new String(feed.json(), StandardCharsets.UTF_8).lines().count());
    }

    /** The corpus may be absent, unless {@code -Dtocsin.corpora=required} says that it is not. */
    @Test
    void verisIsAFeed() {
        Optional<Input> veris = Inputs.find("veris");
        assumeTrue(
                veris.isPresent() || "required".equals(System.getProperty("tocsin.corpora")),
                "this corpus is missing: shared/corpora/veris/vcdb-validated-00.jsonl");
        assertTrue(veris.orElseThrow().isFeed());
    }

    private static List<Series> series() {
        return Series.ALL;
    }

    @ParameterizedTest
    @MethodSource("series")
    void eachMessageOfASeriesIsLargerThanTheOneBefore(Series series) {
        int before = 0;
        for (int size : series.sizes()) {
            Input input = series.of(size);
            assertTrue(input.size() > before);
            before = input.size();
            if (!series.valid()) {
                assertEquals(
                        size,
                        Input.reader().read(input.json()).problems().errors().size());
            }
        }
    }
}
