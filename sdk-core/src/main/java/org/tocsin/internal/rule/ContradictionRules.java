package org.tocsin.internal.rule;

import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;

/** Family SHP: two members of an object do not say opposite things; {@code contradictions.json} says which do. */
@Checks(CoreProblem.CONTRADICTORY_MEMBERS)
final class ContradictionRules implements Rule {

    @Override
    public void check(Message<?> message, Findings findings) {
        Contradictions.check(message, findings);
    }

    /** Adds the finding that the member at the pointer does not fit another one, which has this value. */
    static void add(Findings findings, String pointer, String other, String value) {
        findings.add(
                CoreProblem.CONTRADICTORY_MEMBERS,
                pointer,
                pointer.substring(pointer.lastIndexOf('/') + 1),
                other,
                value);
    }
}
