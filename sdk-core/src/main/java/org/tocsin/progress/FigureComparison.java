package org.tocsin.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Quantity;
import org.tocsin.message.cooperation.ProgressFigure;

/**
 * One figure in two reports of a party.
 *
 * <p>Whether a higher figure is better is not stated; it is derived from whether the earlier figure was above or below
 * the target. Ranges, and figures in different units, are not compared.
 *
 * @param before the figure in the earlier report; null where it was not given
 * @param after the figure in the later report; null where it is not given
 */
public record FigureComparison(
        @Nullable ProgressFigure before, @Nullable ProgressFigure after) {

    /** How a figure stands to its target, as the later report tells it. */
    public enum Standing {
        /** The target is reached, or passed coming from the other side. */
        REACHED,
        /** It is nearer to the target than before. */
        NEARER,
        /** It is as far from the target as before. */
        AS_FAR,
        /** It is further from the target than before. */
        FURTHER,
        /** It cannot be told: there is no target, or no value to set against it or the earlier one. */
        NOT_KNOWN
    }

    /** By how much the figure has grown; empty where one of the two is missing or they can't be compared. */
    public Optional<Long> growth() {
        if (before == null
                || after == null
                || !before.value().unit().equals(after.value().unit())) {
            return Optional.empty();
        }
        Long was = before.value().value();
        Long is = after.value().value();
        return was == null || is == null ? Optional.empty() : Optional.of(is - was);
    }

    /** The value aimed at, as the later report gives it, else the earlier one. */
    public Optional<Quantity> target() {
        return target(after).or(() -> target(before));
    }

    /** How the later figure stands to the target. */
    public Standing standing() {
        Long aim = target().map(Quantity::value).orElse(null);
        Long is = valueInUnitOfTarget(after);
        if (aim == null || is == null) {
            return Standing.NOT_KNOWN;
        }
        if (is.equals(aim)) {
            return Standing.REACHED;
        }
        Long was = valueInUnitOfTarget(before);
        return was == null ? Standing.NOT_KNOWN : standing(was, is, aim);
    }

    private static Standing standing(long was, long is, long aim) {
        if (was != aim && was < aim == is > aim) {
            return Standing.REACHED;
        }
        int order = Long.compare(Math.abs(aim - is), Math.abs(aim - was));
        return order == 0 ? Standing.AS_FAR : order < 0 ? Standing.NEARER : Standing.FURTHER;
    }

    private @Nullable Long valueInUnitOfTarget(@Nullable ProgressFigure figure) {
        return figure != null
                        && target().filter(
                                        aim -> aim.unit().equals(figure.value().unit()))
                                .isPresent()
                ? figure.value().value()
                : null;
    }

    private static Optional<Quantity> target(@Nullable ProgressFigure figure) {
        return figure == null ? Optional.empty() : Optional.ofNullable(figure.target());
    }
}
