package org.tocsin.generator.specification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.register.Watch;

/** The tables of the specification that show the register. */
public final class RuleTables {

    private static final String HEAD = "// Generated from rules.json; do not edit.\n";

    private RuleTables() {}

    /** One row for each rule. */
    public static String rules(List<RegisteredRule> rules) {
        return """

                [cols="4,4,4,1,10"]
                |===
                |Rule |Severity |Scope |Since |What must hold

                %s|===
                """.formatted(rules.stream().map(RuleTables::row).collect(Collectors.joining()));
    }

    private static String row(RegisteredRule rule) {
        return "|[[rule-%1$s]]%1$s +\n_%2$s_ |%3$s |%4$s |%5$s |%6$s%7$s%8$s%9$s%10$s Clause: <<%11$s>>.\n"
                .formatted(
                        rule.id(),
                        rule.name().replace('-', ' '),
                        severities(rule),
                        rule.scope() + (rule.needs().isEmpty() ? "" : ": " + needs(rule.needs())),
                        rule.since(),
                        cell(rule.statement()),
                        types(rule.types()),
                        pointers(rule.at()),
                        watches(rule.watches()),
                        rule.blocking().isEmpty() ? "" : " An error stops the message: <<context-rules>>.",
                        rule.clause());
    }

    private static String types(List<String> types) {
        return types.contains("*")
                ? ""
                : types.stream()
                        .map(type -> "<<type-" + type + ",`" + type + "`>>")
                        .collect(Collectors.joining(", ", " In: ", "."));
    }

    private static String pointers(List<String> at) {
        return at.isEmpty()
                ? ""
                : at.stream()
                        .map(pointer -> pointer.isEmpty() ? "the message" : "`+" + pointer + "+`")
                        .collect(Collectors.joining(", ", " Points to ", "."));
    }

    private static String watches(List<Watch> watches) {
        return watches.isEmpty()
                ? ""
                : watches.stream().map(RuleTables::words).collect(Collectors.joining("; ", " Looks at: ", "."));
    }

    private static String words(Watch watch) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(watch.value(), "every ");
        named.put(watch.member(), "member ");
        named.put(watch.list(), "code list ");
        named.put(watch.meaning(), "meaning ");
        named.put(watch.form(), "form ");
        named.put(watch.beside(), "beside it ");
        named.remove("");
        return named.entrySet().stream()
                .map(each -> each.getValue() + "`" + each.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String severities(RegisteredRule rule) {
        return rule.severity()
                + rule.exceptions().stream()
                        .map(each -> "; " + each.severity() + " where " + cell(each.when())
                                + (each.needs().isEmpty() ? "" : " (needs " + needs(each.needs()) + ")"))
                        .collect(Collectors.joining());
    }

    private static String needs(List<String> parts) {
        return parts.stream().map(part -> "`" + part + "`").collect(Collectors.joining(", "));
    }

    /** One row for each rule whose error stops a message. */
    public static String blocking(List<RegisteredRule> rules) {
        return HEAD
                + """

                [cols="1,3",options="header"]
                |===
                | Rule | Why it stops a message
                %s|===
                """.formatted(rules.stream()
                        .filter(rule -> !rule.blocking().isEmpty())
                        .map(rule -> "| `" + rule.id() + "`" + (rule.severity().equals("error") ? "" : ", as an error")
                                + " | " + cell(rule.blocking()) + "\n")
                        .collect(Collectors.joining()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
