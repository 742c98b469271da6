package org.tocsin.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.cooperation.ProgressFigure;

/**
 * One figure in two reports of a party.
 *
 * <p>Whether a higher figure is better is not stated; it is derived from whether the earlier figure was above or below
 * the target. Ranges, and figures in different units or currencies, are not compared.
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

    /**
     * By how much the figure has grown, in its unit or currency; empty where one of the two is missing or they can't be
     * compared.
     */
    public Optional<BigDecimal> growth() {
        Measured was = Measured.value(before);
        Measured is = Measured.value(after);
        return was == null || is == null || !is.isLike(was)
                ? Optional.empty()
                : Optional.of(is.number().subtract(was.number()));
    }

    /** The quantity aimed at, as the later report gives it, else the earlier one; empty for a sum of money. */
    public Optional<Quantity> target() {
        return Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .flatMap(figure -> Stream.ofNullable(figure.target()))
                .findFirst();
    }

    /** The sum of money aimed at, as the later report gives it, else the earlier one; empty for a quantity. */
    public Optional<Money> targetAmount() {
        return Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .flatMap(figure -> Stream.ofNullable(figure.targetAmount()))
                .findFirst();
    }

    /** How the later figure stands to the target. */
    public Standing standing() {
        Measured aim = Measured.of(target().orElse(null), targetAmount().orElse(null));
        Measured is = Measured.value(after);
        if (aim == null || is == null || !is.isLike(aim)) {
            return Standing.NOT_KNOWN;
        }
        if (is.number().compareTo(aim.number()) == 0) {
            return Standing.REACHED;
        }
        Measured was = Measured.value(before);
        return was == null || !was.isLike(aim)
                ? Standing.NOT_KNOWN
                : standing(was.number().subtract(aim.number()), is.number().subtract(aim.number()));
    }

    /** How a figure stands that was so far above its target, or below it, and is now. */
    private static Standing standing(BigDecimal was, BigDecimal is) {
        if (was.signum() != 0 && was.signum() != is.signum()) {
            return Standing.REACHED;
        }
        int order = is.abs().compareTo(was.abs());
        return order == 0 ? Standing.AS_FAR : order < 0 ? Standing.NEARER : Standing.FURTHER;
    }
}
