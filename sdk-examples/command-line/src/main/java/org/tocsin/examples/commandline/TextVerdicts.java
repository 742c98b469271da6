package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import picocli.CommandLine.Help.Ansi;

/**
 * Verdicts in words, with the line of the file where each problem is and a mark under it.
 *
 * @param out where they are printed
 * @param ansi whether in colour
 * @param locale in which language
 * @param feed whether the files hold many messages, so that only those with problems are worth a word
 */
record TextVerdicts(PrintWriter out, Ansi ansi, Locale locale, boolean feed) implements VerdictReport {

    @Override
    public void message(Verdict verdict) {
        Problems problems = verdict.result().problems();
        problems.all().forEach(problem -> show(verdict, problem));
        verdict.otherRealm()
                .ifPresent(realm -> out.println(where(verdict) + ": " + ansi.string("@|bold,red not accepted|@")
                        + ": the message is of the realm " + realm));
        if (!feed && verdict.otherRealm().isEmpty()) {
            out.println(where(verdict) + ": "
                    + ansi.string(verdict.valid() ? "@|bold,green valid|@" : "@|bold,red not valid|@")
                    + counts(problems));
        }
        out.flush();
    }

    @Override
    public void endOfFile(String source, Tally tally) {
        if (feed) {
            out.println(SafeText.of(source) + ": " + tally);
        }
    }

    @Override
    public void end(Tally tally) {
        out.println("all files: " + tally);
    }

    private String where(Verdict verdict) {
        return SafeText.of(verdict.source()) + (feed ? ":" + verdict.line() : "");
    }

    private void show(Verdict verdict, Problem problem) {
        String severity = ansi.string(problem.isError() ? "@|bold,red error|@" : "@|bold,yellow warning|@");
        String pointer = problem.pointer().isEmpty() ? "" : " at " + SafeText.of(problem.pointer());
        out.println(
                verdict.place(problem) + ": " + severity + " " + problem.code().id() + pointer);
        out.println("    " + problem.message(locale));
        problem.position().ifPresent(place -> show(verdict, place));
        out.println("    -> " + problem.remedy(locale));
    }

    private void show(Verdict verdict, Position place) {
        String number = String.valueOf(verdict.lineOf(place));
        Excerpt excerpt = Excerpt.of(verdict.result().original(), place);
        out.println("    " + number + " | " + excerpt.line());
        out.println("    " + " ".repeat(number.length()) + " | " + " ".repeat(excerpt.mark())
                + ansi.string("@|bold,red ^|@"));
    }

    private static String counts(Problems problems) {
        int errors = problems.errors().size();
        int warnings = problems.warnings().size();
        return (errors == 0 ? "" : ", " + errors + (errors == 1 ? " error" : " errors"))
                + (warnings == 0 ? "" : ", " + warnings + (warnings == 1 ? " warning" : " warnings"));
    }
}
