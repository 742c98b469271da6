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

    /**
     * A readable name of the problem: of a {@link CoreProblem} the name of its constant, of others the identifier by
     * default.
     */
    default String name() {
        return id();
    }

    /** The usual severity of the problem. */
    Severity severity();

    /** All severities that the problem may have: a few have another one in a case that the rule register names. */
    default Set<Severity> severities() {
        return Set.of(severity());
    }

    /** The anchor of the clause in the specification. */
    String clause();

    /** What must hold, in English: the sentence of the rule register. */
    String statement();

    /**
     * What is wrong, as a {@link java.text.MessageFormat} of the arguments, in the language of the locale if there is
     * one, else in English. Empty where the code has no sentence of its own: the sentences of the format's codes are
     * kept elsewhere; for other codes, the statement is shown.
     */
    default Optional<String> sentence(Locale locale) {
        return Optional.empty();
    }

    /**
     * What to do about it, in the same form as {@link #sentence}; empty where the code has no such sentence of its own.
     */
    default Optional<String> remedy(Locale locale) {
        return Optional.empty();
    }

    /** The parts of the context without which the rule is not checked; none for a rule about one message alone. */
    default Set<Need> needs() {
        return Set.of();
    }

    /**
     * Whether an error that was found about a message among others stops the message, so that it should be neither sent
     * nor accepted. Clause: <a href="{@docRoot}/clauses.html#context-rules">context-rules</a>.
     */
    default boolean isBlocking() {
        return false;
    }
}
