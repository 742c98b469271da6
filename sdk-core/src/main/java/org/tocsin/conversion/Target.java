package org.tocsin.conversion;

import org.tocsin.message.Message;

/**
 * Another format that messages can be turned into.
 *
 * @param <T> the document of that format
 */
@FunctionalInterface
public interface Target<T> {

    /** The message, which is valid, in the other format. */
    Conversion<T> convert(Message<?> message);
}
