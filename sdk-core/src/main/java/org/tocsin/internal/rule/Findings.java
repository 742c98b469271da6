package org.tocsin.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.ProblemVariant;
import org.tocsin.validation.Problems;
import org.tocsin.validation.Severity;

/** The findings of rules in one message. */
public final class Findings {

    private final List<Problem> found = new ArrayList<>(0);
    /** Rules that could not be decided; a set of its own is made for the first of them. */
    private Set<ProblemCode> undecided = Set.of();

    /** Adds a finding with the severity of the rule. */
    public void add(ProblemCode rule, String pointer, String... arguments) {
        found.add(Problem.of(rule, pointer, arguments));
    }

    /** Adds a finding with the severity of the rule, for one of its variants. */
    public void add(ProblemVariant variant, ProblemCode rule, String pointer, String... arguments) {
        found.add(Problem.of(rule, pointer, arguments).withVariant(variant));
    }

    /** Adds a finding with another severity that the register allows for the rule. */
    public void add(Severity severity, ProblemCode rule, String pointer, String... arguments) {
        assert rule.severities().contains(severity) : rule.id() + " is never of severity " + severity;
        found.add(Problem.of(rule, pointer, arguments).withSeverity(severity));
    }

    /** Adds a finding that was made elsewhere. */
    void add(Problem problem) {
        found.add(problem);
    }

    /** The same for one of the variants of the rule. */
    public void add(Severity severity, ProblemVariant variant, ProblemCode rule, String pointer, String... arguments) {
        add(severity, rule, pointer, arguments);
        found.set(found.size() - 1, found.get(found.size() - 1).withVariant(variant));
    }

    /**
     * Notes that a rule could not be decided, at least in part; it is named among those not checked, unless it finds
     * something in another part.
     */
    public void undecided(ProblemCode rule) {
        Set<ProblemCode> more = new LinkedHashSet<>(undecided);
        more.add(rule);
        undecided = more;
    }

    /** The rules that could not be decided and found nothing. */
    public Set<ProblemCode> undecided() {
        if (undecided.isEmpty()) {
            return undecided;
        }
        Set<ProblemCode> open = new LinkedHashSet<>(undecided);
        found.forEach(problem -> open.remove(problem.code()));
        return open;
    }

    /** What was found, with the rules that could not be decided as not checked. */
    Problems problems() {
        return undecided.isEmpty() ? Problems.of(found) : new Problems(found, List.copyOf(undecided()));
    }

    public List<Problem> all() {
        return found;
    }
}
