package org.tocsin.conversion;

import java.util.stream.Stream;
import org.tocsin.message.Message;

/**
 * Another format that messages can be made from.
 *
 * @param <S> the document of that format
 */
@FunctionalInterface
public interface Source<S> {

    /**
     * The messages of a document, one for each record in it, in order; a record that can't be converted gives a
     * conversion without result. No document makes this throw: one that breaks a limit gives one conversion, whose problem
     * names the limit.
     *
     * @param context the limits for the document, and the check for the messages: a conversion never gives a message
     *     that has errors
     */
    Stream<Conversion<Message<?>>> convert(S document, ConversionContext context);
}
