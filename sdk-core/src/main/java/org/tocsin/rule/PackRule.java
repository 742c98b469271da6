package org.tocsin.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.context.Context;
import org.tocsin.message.Body;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;

/** One rule of a pack. */
final class PackRule<B extends Body> {

    private final ProblemCode code;
    private final Class<B> body;
    private final ContextCheck<B> check;
    /** A check that fails is logged only once: the senders of messages could make it fail any number of times. */
    private final AtomicBoolean logged = new AtomicBoolean();

    PackRule(ProblemCode code, Class<B> body, ContextCheck<B> check) {
        this.code = code;
        this.body = body;
        this.check = check;
    }

    ProblemCode code() {
        return code;
    }

    /** Checks the rule, if it is about such messages and the context has what it needs. */
    void check(Message<?> message, Context context, PackFindings findings) {
        if (!code.needs().stream().allMatch(context::has)) {
            findings.notChecked(code);
        } else if (body.isInstance(message.body())) {
            ask(message.withBody(body.cast(message.body())), context, findings);
        }
    }

    @SuppressWarnings("IllegalCatch") // the check is the host's
    private void ask(Message<B> message, Context context, PackFindings findings) {
        List<Problem> found = new ArrayList<>(0);
        try {
            check.check(message, context, (pointer, arguments) -> found.add(Problem.of(code, pointer, arguments)));
            found.forEach(findings::add);
        } catch (RuntimeException | StackOverflowError failed) {
            log(failed);
            findings.notChecked(code);
            findings.add(Problem.of(
                    CoreProblem.RULE_FAILED, "", code.id(), failed.getClass().getName()));
        }
    }

    private void log(Throwable failed) {
        if (!logged.getAndSet(true)) {
            Log.LOGGER.warn("The rule {} can't be checked", code.id(), failed);
        }
    }

    /** The logger is found only when there is something to log. */
    private static final class Log {
        private static final Logger LOGGER = LoggerFactory.getLogger(RulePack.class);
    }
}
