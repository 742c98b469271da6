package org.tocsin.rule;

/** Receives what a rule finds in a message. */
public interface RuleFindings {

    /**
     * Adds a place where the message breaks the rule.
     *
     * @param pointer the JSON pointer (RFC 6901) of the member concerned, such as {@code /body/severity}; for a missing member,
     *     where it should stand
     * @param arguments the values for the placeholders of the rule's sentences
     */
    void add(String pointer, String... arguments);
}
