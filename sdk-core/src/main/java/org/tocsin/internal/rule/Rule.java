package org.tocsin.internal.rule;

import org.tocsin.message.Message;

/** The rules of one family, checked on one message of right shape. */
@FunctionalInterface
interface Rule {

    /** Adds the findings about the message. */
    void check(Message<?> message, Findings findings);
}
