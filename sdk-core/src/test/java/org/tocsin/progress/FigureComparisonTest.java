package org.tocsin.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.progress.ProgressReports.figure;
import static org.tocsin.progress.ProgressReports.persons;
import static org.tocsin.progress.ProgressReports.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Precision;
import org.tocsin.code.ProgressStatus;
import org.tocsin.code.Unit;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;
import org.tocsin.progress.FigureComparison.Standing;

/** A figure is set against the one of the year before, and against its target. */
final class FigureComparisonTest {

    private static FigureComparison compare(ProgressFigure before, ProgressFigure after) {
        return new FigureComparison(before, after);
    }

    private static Optional<BigDecimal> number(String number) {
        return Optional.of(new BigDecimal(number));
    }

    private static ProgressFigure budget(Money amount, Money aim) {
        return ProgressFigure.builder()
                .text(Text.of("en", "Budget"))
                .amount(amount)
                .targetAmount(aim)
                .build();
    }

    private static Money sum(String value, CurrencyCode currency) {
        return Money.builder()
                .value(Amount.of(value))
                .currency(currency)
                .precision(Precision.EXACT)
                .build();
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
        assertEquals(number("5"), staff.growth());
        assertEquals(Standing.NEARER, staff.standing());
        FigureComparison trained = ofSample("training-1").get(0);
        assertEquals(number("-25"), trained.growth());
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
    void sumsOfMoneyAreSetAgainstEachOtherInOneCurrencyAlone() {
        ProgressFigure before = budget(sum("1200000", CurrencyCode.USD), null);
        ProgressFigure after = budget(sum("1350000.50", CurrencyCode.USD), sum("2000000", CurrencyCode.USD));
        assertEquals(number("150000.50"), compare(before, after).growth());
        assertEquals(Standing.NEARER, compare(before, after).standing());
        assertEquals(after.targetAmount(), compare(before, after).targetAmount().orElse(null));
        ProgressFigure reached = budget(sum("2000000.00", CurrencyCode.USD), after.targetAmount());
        assertEquals(Standing.REACHED, compare(null, reached).standing());
        ProgressFigure elsewhere = budget(sum("1100000", CurrencyCode.EUR), null);
        assertEquals(Optional.empty(), compare(elsewhere, after).growth());
        assertEquals(Standing.NOT_KNOWN, compare(elsewhere, after).standing());
        assertEquals(
                Optional.empty(),
                compare(figure("Budget", persons(1L), null), after).growth());
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
                List.of(Optional.empty(), number("3"), Optional.empty()),
                figures.stream().map(FigureComparison::growth).toList());
    }
}
