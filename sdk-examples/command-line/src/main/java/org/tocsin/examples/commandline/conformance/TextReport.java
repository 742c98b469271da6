package org.tocsin.examples.commandline.conformance;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.examples.commandline.conformance.CaseResult.Outcome;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.CoreProblem;

/** A report for people: each failure with what was expected, then how many there are. */
final class TextReport {

    private static final int SHOWN = 50;
    private static final int FINDINGS = 8;
    private static final String ROW = "%-12s %-8s %8s %8s %8s";

    private TextReport() {}

    static void write(ConformanceReport report, PrintWriter out) {
        List<CaseResult> failures = report.failures();
        failures.stream().limit(SHOWN).forEach(each -> write(each, out));
        if (failures.size() > SHOWN) {
            out.printf(Locale.ROOT, "and %,d more failures: --output json names all%n%n", failures.size() - SHOWN);
        }
        report.faults().forEach(fault -> out.println("the program: " + SafeText.of(fault)));
        summary(report, out);
    }

    private static void write(CaseResult failure, PrintWriter out) {
        SuiteCase shown = failure.shown();
        out.println(SafeText.of(shown.name()) + " (case " + failure.number() + "): " + SafeText.of(failure.reason()));
        sentence(shown).ifPresent(says -> out.println("    " + SafeText.of(says)));
        failure.expected()
                .ifPresent(expected -> out.println(
                        "    expected: " + verdict(expected.valid(), expected.problems(), expected.found())));
        failure.answered()
                .ifPresent(answer ->
                        out.println("    answered: " + verdict(answer.valid(), answer.problems(), answer.found())));
        if (!failure.clauses().isEmpty()) {
            out.println("    clause:   " + String.join(", ", failure.clauses()));
        }
        out.println();
    }

    /** What the case shows, in the words of the suite or of the register. */
    static Optional<String> sentence(SuiteCase shown) {
        return shown.says().or(() -> shown.rule().flatMap(Layer::problem).map(CoreProblem::statement));
    }

    static String verdict(boolean valid, Optional<List<Finding>> problems, Optional<List<Finding>> found) {
        return (valid ? "valid" : "not valid")
                + problems.map(all -> ", " + named(all, "no problem")).orElse("")
                + found.map(all -> "; among others: " + named(all, "nothing")).orElse("");
    }

    private static String named(List<Finding> findings, String none) {
        if (findings.isEmpty()) {
            return none;
        }
        String some = findings.stream()
                .limit(FINDINGS)
                .map(each -> SafeText.of(each.toString()))
                .collect(Collectors.joining(", "));
        return some + (findings.size() > FINDINGS ? " and " + (findings.size() - FINDINGS) + " more" : "");
    }

    private static void summary(ConformanceReport report, PrintWriter out) {
        out.println(String.format(Locale.ROOT, ROW, "part", "layer", "passed", "failed", "skipped"));
        report.groups().forEach((group, results) -> row(group.name(), group.layer(), results, out));
        row("all", "", report.results(), out);
        reasons(report).forEach((reason, number) -> out.printf(Locale.ROOT, "skipped, as %s: %,d%n", reason, number));
        report.suite()
                .notRun()
                .forEach((part, number) -> out.printf(
                        Locale.ROOT,
                        "not asked, as this program has no question for it: %s, %,d%n",
                        SafeText.of(part),
                        number));
        out.printf(
                Locale.ROOT,
                "%s against the suite of version %s: %s, in %.1f s%n",
                SafeText.of(report.hello().program()),
                SafeText.of(report.suite().format()),
                report.passed() ? "passed" : "not passed",
                report.time().toMillis() / 1000.0);
    }

    private static void row(String part, String layer, List<CaseResult> results, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                ROW,
                SafeText.of(part),
                layer,
                ConformanceReport.count(results, Outcome.PASSED),
                ConformanceReport.count(results, Outcome.FAILED),
                ConformanceReport.count(results, Outcome.SKIPPED)));
    }

    private static Map<String, Long> reasons(ConformanceReport report) {
        return report.results().stream()
                .filter(each -> each.outcome() == Outcome.SKIPPED)
                .collect(
                        Collectors.groupingBy(each -> SafeText.of(each.reason()), TreeMap::new, Collectors.counting()));
    }
}
