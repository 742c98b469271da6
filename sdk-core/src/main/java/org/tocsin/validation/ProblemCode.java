package org.tocsin.validation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The stable name of a kind of problem; {@link CoreProblem} has those of the format, extensions add their own.
 *
 * <p>A code is never renamed and never used again for something else.
 */
public interface ProblemCode {

    /** The identifier, for example {@code TOC-TLP-002}; also what a mapper of the host writes. */
    @JsonValue
    String id();

    /** What is wrong, as a name that speaks; of a {@link CoreProblem} its constant, of others the identifier if not said. */
    default String name() {
        return id();
    }

    /** How much the problem weighs where nothing else is said. */
    Severity severity();

    /** All that it may weigh: a few weigh something else in a case that the rule register names. */
    default Set<Severity> severities() {
        return Set.of(severity());
    }

    /** The anchor of the clause in the specification. */
    String clause();

    /** What must hold, in English: the sentence of the rule register. */
    String statement();

    /**
     * What is wrong, as a {@link java.text.MessageFormat} of the arguments, in the language of the locale if there is one, else in
     * English. Empty where the code says nothing of its own: those of the format have their sentences elsewhere, of others the
     * statement is shown.
     */
    default Optional<String> sentence(Locale locale) {
        return Optional.empty();
    }

    /** What to do about it, as {@link #sentence} gives what is wrong; empty where the code says nothing of its own. */
    default Optional<String> remedy(Locale locale) {
        return Optional.empty();
    }

    /** The parts of the context without which the rule is not checked; none for a rule about one message alone. */
    default Set<Need> needs() {
        return Set.of();
    }

    /**
     * Whether an error, found about the place of a message among others, stops the message: it is neither to be sent nor
     * accepted. Clause: <a href="{@docRoot}/clauses.html#context-rules">context-rules</a>.
     */
    default boolean isBlocking() {
        return false;
    }
}
