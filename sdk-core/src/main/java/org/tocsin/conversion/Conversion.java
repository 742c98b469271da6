package org.tocsin.conversion;

import java.util.List;
import java.util.Optional;
import org.tocsin.validation.Problems;

/**
 * What a conversion gave, with an honest account of it.
 *
 * @param result the target; empty where the source could not be converted, and the problems say why
 * @param losses everything that was dropped, coarsened, flattened or invented
 * @param problems why there is no result, or warnings about it
 * @param coverage what became of every leaf of the source
 * @param <T> the target
 */
public record Conversion<T>(Optional<T> result, List<Loss> losses, Problems problems, Coverage coverage) {

    public Conversion {
        losses = List.copyOf(losses);
    }

    /** A source that was refused. */
    public static <T> Conversion<T> refused(Problems problems) {
        return new Conversion<>(Optional.empty(), List.of(), problems, Coverage.none());
    }
}
