package org.tocsin.examples.commandline.conformance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares an answer with what a case says, as far as the checker says that it knows the codes.
 *
 * @param hello what the checker says of itself
 */
record Judge(Hello hello) {

    CaseResult result(int number, SuiteCase shown, Expected all, Answer answer) {
        Expected expected = known(all);
        if (answer instanceof Answer.Judged judged) {
            Answer.Judged compared = known(judged);
            String difference = contradictsItself(judged)
                    ? "the answer contradicts itself: its problems and its \"valid\" do not fit"
                    : difference(expected, compared);
            return new CaseResult(
                    number,
                    shown,
                    difference.isEmpty() ? CaseResult.Outcome.PASSED : CaseResult.Outcome.FAILED,
                    difference,
                    Optional.of(expected),
                    Optional.of(compared));
        }
        return CaseResult.skipped(number, shown, ((Answer.Skipped) answer).reason());
    }

    /** Without the problems that this checker does not tell, which then don't make a message invalid either. */
    private Expected known(Expected all) {
        Optional<List<Finding>> problems = all.problems().map(this::known);
        return new Expected(
                problems.map(Finding::valid).orElse(all.valid()),
                problems,
                all.found().map(this::known));
    }

    /** Likewise, so that a program may tell, and count, more than it says that it knows. */
    private Answer.Judged known(Answer.Judged answer) {
        Optional<List<Finding>> problems = answer.problems().map(this::known);
        boolean toldMore = !problems.equals(answer.problems());
        return new Answer.Judged(
                answer.number(),
                toldMore ? problems.map(Finding::valid).orElseThrow() : answer.valid(),
                problems,
                answer.found().map(this::known));
    }

    private boolean contradictsItself(Answer.Judged answer) {
        return hello.codes().any()
                && answer.problems()
                        .filter(problems -> Finding.valid(problems) != answer.valid())
                        .isPresent();
    }

    private List<Finding> known(List<Finding> findings) {
        return findings.stream().filter(hello::knows).toList();
    }

    /** What is different, in words; empty where nothing is. */
    private String difference(Expected expected, Answer.Judged answer) {
        if (expected.valid() != answer.valid()) {
            return answer.valid()
                    ? "it is not valid, and the program says that it is"
                    : "it is valid, and the program says that it is not";
        }
        if (!hello.codes().any()) {
            return "";
        }
        if (answer.problems().isEmpty()) {
            return "the answer has no \"problems\"";
        }
        if (expected.found().isPresent() && answer.found().isEmpty()) {
            return "the answer has no \"found\"";
        }
        boolean same = differences(expected.problems(), answer.problems())
                        .findAny()
                        .isEmpty()
                && differences(expected.found(), answer.found()).findAny().isEmpty();
        return same ? "" : "other problems are found";
    }

    /** What stands in one of the lists alone; nothing where one of them is not known. */
    static Stream<Finding> differences(Optional<List<Finding>> expected, Optional<List<Finding>> found) {
        return expected.isEmpty() || found.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Finding.without(expected.get(), found.get()), Finding.without(found.get(), expected.get()));
    }
}
