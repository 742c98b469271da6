package org.tocsin.validation;

import java.util.Locale;

/**
 * The problems as text for the message of an exception, in English: how many of each severity, then what each is and
 * what to do about it.
 */
final class ProblemLines {

    private ProblemLines() {}

    static String of(Problems problems) {
        StringBuilder lines = new StringBuilder(counted(problems.errors().size(), "error")
                + warnings(problems.warnings().size()) + ":\n");
        for (Problem problem : problems.all()) {
            String remedy = problem.remedy(Locale.ENGLISH);
            lines.append(problem.isError() ? "error " : "warning ")
                    .append(problem)
                    .append('\n')
                    .append(remedy.isEmpty() ? "" : "    -> " + remedy + "\n");
        }
        return lines.toString();
    }

    private static String warnings(int number) {
        return number == 0 ? "" : ", " + counted(number, "warning");
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
