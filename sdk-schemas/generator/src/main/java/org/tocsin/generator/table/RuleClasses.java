package org.tocsin.generator.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.generator.java.JavaFile;
import org.tocsin.generator.register.RegisteredRule;
import org.tocsin.generator.source.Dialect;

/**
 * The hand-written classes that check rules. Each names its rules in {@code @Checks}; the register decides for which
 * messages the class runs. Classes with rules about values add these to the walk over a message.
 */
public final class RuleClasses {

    private static final Pattern CLASS = Pattern.compile("final class (\\w+Rules) implements (?:Context)?Rule \\{");
    private static final Pattern CHECKS = Pattern.compile("@Checks\\(([^)]*)\\)\\s*(?:public )?final class ");
    private static final Pattern OF_VALUES = Pattern.compile("static void addTo\\(MessageWalk\\.Builder ");
    private static final Pattern CONSTANT = Pattern.compile("CoreProblem\\.([A-Z0-9_]+)");
    private static final Pattern TYPE = Pattern.compile("\"([a-z-]+)\"");

    /**
     * One class.
     *
     * @param rules the rules that it checks
     * @param only the types of message for which it checks its rules, if other classes check them for other types;
     *     empty for all types
     * @param takesExtensions whether it is made with the extensions that the host has registered
     */
    private record RuleClass(String name, List<RegisteredRule> rules, List<String> only, boolean takesExtensions) {

        List<String> types() {
            return only.isEmpty()
                    ? rules.stream()
                            .flatMap(rule -> rule.types().stream())
                            .distinct()
                            .toList()
                    : only;
        }

        String made() {
            return "new " + name + (takesExtensions ? "(extensions)" : "()");
        }
    }

    private RuleClasses() {}

    /** The table of the classes that run for a message by itself. */
    public static JavaFile ofMessage(Path folder, List<RegisteredRule> register) {
        List<RuleClass> classes = read(folder, register);
        TreeSet<String> types = new TreeSet<>();
        classes.forEach(each -> types.addAll(each.types()));
        Map<String, String> cases = new TreeMap<>();
        types.stream()
                .filter(type -> !type.equals("*"))
                .forEach(type -> cases.merge(
                        list(classes, each -> each.types().contains(type) && !isOfEveryType(each)),
                        '"' + type + '"',
                        (some, next) -> some + ", " + next));
        return new JavaFile(
                        "org.tocsin.internal.rule", "RuleClasses", "rules.json and the classes that check its rules")
                .template(
                        "RuleClasses",
                        list(classes, RuleClasses::isOfEveryType),
                        cases.entrySet().stream()
                                .map(each -> "            case " + each.getValue() + " -> " + each.getKey() + ";\n")
                                .sorted()
                                .collect(Collectors.joining()),
                        sources(folder).entrySet().stream()
                                .filter(each ->
                                        OF_VALUES.matcher(each.getValue()).find())
                                .map(each -> "        if (asked.test(" + each.getKey() + ".class)) {\n            "
                                        + each.getKey() + ".addTo(walk);\n        }\n")
                                .collect(Collectors.joining()));
    }

    private static boolean isOfEveryType(RuleClass each) {
        return each.types().contains("*");
    }

    private static String list(List<RuleClass> classes, Predicate<RuleClass> asked) {
        return classes.stream()
                .filter(asked)
                .map(RuleClass::made)
                .collect(Collectors.joining(",\n                    ", "List.of(\n                    ", ")"));
    }

    /** The table of the classes that run for a message among others. */
    public static JavaFile ofContext(Path folder, List<RegisteredRule> register) {
        String classes = read(folder, register).stream()
                .map(each -> "                new ContextRuleClass(\n                        " + each.made()
                        + each.rules().stream()
                                .filter(rule -> rule.scope().equals("context"))
                                .map(rule -> "${org.tocsin.validation.CoreProblem}." + rule.constant())
                                .collect(Collectors.joining(
                                        ",\n                                ",
                                        ",\n                        ${java.util.EnumSet}.of(\n                                ",
                                        "))")))
                .collect(Collectors.joining(",\n"));
        return new JavaFile(
                        "org.tocsin.internal.context",
                        "ContextRuleClasses",
                        "rules.json and the classes that check its rules")
                .template("ContextRuleClasses", classes);
    }

    private static List<RuleClass> read(Path folder, List<RegisteredRule> register) {
        Map<String, RegisteredRule> rules =
                register.stream().collect(Collectors.toMap(RegisteredRule::constant, Function.identity()));
        List<RuleClass> classes = new ArrayList<>();
        sources(folder).forEach((name, source) -> {
            if (CLASS.matcher(source).find()) {
                classes.add(read(name, source, rules));
            }
        });
        return classes;
    }

    /** The sources of a folder, by the names of their classes. */
    private static SortedMap<String, String> sources(Path folder) {
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    private static RuleClass read(String name, String source, Map<String, RegisteredRule> register) {
        Matcher checks = CHECKS.matcher(source);
        Dialect.require(checks.find(), name + " does not say which rules it checks");
        List<RegisteredRule> rules = all(CONSTANT, checks.group(1)).stream()
                .map(constant -> Dialect.found(register.get(constant), name + ": there is no rule " + constant))
                .toList();
        RuleClass read =
                new RuleClass(name, rules, all(TYPE, checks.group(1)), source.contains(name + "(KnownExtensions "));
        for (String type : read.only()) {
            Dialect.require(
                    rules.stream()
                            .anyMatch(rule ->
                                    rule.types().contains("*") || rule.types().contains(type)),
                    name + ": no rule is about " + type);
        }
        return read;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
