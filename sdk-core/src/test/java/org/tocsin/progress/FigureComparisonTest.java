package org.tocsin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.progress.ProgressReports.figure;
import static org.tocsin.progress.ProgressReports.persons;
import static org.tocsin.progress.ProgressReports.sample;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.Unit;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.progress.FigureComparison.Standing;

/** A figure is set against the one of the year before, and against its target. */
final class FigureComparisonTest {

    private static FigureComparison compare(ProgressFigure before, ProgressFigure after) {
        return new FigureComparison(before, after);
    }

    private static List<FigureComparison> ofSample(String id) {
        ComparedProgress compared =
                ComparedProgress.of(sample(2025).body(), sample(2026).body());
        return compared.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    @Test
    void theFiguresOfTheSamplesHaveGrownOrShrunk() {
        FigureComparison staff = ofSample("csirt-1").get(0);
        assertEquals(Optional.of(5L), staff.growth());
        assertEquals(Standing.NEARER, staff.standing());
        FigureComparison trained = ofSample("training-1").get(0);
        assertEquals(Optional.of(-25L), trained.growth());
        assertEquals(Standing.FURTHER, trained.standing());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 10, 12, NEARER",
        "5, 12, 12, REACHED",
        "5, 20, 12, REACHED",
        "20, 15, 12, NEARER",
        "20, 5, 12, REACHED",
        "5, 5, 12, AS_FAR",
        "5, 2, 12, FURTHER",
        "12, 20, 12, FURTHER"
    })
    void moreIsBetterOnTheWayUpAndLessOnTheWayDown(long was, long is, long aim, Standing standing) {
        ProgressFigure before = figure("Staff", persons(was), null);
        ProgressFigure after = figure("Staff", persons(is), persons(aim));
        assertEquals(standing, compare(before, after).standing());
    }

    @Test
    void whatCannotBeSetAgainstATargetIsNotKnown() {
        ProgressFigure alone = figure("Staff", persons(15L), persons(12L));
        assertEquals(Standing.NOT_KNOWN, compare(null, alone).standing());
        assertEquals(Standing.NOT_KNOWN, compare(alone, null).standing());
        assertEquals(
                Standing.NOT_KNOWN,
                compare(alone, figure("Staff", persons(null), null)).standing());
        ProgressFigure counted = figure("Staff", ProgressReports.quantity(15L, Unit.ORGANISATIONS), null);
        assertEquals(Standing.NOT_KNOWN, compare(alone, counted).standing());
        assertEquals(Optional.empty(), compare(alone, counted).growth());
    }

    @Test
    void figuresAreKnownByTheirWords() {
        ProgressItem before = ProgressReports.item("a", ProgressStatus.IN_FORCE)
                .figures(figure("Staff", persons(1L), null), figure("Guests", persons(2L), null))
                .build();
        ProgressItem after = ProgressReports.item("a", ProgressStatus.IN_FORCE)
                .figures(
                        figure("Trained", persons(3L), null),
                        figure("Staff", persons(4L), null),
                        figure("Staff", persons(5L), null))
                .build();
        List<FigureComparison> figures = ComparedProgress.of(
                        ProgressReports.report(List.of(before)), ProgressReports.report(List.of(after)))
                .items()
                .get(0)
                .figures();
        assertEquals(
                List.of(Optional.empty(), Optional.of(3L), Optional.empty()),
                figures.stream().map(FigureComparison::growth).toList());
    }
}
