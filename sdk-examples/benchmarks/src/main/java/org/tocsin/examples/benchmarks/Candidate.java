package org.tocsin.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is measured on one input; each run does the whole work and gives its result.
 *
 * @param name the name of the row
 * @param work the work
 * @param baseline the name of the candidate that it is compared with
 * @param overhead the name of the candidate whose cost is part of the work but not meant, and is taken off
 */
record Candidate(String name, Supplier<Object> work, String baseline, Optional<String> overhead) {

    /** The name of what nearly all others are compared with. */
    static final String TOKENISE = "tokenise";

    Candidate(String name, Supplier<Object> work) {
        this(name, work, TOKENISE, Optional.empty());
    }

    /** The same work on each part of an input; the last result. */
    static <T> Candidate each(String name, List<T> parts, Function<T, Object> work) {
        return new Candidate(name, () -> {
            Object last = parts;
            for (T part : parts) {
                last = work.apply(part);
            }
            return last;
        });
    }

    Candidate without(String part) {
        return new Candidate(name, work, baseline, Optional.of(part));
    }

    Candidate comparedWith(String other) {
        return new Candidate(name, work, other, overhead);
    }
}
