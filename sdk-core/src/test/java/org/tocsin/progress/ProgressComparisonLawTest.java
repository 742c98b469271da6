package org.tocsin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.Coverage.assertSome;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.tocsin.code.CommitmentFramework;
import org.tocsin.code.ProgressStatus;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.testing.HangGuard;

/** Whatever two reports say, each item is compared once, and the comparison the other way round is the mirror. */
final class ProgressComparisonLawTest {

    private static final int MANY = 50_000;

    private static final Map<ProgressMovement, ProgressMovement> MIRROR = Map.of(
            ProgressMovement.ADDED, ProgressMovement.DROPPED,
            ProgressMovement.DROPPED, ProgressMovement.ADDED,
            ProgressMovement.ADVANCED, ProgressMovement.GONE_BACK,
            ProgressMovement.GONE_BACK, ProgressMovement.ADVANCED,
            ProgressMovement.UNCHANGED, ProgressMovement.UNCHANGED,
            ProgressMovement.SIDEWAYS, ProgressMovement.SIDEWAYS);

    private static Map<String, ProgressMovement> movements(ComparedProgress compared) {
        return compared.items().stream().collect(Collectors.toMap(ItemComparison::id, ItemComparison::movement));
    }

    @Property
    void aReportBesideItselfHasNotMoved(@ForAll("reports") ProgressReport report) {
        ComparedProgress same = ComparedProgress.of(report, report);
        assertEquals(same.items(), same.items(ProgressMovement.UNCHANGED));
        assertEquals(List.of(), same.newlyMet());
        assertEquals(List.of(), same.unexplained());
    }

    @Property
    void theOtherWayRoundIsTheMirror(@ForAll("reports") ProgressReport one, @ForAll("reports") ProgressReport other) {
        ComparedProgress there = ComparedProgress.of(one, other);
        ComparedProgress back = ComparedProgress.of(other, one);
        Map<String, ProgressMovement> mirrored = movements(there);
        mirrored.replaceAll((id, movement) -> MIRROR.get(movement));
        assertEquals(mirrored, movements(back));
        assertEquals(Set.copyOf(there.newlyMet()), Set.copyOf(back.noLongerMet()));
    }

    @Property
    void whatIsUnexplainedHasGoneBack(@ForAll("reports") ProgressReport one, @ForAll("reports") ProgressReport other) {
        ComparedProgress compared = ComparedProgress.of(one, other);
        assertTrue(compared.items(ProgressMovement.GONE_BACK).containsAll(compared.unexplained()));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void statusesThatAreFurtherOnAreSoByWayOfOthers(
            @ForAll ProgressStatus one, @ForAll ProgressStatus two, @ForAll ProgressStatus three) {
        boolean twice = ProgressMovement.between(one, two) == ProgressMovement.ADVANCED
                && ProgressMovement.between(two, three) == ProgressMovement.ADVANCED;
        assertSome("twice further on", twice);
        if (twice) {
            assertEquals(ProgressMovement.ADVANCED, ProgressMovement.between(one, three));
        }
        Set<ProgressStatus> inOrder =
                Set.copyOf(List.of(ProgressStatus.values()).subList(0, ProgressStatus.REVIEWED.ordinal() + 1));
        if (inOrder.containsAll(List.of(one, two)) && one.compareTo(two) < 0) {
            assertEquals(ProgressMovement.ADVANCED, ProgressMovement.between(one, two));
        }
    }

    @Test
    @HangGuard
    void longReportsAreCompared() {
        ProgressReport one = report(MANY, 0);
        ProgressReport other = report(MANY, MANY / 2);
        ComparedProgress compared = ComparedProgress.of(one, other);
        assertEquals(MANY / 2, compared.items(ProgressMovement.ADDED).size());
        assertEquals(MANY / 2, compared.items(ProgressMovement.DROPPED).size());
        assertEquals(MANY / 2, compared.items(ProgressMovement.UNCHANGED).size());
    }

    private static ProgressReport report(int items, int from) {
        return ProgressReports.report(IntStream.range(from, from + items)
                .mapToObj(i -> ProgressReports.item("item-" + i, ProgressStatus.PLANNED)
                        .build())
                .toList());
    }

    @Provide
    Arbitrary<ProgressReport> reports() {
        Arbitrary<ProgressCommitment> commitments = Combinators.combine(
                        Arbitraries.of(CommitmentFramework.list().codes()), Arbitraries.of("1", "2"))
                .as((framework, reference) -> ProgressCommitment.builder()
                        .framework(framework)
                        .reference(reference)
                        .build());
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.of(ProgressStatus.values()),
                        commitments.list().ofMaxSize(2))
                .as((id, status, carriedOut) ->
                        ProgressReports.item(id, status).commitments(carriedOut).build())
                .list()
                .ofMaxSize(5)
                .map(ProgressReports::report);
    }
}
