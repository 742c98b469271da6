package org.tocsin.internal.rules;

import java.util.List;
import java.util.Set;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/** All rules that one message alone can keep or break. */
public final class MessageRules {

    private final List<Rule> rules;

    /** The rules of the format; {@code extensions} are the keys that the host has registered. */
    public MessageRules(Set<String> extensions) {
        this.rules = List.of(new VersionRules(), new ExtensionRules(extensions));
    }

    /** What does not hold, in no particular order. */
    public List<Problem> check(Message<?> message) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        return findings.all();
    }
}
