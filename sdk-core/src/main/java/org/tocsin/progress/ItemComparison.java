package org.tocsin.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;
import org.tocsin.message.cooperation.ProgressItem;

/**
 * One item of progress in two reports of a party.
 *
 * @param id the identifier that the party gives it
 * @param movement how it has moved
 * @param before the item in the earlier report; null where it is new
 * @param after the item in the later report; null where it was dropped
 * @param pointer where it stands: in the later report, or in the earlier one where it was dropped
 */
public record ItemComparison(
        String id,
        ProgressMovement movement,
        @Nullable ProgressItem before,
        @Nullable ProgressItem after,
        String pointer) {

    /** Whether its status is worse than before and the later report gives no explanation ({@code TOC-PRG-003}). */
    public boolean isUnexplained() {
        return movement == ProgressMovement.GONE_BACK && after != null && after.text() == null;
    }

    /**
     * Its figures side by side, those of the later report first. The same figure is known by its words; of several with the
     * same words in one report, the first counts.
     */
    public List<FigureComparison> figures() {
        Map<Text, ProgressFigure> earlier = new HashMap<>();
        figures(before).forEach(figure -> earlier.putIfAbsent(figure.text(), figure));
        Map<Text, ProgressFigure> later = new HashMap<>();
        List<FigureComparison> figures = new ArrayList<>();
        for (ProgressFigure figure : figures(after)) {
            if (later.putIfAbsent(figure.text(), figure) == null) {
                figures.add(new FigureComparison(earlier.remove(figure.text()), figure));
            }
        }
        for (ProgressFigure figure : figures(before)) {
            if (earlier.remove(figure.text()) != null) {
                figures.add(new FigureComparison(figure, null));
            }
        }
        return figures;
    }

    private static List<ProgressFigure> figures(@Nullable ProgressItem item) {
        return item == null ? List.of() : item.figures();
    }
}
