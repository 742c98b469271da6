package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.validation.CoreProblem;

/**
 * A rule of the register, which is a kind of problem at once.
 *
 * @param code the problem that says that it is broken
 * @param exceptions where it weighs something else
 * @param types the types of message it holds for; {@code *} for all
 * @param since the version of the format that brought it
 */
record RuleEntry(CoreProblem code, List<OtherSeverity> exceptions, List<String> types, String since) {

    /** Another severity, and the case in words that follow "where". */
    record OtherSeverity(String severity, String when) {}

    /** Where the rule is found, and the parts of the context that it needs. */
    String checkedOn() {
        return Stream.concat(
                        Stream.of(word(code.scope())),
                        code.needs().stream().sorted().map(RuleEntry::word))
                .collect(Collectors.joining(", "));
    }

    /** A constant as the register writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
