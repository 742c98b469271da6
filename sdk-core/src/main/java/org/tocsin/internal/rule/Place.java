package org.tocsin.internal.rule;

import org.tocsin.message.Message;

/** Where in a message a walk is, for rules that also look at the message as a whole. */
final class Place extends org.tocsin.internal.member.Place {

    private final Message<?> message;

    Place(Message<?> message) {
        this.message = message;
    }

    Message<?> message() {
        return message;
    }
}
