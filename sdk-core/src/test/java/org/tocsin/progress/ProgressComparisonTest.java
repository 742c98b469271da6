package org.tocsin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.progress.ProgressReports.item;
import static org.tocsin.progress.ProgressReports.report;
import static org.tocsin.progress.ProgressReports.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.cooperation.ProgressCommitment;
import org.tocsin.message.cooperation.ProgressReport;
import org.tocsin.progress.ProgressComparison.NotComparable;
import org.tocsin.progress.ProgressComparison.Obstacle;

/** One year is laid beside the next, and says what came of what was planned. */
final class ProgressComparisonTest {

    private static ComparedProgress samples() {
        return ProgressComparison.between(sample(2025), sample(2026)).compared().orElseThrow();
    }

    private static List<String> ids(List<ItemComparison> items) {
        return items.stream().map(ItemComparison::id).toList();
    }

    private static Message<ProgressReport> changed(
            Message<ProgressReport> report, UnaryOperator<Header.Builder> change) {
        Header header = change.apply(report.header().toBuilder()).build();
        return new Message<>(header, report.body(), report.extensions());
    }

    @Test
    void itemsHaveMovedByTheOrderOfTheirStatus() {
        ComparedProgress compared = samples();
        assertEquals(
                List.of("law-1", "law-2", "poc-1", "csirt-1", "business-1"),
                ids(compared.items(ProgressMovement.ADVANCED)));
        assertEquals(List.of("training-1"), ids(compared.items(ProgressMovement.GONE_BACK)));
        assertEquals(List.of("awareness-1"), ids(compared.items(ProgressMovement.UNCHANGED)));
        assertEquals(List.of("exercise-1"), ids(compared.items(ProgressMovement.ADDED)));
        assertEquals(List.of(), compared.items(ProgressMovement.DROPPED));
    }

    @Test
    void whatHasGoneBackIsExplained() {
        assertEquals(List.of(), samples().unexplained());
        ComparedProgress silent = ComparedProgress.of(
                report(List.of(item("law-1", ProgressStatus.IN_FORCE).build())),
                report(List.of(
                        item("law-2", ProgressStatus.PLANNED).build(),
                        item("law-1", ProgressStatus.LAPSED).build())));
        assertEquals(
                List.of("/body/items/1"),
                silent.unexplained().stream().map(ItemComparison::pointer).toList());
    }

    @Test
    void aStatusThatSaysNothingOfHowFarIsNotWorse() {
        for (ProgressStatus silent :
                List.of(ProgressStatus.NOT_APPLICABLE, ProgressStatus.UNKNOWN, ProgressStatus.UNDISCLOSED)) {
            assertEquals(ProgressMovement.SIDEWAYS, ProgressMovement.between(ProgressStatus.IN_FORCE, silent));
            assertEquals(ProgressMovement.SIDEWAYS, ProgressMovement.between(silent, ProgressStatus.PLANNED));
        }
        assertEquals(
                ProgressMovement.SIDEWAYS, ProgressMovement.between(ProgressStatus.NOT_PLANNED, ProgressStatus.LAPSED));
    }

    @Test
    void commitmentsAreMetByWhatIsInForce() {
        ComparedProgress compared = samples();
        assertEquals(
                List.of("paragraph 1 (a)", "articles 2 to 6"),
                compared.newlyMet().stream().map(ProgressCommitment::reference).toList());
        assertEquals(List.of(), compared.noLongerMet());
    }

    @Test
    void reportsOfTwoPartiesOrRealmsAreNotCompared() {
        Message<ProgressReport> foreign = changed(
                sample(2026),
                header -> header.originator(PartyRole.builder()
                        .party("XE")
                        .role(sample(2026).header().originator().role())
                        .build()));
        assertEquals(new NotComparable(Obstacle.OTHER_PARTY), ProgressComparison.between(sample(2025), foreign));
        Message<ProgressReport> tried = changed(sample(2026), header -> header.realm(Realm.TEST));
        assertEquals(new NotComparable(Obstacle.OTHER_REALM), ProgressComparison.between(sample(2025), tried));
    }

    @Test
    void theEarlierReportComesFirst() {
        ProgressComparison reversed = ProgressComparison.between(sample(2026), sample(2025));
        assertEquals(new NotComparable(Obstacle.PERIODS_REVERSED), reversed);
        assertEquals(Optional.empty(), reversed.compared());
    }

    @Test
    void anItemThatWasDroppedStandsInTheEarlierReport() {
        ComparedProgress compared = ComparedProgress.of(
                report(List.of(
                        item("a", ProgressStatus.PLANNED).build(),
                        item("b", ProgressStatus.PLANNED).build())),
                report(List.of(item("a", ProgressStatus.PLANNED).build())));
        assertEquals(
                List.of("/body/items/1"),
                compared.items(ProgressMovement.DROPPED).stream()
                        .map(ItemComparison::pointer)
                        .toList());
    }
}
