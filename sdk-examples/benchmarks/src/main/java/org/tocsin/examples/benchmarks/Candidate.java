package org.tocsin.examples.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/** Something that is measured on one input; each run does the whole work and gives its result. */
record Candidate(String name, Supplier<Object> work) {

    /** The name of what all others are compared with. */
    static final String BASELINE = "tokenise";

    /** All candidates for one input, the baseline first. */
    static List<Candidate> all(Input input) {
        Tokens tokens = new Tokens(input.json());
        Ours ours = new Ours(input);
        return List.of(
                new Candidate(BASELINE, tokens::count),
                new Candidate("tokenise-strings", tokens::strings),
                new Candidate("read", ours::read),
                new Candidate("check-object", ours::check),
                new Candidate("write", ours::write),
                new Candidate("jackson-write", new WrittenTokens(input.json())::write),
                new Candidate("networknt", new Networknt(input.json())::validate),
                new Candidate("hibernate-validator", new Hibernate(input.message())::validate));
    }
}
