package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.examples.console.JsonLine;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import tools.jackson.core.JsonGenerator;

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

    void write(JsonGenerator json, Words words) {
        json.writeStringProperty("problem", code.id());
        json.writeStringProperty("severity", word(code.severity()));
        json.writeStringProperty("statement", code.statement());
        json.writeStringProperty(
                "remedy", Problem.of(code, "", words.placeholders(code)).remedy(words.locale()));
        json.writeArrayPropertyStart("exceptions");
        exceptions.forEach(each -> {
            json.writeStartObject();
            json.writeStringProperty("severity", each.severity());
            json.writeStringProperty("when", each.when());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("scope", word(code.scope()));
        JsonLine.strings(
                json,
                "needs",
                code.needs().stream().sorted().map(RuleEntry::word).toList());
        json.writeBooleanProperty("blocking", code.isBlocking());
        JsonLine.strings(json, "types", types);
        json.writeStringProperty("clause", code.clause());
        json.writeStringProperty("since", since);
    }

    /** A constant as the register writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
