package org.tocsin.rule;

/** Takes what a rule finds in a message. */
public interface RuleFindings {

    /**
     * The rule does not hold here.
     *
     * @param pointer the JSON pointer (RFC 6901) of the member concerned, such as {@code /body/severity}; for a missing member,
     *     where it should stand
     * @param arguments what the placeholders of the rule's sentences are filled with
     */
    void add(String pointer, String... arguments);
}
