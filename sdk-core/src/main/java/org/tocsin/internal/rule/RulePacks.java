package org.tocsin.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.context.Context;
import org.tocsin.message.Message;
import org.tocsin.rule.RulePack;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** The rules of the host, from all its rule packs. */
public final class RulePacks {

    private final List<RulePack> packs;

    /**
     * Collects the rules of these packs.
     *
     * @throws IllegalArgumentException where two of them have rules with the same code
     */
    public RulePacks(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
        Set<String> ids = new HashSet<>();
        for (RulePack pack : packs) {
            for (ProblemCode code : union(List.of(pack.codes(), pack.contextCodes()))) {
                if (!ids.add(code.id())) {
                    throw new IllegalArgumentException("two rules with the code " + code.id());
                }
            }
        }
    }

    /** Checks a message of right shape. */
    Problems check(Message<?> message) {
        return packs.isEmpty() ? Problems.none() : ask(pack -> pack.check(message));
    }

    /** Checks a valid message among others. */
    public Problems check(Message<?> message, Context context) {
        return packs.isEmpty() ? Problems.none() : ask(pack -> pack.check(message, context));
    }

    private Problems ask(Function<RulePack, Problems> question) {
        return packs.stream().map(question).reduce(Problems.none(), Problems::and);
    }

    /** The codes of the rules about one message. */
    public List<ProblemCode> codes() {
        return union(packs.stream().map(RulePack::codes).toList());
    }

    /** The codes of the rules about a message among others. */
    public List<ProblemCode> contextCodes() {
        return union(packs.stream().map(RulePack::contextCodes).toList());
    }

    private static List<ProblemCode> union(List<List<ProblemCode>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
