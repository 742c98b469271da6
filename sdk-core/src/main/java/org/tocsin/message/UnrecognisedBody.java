package org.tocsin.message;

import org.tocsin.code.MessageType;

/**
 * The body of a message whose type this SDK does not know, as the JSON text it came in.
 *
 * <p>Only a tolerant reader hands one out. Clause: <i>versions</i>.
 *
 * @param messageType the type as the message names it
 * @param json the body
 */
public record UnrecognisedBody(MessageType messageType, String json) implements Body {}
