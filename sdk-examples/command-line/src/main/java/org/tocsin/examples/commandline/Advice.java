package org.tocsin.examples.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.conversion.Format;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;

/** What to do about a record that was not converted, with the option of this program that helps. */
record Advice(Format to, boolean lines, Words words) {

    /** One sentence or more. */
    List<String> on(Problem problem) {
        if (!Formats.isOfMessages(to)
                && problem.code() == CoreProblem.SOURCE_DOCUMENT_REFUSED
                && problem.pointer().equals("/type")) {
            // There is nothing to mend in the document.
            return List.of(words.say("advice-types", to.title(), to.id()));
        }
        return Stream.concat(Stream.of(problem.remedy(words.locale())), option(problem))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private Stream<String> option(Problem problem) {
        if (!Formats.isOfMessages(to)
                && problem.code() == CoreProblem.REALM_NOT_CONVERTIBLE
                && !problem.arguments().isEmpty()) {
            return Stream.of(words.say("advice-realm", problem.arguments().get(0)));
        }
        return problem.code() == CoreProblem.DOCUMENT_TOO_LARGE && !lines
                ? Stream.of(words.say("advice-lines"))
                : Stream.empty();
    }
}
