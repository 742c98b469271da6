package org.tocsin.examples.commandline;

import java.util.List;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;

/**
 * The account of one record's way from one format to the next.
 *
 * @param name from what to what
 * @param losses what was dropped, coarsened, flattened or made up
 * @param coverage what became of each value
 * @param succeeded whether there is a result
 */
record Step(String name, List<Loss> losses, Coverage coverage, boolean succeeded) {

    static Step of(String from, String to, Conversion<?> conversion) {
        return new Step(
                from + " to " + to,
                conversion.losses(),
                conversion.coverage(),
                conversion.result().isPresent());
    }
}
