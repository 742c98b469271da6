package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.context.Context;
import org.tocsin.internal.log.FaultLog;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** One rule of a pack. */
final class PackRule<B extends Body> {

    private final ProblemCode code;
    private final Class<B> body;
    private final ContextCheck<B> check;
    private final FaultLog faults;

    PackRule(ProblemCode code, Class<B> body, ContextCheck<B> check) {
        this.code = code;
        this.body = body;
        this.check = check;
        this.faults = new FaultLog(RulePack.class, "The rule " + code.id() + " can't be checked");
    }

    ProblemCode code() {
        return code;
    }

    /** Checks the rule, if it is about such messages and the context has what it needs. */
    Problems check(Message<?> message, Context context) {
        if (!code.needs().stream().allMatch(context::has)) {
            return new Problems(List.of(), List.of(code));
        }
        return body.isInstance(message.body())
                ? ask(message.withBody(body.cast(message.body())), context)
                : Problems.none();
    }

    @SuppressWarnings("IllegalCatch") // the check is the host's
    private Problems ask(Message<B> message, Context context) {
        List<Problem> found = new ArrayList<>(0);
        try {
            check.check(message, context, (pointer, arguments) -> found.add(Problem.of(code, pointer, arguments)));
            return Problems.of(found);
        } catch (RuntimeException | StackOverflowError failed) {
            faults.log(failed);
            String fault = failed.getClass().getName();
            return new Problems(List.of(Problem.of(CoreProblem.RULE_FAILED, "", code.id(), fault)), List.of(code));
        }
    }
}
