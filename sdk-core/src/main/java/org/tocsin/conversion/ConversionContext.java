package org.tocsin.conversion;

import java.util.function.Function;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problems;

/**
 * What the host gives to a conversion: the limits that it set and its check of messages. {@code Tocsin} makes one of what it
 * was built with and hands it to every {@link Source} and {@link Target}.
 *
 * @param limits what is taken at the most, of a document that is read as of a message that is converted; past one of them
 *     the conversion is refused with the problem of that limit
 * @param check tells what is wrong with a message
 */
public record ConversionContext(Limits limits, Function<Message<?>, Problems> check) {}
