package org.tocsin.internal.explain;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tocsin.internal.log.FaultLog;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/**
 * The two independent validators, each made at its first use. Where one cannot run on the host, the result is a problem
 * that says so.
 */
public final class SecondOpinion {

    private final FaultLog faults = new FaultLog(SecondOpinion.class, "An engine for second opinions can't be used");

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
            faults.log(unusable);
            return List.of(Problem.of(CoreProblem.PROBLEMS_NOT_ALL_EXPLAINED, "", unusable.toString()));
        }
    }
}
