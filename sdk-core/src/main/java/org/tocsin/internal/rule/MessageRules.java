package org.tocsin.internal.rule;

import java.util.List;
import java.util.Set;
import org.tocsin.internal.value.FirstLook;
import org.tocsin.message.Message;
import org.tocsin.validation.Problem;

/** All rules that one message alone can keep or break. */
public final class MessageRules {

    private final List<Rule> rules;

    /** The rules of the format; {@code extensions} are the keys that the host has registered. */
    public MessageRules(Set<String> extensions) {
        this.rules = RuleClasses.ofEveryType(extensions);
    }

    /** The rules about values wherever they stand; made when a message is first doubted. */
    private static final class OfValues {

        static final MessageWalk WALK = RuleClasses.ofValues();
    }

    /** What does not hold of a message, all of whose values were looked at, in no particular order. */
    public List<Problem> check(Message<?> message, FirstLook look) {
        return check(message, look.doubts(message.header()));
    }

    /** The same; {@code everyValue} says whether the rules about single values are run, too. */
    public List<Problem> check(Message<?> message, boolean everyValue) {
        Findings findings = new Findings();
        for (Rule rule : rules) {
            rule.check(message, findings);
        }
        for (Rule rule : RuleClasses.ofType(message.header().type().code())) {
            rule.check(message, findings);
        }
        if (everyValue) {
            OfValues.WALK.check(message, findings);
        }
        return findings.all();
    }
}
