package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reports have the promised form; each candidate runs once. */
final class ReportTest {

    private static final Effort ONCE = new Effort(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    @Test
    void theTableHasARowForEachCandidate() {
        Table table = Table.of(List.of("usual", "accented", "invalid-1"), ONCE);
        ObjectNode json = Samples.tree(table.json().getBytes(StandardCharsets.UTF_8));
        assertEquals(Set.of("java", "share", "inputs", "goals"), json.propertyNames());
        assertEquals(
                Set.of("usual", "accented", "invalid-1"), json.get("inputs").propertyNames());
        JsonNode usual = json.at("/inputs/usual");
        for (Candidate candidate : Candidates.of(Inputs.of("usual"))) {
            assertEquals(
                    Set.of("ratio", "p25", "bytes", "nanos"),
                    usual.get(candidate.name()).propertyNames());
        }
        assertEquals(1.0, usual.at("/tokenise/ratio").asDouble());
        assertEquals(1.0, usual.at("/cyclonedx-tokenise/ratio").asDouble());
        assertTrue(usual.at("/cyclonedx/bytes").asLong() > 0);
        assertEquals(
                Set.of("tokenise", "explain", "networknt"),
                json.at("/inputs/invalid-1").propertyNames());
        assertEquals(7, json.get("goals").size());
        assertTrue(table.text().contains("explain/networknt"), table::text);
    }

    @Test
    void growthHasAnExponentForEachSeries() {
        Growth growth = Growth.of(ONCE);
        JsonNode json =
                Samples.tree(growth.json().getBytes(StandardCharsets.UTF_8)).get("growth");
        assertEquals(Set.of("bytes", "members", "indicators", "problems"), json.propertyNames());
        assertEquals(
                Set.of("sizes", "bytes", "tokenise", "read"),
                json.get("indicators").propertyNames());
        assertTrue(json.at("/problems/explain/exponent").isNumber());
        assertEquals(4, json.at("/bytes/read/nanos").size());
        assertTrue(growth.text().contains("indicators"), growth::text);
    }

    @Test
    void overheadWithoutItsOwnIsTakenOff() {
        List<Candidate> candidates = List.of(
                new Candidate("tokenise", () -> ""),
                new Candidate("all", () -> "").without("part"),
                new Candidate("part", () -> "").without("rest"),
                new Candidate("rest", () -> ""));
        List<Row> rows = Row.of(
                candidates,
                List.of(
                        measure("tokenise", 100, 8),
                        measure("all", 250, 64),
                        measure("part", 130, 46),
                        measure("rest", 80, 30)));
        assertEquals(new Row("all", 2, 2, 48, 200), rows.get(1));
        assertEquals(new Row("part", 0.5, 0.5, 16, 50), rows.get(2));
    }

    @Test
    void aGoalSaysByHowMuchItIsMissed() {
        Goal missed = new Goal("usual", "read/tokenise", 2.85, 1.9);
        assertTrue(missed.text().endsWith("missed by 0.95 (50 %)"), missed::text);
        assertTrue(new Goal("usual", "read/tokenise", 1.9, 1.9).met());
    }

    @Test
    void theExponentIsThatOfThePowerLaw() {
        double[] x = {1, 10, 100, 1_000};
        assertEquals(1, Fit.exponent(x, new double[] {3, 30, 300, 3_000}), 1e-9);
        assertEquals(2, Fit.exponent(x, new double[] {5, 500, 50_000, 5_000_000}), 1e-9);
        assertEquals(0, Fit.exponent(x, new double[] {7, 7, 7, 7}), 1e-9);
    }

    private static Measure measure(String name, double nanos, long bytes) {
        Measure measure = new Measure(name);
        measure.add(nanos, bytes);
        measure.add(nanos, bytes + 1);
        return measure;
    }
}
