package org.tocsin.validation;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The stable name of a kind of problem; {@link CoreProblem} has those of the format, extensions add their own.
 *
 * <p>A code is never renamed and never used again for something else.
 */
public interface ProblemCode {

    /** The identifier, for example {@code TOC-TLP-002}; also what a mapper of the host writes. */
    @JsonValue
    String id();

    /** How much the problem weighs where nothing else is said. */
    Severity severity();

    /** The anchor of the clause in the specification. */
    String clause();

    /** What must hold, in English: the sentence of the rule register. */
    String statement();
}
