package org.tocsin.conversion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.validation.Problems;

/**
 * The result of a conversion, with its losses, its problems and its coverage. Immutable.
 *
 * @param <T> the target
 */
public final class Conversion<T> {

    private final @Nullable T result;
    private final List<Loss> losses;
    private final Problems problems;
    private final Coverage coverage;

    private Conversion(@Nullable T result, List<Loss> losses, Problems problems, Coverage coverage) {
        this.result = result;
        this.losses = List.copyOf(losses);
        this.problems = problems;
        this.coverage = coverage;
    }

    /**
     * A source that was converted.
     *
     * @param result the target
     * @param losses everything that was dropped, coarsened, flattened or invented
     * @param problems warnings about it
     * @param coverage what became of every leaf of the source
     * @param <T> the target
     */
    public static <T> Conversion<T> of(T result, List<Loss> losses, Problems problems, Coverage coverage) {
        return new Conversion<>(result, losses, problems, coverage);
    }

    /** A source that was refused, for these problems. */
    public static <T> Conversion<T> refused(Problems problems) {
        return new Conversion<>(null, List.of(), problems, Coverage.none());
    }

    /** The target; empty where the source could not be converted, and then the problems say why. */
    public Optional<T> result() {
        return Optional.ofNullable(result);
    }

    /** Everything that was dropped, coarsened, flattened or invented. */
    public List<Loss> losses() {
        return losses;
    }

    /** Why there is no result, or warnings about it. */
    public Problems problems() {
        return problems;
    }

    /** What became of every leaf of the source. */
    public Coverage coverage() {
        return coverage;
    }
}
