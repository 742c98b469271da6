package org.tocsin.conversion;

import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.message.Message;
import org.tocsin.validation.Problems;

/**
 * Another format that messages can be made from.
 *
 * @param <S> the document of that format
 */
@FunctionalInterface
public interface Source<S> {

    /**
     * The messages of a document, one for each record in it, in order; a record that can't be converted gives a
     * conversion without result. No document makes this throw.
     *
     * @param check tells what is wrong with a message; a conversion never gives one that has errors
     */
    Stream<Conversion<Message<?>>> convert(S document, Function<Message<?>, Problems> check);
}
