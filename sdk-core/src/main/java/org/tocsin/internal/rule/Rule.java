package org.tocsin.internal.rule;

import org.tocsin.message.Message;

/** The rules of one family, over one message whose shape is sound. */
@FunctionalInterface
interface Rule {

    /** Adds what does not hold in the message. */
    void check(Message<?> message, Findings findings);
}
