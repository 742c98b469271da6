package org.tocsin.internal.context;

import org.tocsin.internal.rule.Findings;
import org.tocsin.message.Message;

/** The rules of one family about a message among others. */
interface ContextRule {

    /**
     * Adds the findings. The message is valid by itself, and the context has what at least one of the rules needs that
     * the class {@link org.tocsin.internal.rule.Checks checks}; {@link CheckContext} tells whether it has enough for
     * the others.
     */
    void check(Message<?> message, CheckContext checkContext, Findings findings);
}
