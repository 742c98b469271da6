package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Severity;

/** What rules found in one message. */
public final class Findings {

    private final List<Problem> found = new ArrayList<>(0);

    /** A finding of the rule's own severity. */
    public void add(ProblemCode rule, String pointer, String... arguments) {
        found.add(Problem.of(rule, pointer, arguments));
    }

    /** A finding of the rule's own severity that is one of several cases. */
    public void add(ProblemVariant variant, ProblemCode rule, String pointer, String... arguments) {
        found.add(Problem.of(rule, pointer, arguments).withVariant(variant));
    }

    /** A finding of another severity, which the register names for the rule. */
    public void add(Severity severity, ProblemCode rule, String pointer, String... arguments) {
        assert rule.severities().contains(severity) : rule.id() + " is never of severity " + severity;
        found.add(Problem.of(rule, pointer, arguments).withSeverity(severity));
    }

    /** A finding that was made elsewhere. */
    void add(Problem problem) {
        found.add(problem);
    }

    /** The same of one of several cases. */
    public void add(Severity severity, ProblemVariant variant, ProblemCode rule, String pointer, String... arguments) {
        add(severity, rule, pointer, arguments);
        found.set(found.size() - 1, found.get(found.size() - 1).withVariant(variant));
    }

    public List<Problem> all() {
        return found;
    }
}
