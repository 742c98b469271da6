package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import picocli.CommandLine.Help.Ansi;

/**
 * Verdicts in words, with the line of the file where each problem is and a mark under it.
 *
 * @param out where they are printed
 * @param ansi whether in colour
 * @param words in which language
 * @param feed whether the files hold many messages, so that only those with problems are worth a word
 */
record TextVerdicts(PrintWriter out, Ansi ansi, Words words, boolean feed) implements VerdictReport {

    @Override
    public void message(Verdict verdict) {
        Problems problems = verdict.result().problems();
        verdict.ownProblems().forEach(problem -> show(verdict, problem));
        if (!problems.valid() && !problems.notChecked().isEmpty()) {
            out.println(where(verdict) + ": "
                    + words.say("not-checked", problems.notChecked().size()));
        }
        verdict.otherRealm()
                .ifPresent(realm -> out.println(where(verdict) + ": " + styled("bold,red", words.say("not-accepted"))
                        + ": " + words.say("of-realm", realm)));
        showAmongOthers(verdict);
        if (!feed && verdict.otherRealm().isEmpty()) {
            out.println(where(verdict) + ": "
                    + (verdict.valid()
                            ? styled("bold,green", words.say("valid"))
                            : styled("bold,red", words.say("not-valid")))
                    + counts(problems));
        }
        out.flush();
    }

    @Override
    public void endOfFile(String source, Tally tally) {
        if (feed) {
            out.println(
                    SafeText.of(source) + ": " + (tally.messages() == 0 ? words.say("no-message") : tally.in(words)));
        }
    }

    @Override
    public void end(Tally tally) {
        out.println(words.say("all-files") + ": " + tally.in(words));
    }

    private void showAmongOthers(Verdict verdict) {
        if (verdict.appraisal().isEmpty()) {
            return;
        }
        Problems found = verdict.amongOthers();
        if (!found.isEmpty()) {
            out.println(where(verdict) + ": " + words.say("among-others"));
            found.all().forEach(problem -> show(verdict, problem));
        }
        if (!feed && !found.notChecked().isEmpty()) {
            out.println(where(verdict) + ": "
                    + words.say("too-little-known", found.notChecked().size()));
        }
        if (verdict.stopped()) {
            out.println(where(verdict) + ": " + styled("bold,red", words.say("stopped")));
        }
    }

    private String where(Verdict verdict) {
        return SafeText.of(verdict.source()) + (feed ? ":" + verdict.line() : "");
    }

    private void show(Verdict verdict, Problem problem) {
        String severity = styled(problem.isError() ? "bold,red" : "bold,yellow", words.severity(problem.severity()));
        String pointer =
                problem.pointer().isEmpty() ? "" : " " + words.say("at") + " " + SafeText.of(problem.pointer());
        out.println(
                verdict.place(problem) + ": " + severity + " " + problem.code().id() + pointer);
        out.println("    " + problem.message(words.locale()));
        problem.position().ifPresent(place -> show(verdict, place));
        out.println("    -> " + problem.remedy(words.locale()));
    }

    private void show(Verdict verdict, Position place) {
        String number = String.valueOf(verdict.lineOf(place));
        Excerpt excerpt = Excerpt.of(verdict.result().original(), place);
        out.println("    " + number + " | " + excerpt.line());
        out.println("    " + " ".repeat(number.length()) + " | " + " ".repeat(excerpt.mark())
                + ansi.string("@|bold,red ^|@"));
    }

    private String counts(Problems problems) {
        return words.say("errors", problems.errors().size())
                + words.say("warnings", problems.warnings().size());
    }

    private String styled(String style, String text) {
        return ansi.string("@|" + style + " " + text + "|@");
    }
}
