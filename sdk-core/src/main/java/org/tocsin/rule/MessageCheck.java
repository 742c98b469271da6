package org.tocsin.rule;

import org.tocsin.message.Body;
import org.tocsin.message.Message;

/**
 * Checks a rule about one message, which keeps every rule of shape of the format. It must change nothing, and may be
 * called by several threads at once.
 *
 * @param <B> the body that the rule is about
 */
@FunctionalInterface
public interface MessageCheck<B extends Body> {

    /** Adds a finding for each place where the message breaks the rule. */
    void check(Message<B> message, RuleFindings findings);
}
