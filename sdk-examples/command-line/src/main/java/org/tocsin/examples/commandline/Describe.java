package org.tocsin.examples.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.validation.Problem;

/** Entries of the catalogue in words. */
final class Describe {

    private static final String BLANK = "...";

    private Describe() {}

    static String list(CodeListEntry list) {
        return list.title() + " (code list " + list.name() + ", " + list.status() + ", "
                + list.codes().size()
                + " codes, source: " + list.source() + ")\n" + list.description()
                + (list.open() ? "\nThe list is open: it also takes codes of your own that begin with x-." : "") + "\n";
    }

    static String code(CodeEntry code) {
        String crosswalk = code.crosswalk().entrySet().stream()
                .map(row -> "\n  " + row.getKey() + ": " + String.join(", ", row.getValue()))
                .collect(Collectors.joining());
        return code.code() + ": " + code.title() + " (code list " + code.list()
                + (code.deprecated() ? ", deprecated" : "") + ")\n" + code.definition()
                + (crosswalk.isEmpty() ? "" : "\nIn other systems:" + crosswalk) + "\n";
    }

    static String type(TypeEntry type) {
        List<String> optional = type.members().stream()
                .filter(member -> !type.required().contains(member))
                .toList();
        return type.name() + ": " + type.title() + " (message type)\n" + type.description()
                + "\nBody, always there: " + String.join(", ", type.required())
                + (optional.isEmpty() ? "" : "\nBody, optional: " + String.join(", ", optional))
                + "\nSee also: tocsin new " + type.name() + ", tocsin schema " + type.name() + "\n";
    }

    static String rule(RuleEntry rule, Locale locale) {
        Problem example = Problem.of(rule.code(), "", BLANK, BLANK, BLANK, BLANK);
        return rule.code().id() + " (" + rule.code().severity().name().toLowerCase(Locale.ROOT) + ")\n"
                + rule.code().statement()
                + "\nIt is told as:  " + example.message(locale)
                + "\nWhat to do:     " + example.remedy(locale)
                + "\nChecked on:     " + rule.scope() + types(rule)
                + "\nSpecification:  clause " + rule.code().clause() + ", since " + rule.since() + "\n";
    }

    private static String types(RuleEntry rule) {
        return rule.types().contains("*") ? ", all message types" : ", " + String.join(", ", rule.types());
    }
}
