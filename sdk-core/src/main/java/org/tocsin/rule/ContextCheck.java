package org.tocsin.rule;

import org.tocsin.context.Context;
import org.tocsin.message.Body;
import org.tocsin.message.Message;

/**
 * Checks a rule about a valid message among others. It is called only if the context has what the problem needs; it
 * must change nothing, and may be called by several threads at once.
 *
 * @param <B> the body that the rule is about
 */
@FunctionalInterface
public interface ContextCheck<B extends Body> {

    /** Adds a finding for each place where the message breaks the rule in this context. */
    void check(Message<B> message, Context context, RuleFindings findings);
}
