package org.tocsin.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.validation.Problems;

/** The candidates do the work that they are measured by. */
final class CandidateTest {

    @ParameterizedTest
    @ValueSource(strings = {"small", "usual", "accented", "report"})
    void everyCandidateDoesItsWork(String name) {
        Input input = Input.of(name);
        Ours ours = new Ours(input);
        assertEquals(input.message(), ours.read());
        assertTrue(((Problems) ours.check()).valid());
        assertArrayEquals(input.json(), (byte[]) ours.write());
        assertArrayEquals(input.json(), (byte[]) new WrittenTokens(input.json()).write());
        assertEquals(0, ((Collection<?>) new Networknt(input.json()).validate()).size());
        assertEquals(0, ((Collection<?>) new Hibernate(input.message()).validate()).size());
    }

    @Test
    void accentedIsTheUsualMessageInOtherLetters() {
        String usual = new String(Input.of("usual").json(), StandardCharsets.UTF_8);
        String accented = new String(Input.of("accented").json(), StandardCharsets.UTF_8);
        assertEquals(usual.length(), accented.length());
        assertTrue(accented.chars().filter(c -> c > 127).count() > 50);
    }

    @Test
    void everyCandidateIsMeasured() {
        List<Candidate> candidates = Candidate.all(Input.of("small"));
        List<Rounds.Measure> measures = new Rounds(candidates, 1).measure();
        assertEquals(
                candidates.stream().map(Candidate::name).toList(),
                measures.stream().map(Rounds.Measure::name).toList());
        assertTrue(measures.stream().allMatch(each -> each.least() > 0 && each.bytes() > 0), measures::toString);
    }

    @Test
    void optionsAreThoseOfTheUsage() {
        assertEquals(new Options(true, true), Options.of(List.of("--quick", "--output", "json")));
        assertThrows(IllegalArgumentException.class, () -> Options.of(List.of("--fast")));
    }
}
