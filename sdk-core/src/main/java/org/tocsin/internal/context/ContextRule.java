package org.tocsin.internal.context;

import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;

/** The rules of one family about a message among others. */
interface ContextRule {

    /** Adds what does not hold, as far as there is enough to see; the message is valid by itself. */
    void check(Message<?> message, Sight sight, Findings findings);
}
