package org.tocsin.examples.commandline;

import java.util.List;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** The rules that were not checked, in words: how many, why, and which where they are few. */
record NotChecked(List<ProblemCode> rules, Words words) {

    private static final int FEW = 8;

    /** Those of a message by itself: its errors are in the way. */
    String untilMended() {
        return words.say("not-checked", rules.size(), named());
    }

    /**
     * Those about a message among others.
     *
     * @param missing the options that were not given and would tell more
     */
    String tooLittleKnown(List<String> missing) {
        String without = missing.isEmpty() ? "" : words.say("not-given", String.join(", ", missing));
        return words.say("too-little-known", rules.size(), without + named());
    }

    /** Whether they are to be named; many names are worth less than their number. */
    boolean areFew() {
        return rules.size() <= FEW;
    }

    List<String> codes() {
        return rules.stream().map(ProblemCode::id).toList();
    }

    private String named() {
        return areFew() ? ": " + String.join(", ", codes()) : "";
    }

    static NotChecked of(Problems problems, Words words) {
        return new NotChecked(problems.notChecked(), words);
    }
}
