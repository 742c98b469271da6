package org.tocsin.internal.explain;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * The two independent validators, each made at its first use. Where one cannot run on the host, the result is a problem
 * that says so.
 */
public final class SecondOpinion {

    /** Whether the fault was logged. It is logged once, because the senders decide how many messages there are. */
    private final AtomicBoolean logged = new AtomicBoolean();

    private @Nullable SchemaExplainer schemas;
    private @Nullable ObjectExplainer objects;

    private synchronized SchemaExplainer schemas() {
        if (schemas == null) {
            schemas = new SchemaExplainer();
        }
        return schemas;
    }

    private synchronized ObjectExplainer objects() {
        if (objects == null) {
            objects = new ObjectExplainer();
        }
        return objects;
    }

    /**
     * The problems that the JSON Schemas find in a sound text; where the validator cannot run, only the problem that
     * says so.
     */
    public List<Problem> of(byte[] text) {
        return orThatItIsNone(() -> schemas().explain(text));
    }

    /**
     * The problems that the constraints on the records find in an object; where the validator cannot run, only the
     * problem that says so.
     */
    public List<Problem> of(Message<?> message) {
        return orThatItIsNone(() -> objects().explain(message));
    }

    private List<Problem> orThatItIsNone(Supplier<List<Problem>> engine) {
        try {
            return engine.get();
        } catch (LinkageError | RuntimeException | ServiceConfigurationError | StackOverflowError unusable) {
            log(unusable);
            return List.of(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_EXPLAINED, "", unusable.toString()));
        }
    }

    private void log(Throwable unusable) {
        if (logged.getAndSet(true)) {
            return;
        }
        try {
            Log.LOGGER.warn("An engine for second opinions can't be used", unusable);
        } catch (LinkageError noLogging) {
            // On a host without SLF4J the problem alone reports the fault.
            unusable.addSuppressed(noLogging);
        }
    }

    /** The logger is loaded only when there is something to log. */
    private static final class Log {
        private static final Logger LOGGER = LoggerFactory.getLogger(SecondOpinion.class);
    }
}
