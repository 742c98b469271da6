package org.tocsin.examples.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.tocsin.examples.console.SafeText;
import org.tocsin.validation.Position;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemReport;
import org.tocsin.validation.Problems;
import picocli.CommandLine.Help.Ansi;

/**
 * Verdicts in words, with the line of the file where each problem is and a mark under it.
 *
 * @param out where they are printed
 * @param ansi whether in colour
 * @param words in which language
 * @param feed whether the files hold many messages, so that only those with problems are worth a word
 * @param missing the options that were not given and would tell more of what is known
 */
record TextVerdicts(PrintWriter out, Ansi ansi, Words words, boolean feed, List<String> missing)
        implements VerdictReport {

    @Override
    public void message(Verdict verdict) {
        Problems problems = verdict.result().problems();
        verdict.ownProblems().forEach(problem -> show(verdict, problem));
        ProblemReport.NotChecked later = ProblemReport.NotChecked.of(problems.notChecked(), words.locale())
                .orElse(null);
        if (later != null) {
            out.println(where(verdict) + ": " + words.notChecked(later, verdict.valid()));
        }
        showFindings(verdict);
        verdict.otherFormat().ifPresent(format -> out.println(where(verdict) + ": " + words.looksLike(format)));
        if (!feed || verdict.outcome() != Outcome.VALID) {
            out.println(where(verdict) + ": " + conclusion(verdict));
        }
        out.flush();
    }

    /** The one verdict; nothing else says what the message comes to. */
    private String conclusion(Verdict verdict) {
        Problems problems = verdict.result().problems();
        return switch (verdict.outcome()) {
            case VALID -> good("valid") + warnings(verdict) + repeat(verdict);
            case WARNED -> bad("warned", verdict.failures());
            case STOPPED -> bad("stopped", verdict.stopping());
            case NOT_VALID ->
                bad("not-valid")
                        + words.say("errors", problems.errors().size())
                        + words.say("warnings", problems.warnings().size());
            case OTHER_REALM ->
                bad("not-accepted")
                        + verdict.otherRealm()
                                .map(realm -> ": " + words.say("of-realm", realm))
                                .orElse("");
        };
    }

    private String warnings(Verdict verdict) {
        long accepted = verdict.everything().filter(verdict::isAccepted).count();
        long warnings = verdict.result().problems().warnings().stream()
                .filter(problem -> !verdict.isAccepted(problem))
                .count();
        return words.say("warnings", warnings) + words.say("accepted-count", accepted);
    }

    private String repeat(Verdict verdict) {
        return verdict.isRepeat()
                ? verdict.earlier()
                        .map(message -> ", " + words.say("repeat", place(message)))
                        .orElse("")
                : "";
    }

    private String place(Earlier message) {
        return SafeText.of(message.source()) + (feed ? ":" + message.line() : "");
    }

    private String good(String key) {
        return styled("bold,green", words.say(key));
    }

    private String bad(String key, Object... arguments) {
        return styled("bold,red", words.say(key, arguments));
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

    private void showFindings(Verdict verdict) {
        Problems found = verdict.found();
        if (!found.isEmpty()) {
            out.println(where(verdict) + ": " + words.say("among-others"));
            found.all().forEach(problem -> show(verdict, problem));
        }
        if (!verdict.isRepeat()) {
            verdict.earlier().ifPresent(message -> out.println("    " + words.say("other-one", place(message))));
        }
        ProblemReport.NotChecked unknown =
                ProblemReport.NotChecked.of(found.notChecked(), words.locale()).orElse(null);
        if (!feed && unknown != null) {
            out.println(where(verdict) + ": " + words.tooLittleKnown(unknown, missing));
        }
    }

    private String where(Verdict verdict) {
        return SafeText.of(verdict.source()) + (feed ? ":" + verdict.line() : "");
    }

    private void show(Verdict verdict, Problem problem) {
        String severity = styled(problem.isError() ? "bold,red" : "bold,yellow", words.severity(problem.severity()));
        String pointer =
                problem.pointer().isEmpty() ? "" : " " + words.say("at") + " " + SafeText.of(problem.pointer());
        String accepted = verdict.judgement()
                .reason(problem)
                .map(reason -> ", " + words.say("accepted", SafeText.of(reason)))
                .orElse("");
        out.println(
                verdict.place(problem) + ": " + severity + " " + problem.code().id() + pointer + accepted);
        out.println("    " + problem.message(words.locale()));
        if (problem.position() != null) {
            show(verdict, problem.position());
        }
        out.println("    -> " + problem.remedy(words.locale()));
    }

    private void show(Verdict verdict, Position place) {
        String number = String.valueOf(verdict.lineOf(place));
        Excerpt excerpt = Excerpt.of(verdict.result().original(), place);
        out.println("    " + number + " | " + excerpt.line());
        out.println("    " + " ".repeat(number.length()) + " | " + " ".repeat(excerpt.mark())
                + ansi.string("@|bold,red ^|@"));
    }

    private String styled(String style, String text) {
        return ansi.string("@|" + style + " " + text + "|@");
    }
}
