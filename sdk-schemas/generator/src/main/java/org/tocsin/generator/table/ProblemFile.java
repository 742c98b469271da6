package org.tocsin.generator.table;

import static org.tocsin.generator.java.JavaFile.prose;
import static org.tocsin.generator.source.Names.literal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.Names;

/** The rule register as the enum of the problem codes. */
public final class ProblemFile {

    private ProblemFile() {}

    public static JavaFile of(List<RegisteredRule> rules) {
        JavaFile file = new JavaFile("org.tocsin.validation", "CoreProblem", "rules.json");
        file.javadoc(0, List.of("The problems that the format itself knows: one for each rule of the register."));
        file.code("public enum CoreProblem implements ProblemCode {");
        for (int i = 0; i < rules.size(); i++) {
            RegisteredRule rule = rules.get(i);
            file.javadoc(4, List.of(description(rule)));
            file.code("    " + rule.constant() + "(\n            " + literal(rule.id()) + ", "
                    + severity(rule.severity()) + ", " + literal(rule.clause()) + ",\n            "
                    + literal(rule.statement()) + ")" + (i < rules.size() - 1 ? "," : ";"));
        }
        return file.blank()
                .template(
                        "CoreProblem",
                        table(rules, rule -> rule.severities().size() == 1 ? "" : "BOTH", "Set.of(severity)"),
                        table(rules, rule -> "RuleScope." + RegisteredRule.constant(rule.scope()), "RuleScope.MESSAGE"),
                        table(
                                rules,
                                rule -> rule.needs().stream()
                                        .sorted()
                                        .map(need -> "Need." + RegisteredRule.constant(need))
                                        .collect(Collectors.joining(", ", "Set.of(", ")")),
                                "Set.of()"),
                        table(rules, ProblemFile::types, "true"),
                        table(rules, rule -> rule.blocking().isEmpty() ? "" : "true", "false"));
    }

    private static String description(RegisteredRule rule) {
        String exceptions = rule.exceptions().stream()
                .map(each -> " " + (each.severity().equals("error") ? "An error" : "A warning") + " where "
                        + prose(each.when()) + ".")
                .collect(Collectors.joining());
        return "{@code " + rule.id() + "}: " + prose(rule.statement()) + exceptions + " Clause: "
                + JavaFile.clause(rule.clause()) + ".";
    }

    private static String types(RegisteredRule rule) {
        return rule.types().contains("*")
                ? "true"
                : rule.types().stream()
                        .sorted()
                        .map(Names::literal)
                        .collect(Collectors.joining(", ", "isAmong(type, ", ")"));
    }

    private static String severity(String name) {
        return "Severity." + RegisteredRule.constant(name);
    }

    /**
     * The cases of a switch over the rules that returns a fact about each; rules for which it is empty are left out.
     */
    private static String table(List<RegisteredRule> rules, Function<RegisteredRule, String> fact, String otherwise) {
        Map<String, String> cases = new LinkedHashMap<>();
        for (RegisteredRule rule : rules) {
            cases.merge(fact.apply(rule), rule.constant(), (some, next) -> some + ",\n                    " + next);
        }
        cases.remove("");
        cases.remove(otherwise);
        return cases.entrySet().stream()
                        .map(each -> "            case " + each.getValue() + " -> " + each.getKey() + ";\n")
                        .collect(Collectors.joining())
                + "            default -> " + otherwise + ";\n";
    }
}
