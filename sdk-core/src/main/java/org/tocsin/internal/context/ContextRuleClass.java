package org.tocsin.internal.context;

import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.context.Context;
import org.tocsin.validation.CoreProblem;

/**
 * A class of rules about a message among others.
 *
 * @param checks the object that checks the rules
 * @param rules the rules that it checks
 */
record ContextRuleClass(ContextRule checks, Set<CoreProblem> rules) {

    /** Whether one of its rules is about messages of this type and the context has what that rule needs. */
    boolean isAsked(MessageType type, Context context) {
        return rules.stream().anyMatch(rule -> rule.isAbout(type) && CheckContext.suffices(context, rule));
    }
}
