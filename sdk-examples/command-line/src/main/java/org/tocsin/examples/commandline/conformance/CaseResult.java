package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.validation.CoreProblem;

/**
 * What came of one case.
 *
 * @param number its number in the suite, from 1
 * @param reason why it failed or was skipped; empty where it passed
 * @param expected what the case says; empty where that was not needed
 * @param answered what the checker said; empty where it gave no verdict
 */
record CaseResult(
        int number,
        SuiteCase shown,
        Outcome outcome,
        String reason,
        Optional<Expected> expected,
        Optional<Answer.Judged> answered) {

    /** How a case ends. */
    enum Outcome {
        PASSED,
        FAILED,
        SKIPPED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CaseResult skipped(int number, SuiteCase shown, String reason) {
        return new CaseResult(number, shown, Outcome.SKIPPED, reason, Optional.empty(), Optional.empty());
    }

    static CaseResult unanswered(int number, SuiteCase shown, String reason) {
        return new CaseResult(number, shown, Outcome.FAILED, reason, Optional.empty(), Optional.empty());
    }

    boolean failed() {
        return outcome == Outcome.FAILED;
    }

    /** The clauses to look into: those of the rule and of what was expected and not told, or told and not expected. */
    List<String> clauses() {
        return Stream.concat(shown.rule().stream(), differences().stream().map(Finding::code))
                .flatMap(code -> Layer.problem(code).stream())
                .map(CoreProblem::clause)
                .distinct()
                .toList();
    }

    private List<Finding> differences() {
        if (expected.isEmpty() || answered.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Judge.differences(
                                expected.get().problems(), answered.get().problems()),
                        Judge.differences(expected.get().found(), answered.get().found()))
                .toList();
    }
}
