package org.tocsin.generator.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.register.Register;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.register.Watch;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Format;
import org.tocsin.generator.source.Names;

/**
 * The rules about values, by the values that they watch: bits for the first look, and the codes of defects of shape.
 */
public final class ValueRuleFiles {

    private static final String PROBLEM = "${org.tocsin.validation.CoreProblem}.";

    private ValueRuleFiles() {}

    /** The rules about values, each as a bit. */
    public static JavaFile bits(Register register) {
        List<String> rules = register.rules().stream()
                .filter(RegisteredRule::isOfValues)
                .map(RegisteredRule::constant)
                .toList();
        JavaFile file = new JavaFile("org.tocsin.internal.value", "ValueRules", "rules.json");
        return file.template(
                "ValueRules",
                IntStream.range(0, rules.size())
                        .mapToObj(i -> "    static final long " + rules.get(i) + " = 1L << " + i + ";")
                        .collect(Collectors.joining("\n")),
                rules.stream().map(rule -> "            " + PROBLEM + rule).collect(Collectors.joining(",\n")));
    }

    /** The rules with a code of their own for a defect of shape, by the definition concerned. */
    public static JavaFile shape(Format format, Register register) {
        List<String> objects =
                format.objects().stream().map(Definition::shortName).toList();
        return new JavaFile("org.tocsin.internal.codec", "ShapeRules", "rules.json")
                .template(
                        "ShapeRules",
                        rows(register, watch -> objects.contains(watch.form()) ? watch.form() : ""),
                        rows(register, Watch::member),
                        rows(register, watch -> objects.contains(watch.form()) ? "" : watch.form()),
                        completions(register),
                        rows(register, Watch::list));
    }

    private static String completions(Register register) {
        return register.rules().stream()
                .filter(rule -> !rule.completedBy().isEmpty())
                .map(rule -> "            case " + rule.constant() + " -> " + Names.literal(rule.completedBy()) + ";\n")
                .collect(Collectors.joining());
    }

    private static String rows(Register register, Function<Watch, String> key) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (RegisteredRule rule : register.rules()) {
            if (rule.scope().equals("shape")) {
                rule.watches().forEach(watch -> rules.put(key.apply(watch), rule.constant()));
            }
        }
        rules.remove("");
        return rules.entrySet().stream()
                .map(each ->
                        "            case " + Names.literal(each.getKey()) + " -> " + PROBLEM + each.getValue() + ";\n")
                .collect(Collectors.joining());
    }
}
