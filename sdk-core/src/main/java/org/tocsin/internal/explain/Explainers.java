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
 * Both explaining engines, made when they are first needed. Where a host keeps one from working, the answer is the
 * problem that is known already and one that says why there may be more.
 */
public final class Explainers {

    /** Whoever sends bad messages decides how many there are; the host learns of its fault once. */
    private final AtomicBoolean logged = new AtomicBoolean();

    private volatile @Nullable Engines engines;

    /** Both engines, each made when it is needed; a reader of valid messages does not even ask for these. */
    private static final class Engines {

        // Lambdas: a reference to a constructor would link the class, and the engine with it, before it is needed.
        final Lazy<SchemaExplainer> json = new Lazy<>(() -> new SchemaExplainer());
        final Lazy<ObjectExplainer> objects = new Lazy<>(() -> new ObjectExplainer());
    }

    private Engines engines() {
        Engines made = engines;
        if (made == null) {
            synchronized (this) {
                made = engines == null ? new Engines() : engines;
                engines = made;
            }
        }
        return made;
    }

    /** Makes both engines now; one that can't be had is missed when it is needed. */
    public void warmUp() {
        warmUp(engines().json);
        warmUp(engines().objects);
    }

    private void warmUp(Lazy<?> engine) {
        try {
            engine.get();
        } catch (LinkageError | RuntimeException | ServiceConfigurationError unusable) {
            log(unusable);
        }
    }

    /** Every problem of shape of a sound text; at least the one that is known. */
    public List<Problem> explain(byte[] text, Problem known) {
        return orKnown(known, () -> engines().json.get().explain(text));
    }

    /** Every problem of shape of an object; at least the one that is known. */
    public List<Problem> explain(Message<?> message, Problem known) {
        return orKnown(known, () -> engines().objects.get().explain(message));
    }

    private List<Problem> orKnown(Problem known, Supplier<List<Problem>> engine) {
        try {
            List<Problem> all = engine.get();
            return all.isEmpty() ? List.of(known) : all;
        } catch (LinkageError | RuntimeException | ServiceConfigurationError | StackOverflowError unusable) {
            log(unusable);
            return List.of(known, Problem.of(CoreProblem.PROBLEMS_NOT_ALL_EXPLAINED, "", unusable.toString()));
        }
    }

    private void log(Throwable unusable) {
        if (logged.getAndSet(true)) {
            return;
        }
        try {
            Log.LOGGER.warn("The explaining engine can't be used; only the first problem is reported", unusable);
        } catch (LinkageError noLogging) {
            // A host without SLF4J learns it from the problem alone.
            unusable.addSuppressed(noLogging);
        }
    }

    /** The logger is found only when there is something to log. */
    private static final class Log {
        private static final Logger LOGGER = LoggerFactory.getLogger(Explainers.class);
    }

    /** A value made once, by the first who asks. */
    private static final class Lazy<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T made;

        private Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        private T get() {
            T value = made;
            if (value == null) {
                synchronized (this) {
                    value = made;
                    if (value == null) {
                        value = maker.get();
                        made = value;
                    }
                }
            }
            return value;
        }
    }
}
