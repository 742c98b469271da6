package org.tocsin.progress;

import java.util.Optional;
import org.tocsin.message.Quantity;
import org.tocsin.message.cooperation.ProgressFigure;

/**
 * One figure in two reports of a party.
 *
 * <p>Whether more is better is not known: it follows from which side of the target the earlier figure was on. Ranges, and
 * figures in different units, are not compared.
 *
 * @param before the figure in the earlier report; empty where it was not given
 * @param after the figure in the later report; empty where it is not given
 */
public record FigureComparison(Optional<ProgressFigure> before, Optional<ProgressFigure> after) {

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
        return value(before)
                .flatMap(was ->
                        value(after).filter(is -> isComparable(before, after)).map(is -> is - was));
    }

    /** The value aimed at, as the later report gives it, else the earlier one. */
    public Optional<Quantity> target() {
        return target(after).or(() -> target(before));
    }

    /** How the later figure stands to the target. */
    public Standing standing() {
        Long aim = target().map(Quantity::value).orElse(null);
        Long is = value(after).orElse(null);
        if (aim == null || is == null || !hasUnitOfTarget(after)) {
            return Standing.NOT_KNOWN;
        }
        if (is.equals(aim)) {
            return Standing.REACHED;
        }
        return value(before)
                .filter(was -> hasUnitOfTarget(before))
                .map(was -> standing(was, is, aim))
                .orElse(Standing.NOT_KNOWN);
    }

    private static Standing standing(long was, long is, long aim) {
        if (was != aim && was < aim == is > aim) {
            return Standing.REACHED;
        }
        int order = Long.compare(Math.abs(aim - is), Math.abs(aim - was));
        return order == 0 ? Standing.AS_FAR : order < 0 ? Standing.NEARER : Standing.FURTHER;
    }

    private boolean hasUnitOfTarget(Optional<ProgressFigure> figure) {
        return figure.map(ProgressFigure::value).map(Quantity::unit).equals(target().map(Quantity::unit));
    }

    private static boolean isComparable(Optional<ProgressFigure> before, Optional<ProgressFigure> after) {
        return before.map(figure -> figure.value().unit())
                .equals(after.map(figure -> figure.value().unit()));
    }

    private static Optional<Long> value(Optional<ProgressFigure> figure) {
        return figure.map(ProgressFigure::value).map(Quantity::value);
    }

    private static Optional<Quantity> target(Optional<ProgressFigure> figure) {
        return figure.map(ProgressFigure::target);
    }
}
