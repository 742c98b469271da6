package org.tocsin.examples.commandline.conformance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a checker the cases of a suite, one after the other. */
public final class ConformanceRun {

    private final Suite suite;
    private final Checker checker;
    private final List<CaseResult> results = new ArrayList<>();

    /** Of this suite and this checker. */
    public ConformanceRun(Suite suite, Checker checker) {
        this.suite = suite;
        this.checker = checker;
    }

    /**
     * Runs to the end.
     *
     * @param step done after each case
     * @throws NoAnswerException where the checker does not say what it is
     * @throws UnexpectedContent where the suite is not what it should be
     */
    public ConformanceReport run(Selection selection, Runnable step) throws NoAnswerException {
        long started = System.nanoTime();
        List<String> faults = new ArrayList<>();
        Hello hello = checker.hello();
        try {
            if (hello.versions().contains(suite.format())) {
                askAll(selection, hello, faults, step);
            } else {
                faults.add("it does not know version " + suite.format() + " of the format");
            }
        } finally {
            checker.end();
        }
        faults.addAll(checker.faults());
        return new ConformanceReport(
                suite, hello, List.copyOf(results), faults, Duration.ofNanos(System.nanoTime() - started));
    }

    private void askAll(Selection selection, Hello hello, List<String> faults, Runnable step) {
        Judge judge = new Judge(hello);
        for (int index = 0; index < suite.cases().size(); index++) {
            SuiteCase shown = suite.cases().get(index);
            if (!selection.takes(shown)) {
                continue;
            }
            int number = index + 1;
            try {
                results.add(
                        faults.isEmpty()
                                ? ask(judge, number, shown)
                                : CaseResult.skipped(number, shown, faults.get(0)));
            } catch (NoAnswerException none) {
                results.add(CaseResult.unanswered(number, shown, none.reason()));
                if (none.isLast()) {
                    faults.add("the run was given up: " + none.reason());
                }
            }
            step.run();
        }
    }

    private CaseResult ask(Judge judge, int number, SuiteCase shown) throws NoAnswerException {
        String objection = judge.hello().objection(shown).orElse("");
        if (!objection.isEmpty()) {
            return CaseResult.skipped(number, shown, objection);
        }
        SuiteCase.Content content = shown.content().get();
        return judge.result(number, shown, content.expected(), checker.ask(number, content.question()));
    }
}
