package org.tocsin.conversion;

import org.tocsin.message.Message;

/**
 * Another format that messages can be turned into.
 *
 * @param <T> the document of that format
 */
@FunctionalInterface
public interface Target<T> {

    /**
     * The message, which is valid, in the other format.
     *
     * @param context the limits for the message as it is written: one that breaks them is refused with the problem of the limit
     */
    Conversion<T> convert(Message<?> message, ConversionContext context);
}
