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

/** Both engines, each made when it is first asked. Where a host keeps one from working, the answer is a problem that says so. */
public final class SecondOpinion {

    /** Whoever sends messages decides how many there are; the host learns of its fault once. */
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

    /** What the JSON Schemas find wrong with a sound text; where they can't be asked, only that. */
    public List<Problem> of(byte[] text) {
        return orThatItIsNone(() -> schemas().explain(text));
    }

    /** What the constraints on the records find wrong with an object; where they can't be asked, only that. */
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
            // A host without SLF4J learns it from the problem alone.
            unusable.addSuppressed(noLogging);
        }
    }

    /** The logger is found only when there is something to log. */
    private static final class Log {
        private static final Logger LOGGER = LoggerFactory.getLogger(SecondOpinion.class);
    }
}
