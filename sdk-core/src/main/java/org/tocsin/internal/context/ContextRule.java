package org.tocsin.internal.context;

import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;

/** The rules of one family about a message among others. */
interface ContextRule {

    /**
     * Adds what does not hold. The message is valid by itself, and the context has what one of the rules needs that the
     * class {@link org.tocsin.internal.rule.Checks checks}; whether it suffices for the others, {@link CheckContext} tells.
     */
    void check(Message<?> message, CheckContext checkContext, Findings findings);
}
