package org.tocsin.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;

/**
 * One item of progress in two reports of a party.
 *
 * @param id the identifier that the party gives it
 * @param movement how it has moved
 * @param before the item in the earlier report; empty where it is new
 * @param after the item in the later report; empty where it was dropped
 * @param pointer where it stands: in the later report, or in the earlier one where it was dropped
 */
public record ItemComparison(
        String id,
        ProgressMovement movement,
        Optional<ProgressItem> before,
        Optional<ProgressItem> after,
        String pointer) {

    /** Whether it stands worse than before and the later report has no words on it ({@code TOC-PRG-003}). */
    public boolean isUnexplained() {
        return movement == ProgressMovement.GONE_BACK
                && after.map(item -> item.text() == null).orElse(false);
    }

    /**
     * Its figures side by side, those of the later report first. The same figure is known by its words; of several with the
     * same words in one report, the first counts.
     */
    public List<FigureComparison> figures() {
        Map<Text, ProgressFigure> earlier = new HashMap<>();
        before.ifPresent(item -> item.figures().forEach(figure -> earlier.putIfAbsent(figure.text(), figure)));
        Map<Text, ProgressFigure> later = new HashMap<>();
        List<FigureComparison> figures = new ArrayList<>();
        for (ProgressFigure figure : after.map(ProgressItem::figures).orElse(List.of())) {
            if (later.putIfAbsent(figure.text(), figure) == null) {
                figures.add(
                        new FigureComparison(Optional.ofNullable(earlier.remove(figure.text())), Optional.of(figure)));
            }
        }
        for (ProgressFigure figure : before.map(ProgressItem::figures).orElse(List.of())) {
            if (earlier.remove(figure.text()) != null) {
                figures.add(new FigureComparison(Optional.of(figure), Optional.empty()));
            }
        }
        return figures;
    }
}
