package org.tocsin.generator.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.generator.source.Dialect;
import tools.jackson.databind.JsonNode;

/**
 * One rule of the register, with all its facts.
 *
 * @param severity its severity, unless an exception applies
 * @param exceptions the cases in which it has another severity
 * @param scope the scope in which the rule is checked
 * @param needs the parts of the context that it needs; empty except for rules of the scope {@code context}
 * @param types the types of message that it is about; {@code *} for all
 * @param at the places to which its problems point, each a JSON pointer with * for the index of an element, and ** at
 *     its end for any place below; empty for a rule about values, whose problems point to the value
 * @param watches the kinds of values that it checks, for a rule about values anywhere in a message
 * @param completedBy for a rule with the code of a wrong form: the code is used only where the text would have the form
 *     with this behind it; empty where it is always used
 * @param blocking the reason why an error of this rule stops a message; empty where it does not
 */
public record RegisteredRule(
        String id,
        String name,
        String severity,
        List<OtherSeverity> exceptions,
        String scope,
        List<String> needs,
        List<String> types,
        List<String> at,
        List<Watch> watches,
        String completedBy,
        String blocking,
        String statement,
        String clause,
        String since) {

    private static final String CONTEXT = "context";
    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z]+|/\\*)*(/\\*\\*)?");
    private static final Set<String> SEVERITIES = Set.of("error", "warning");
    private static final Set<String> SCOPES =
            Set.of("schema", "text", "shape", "message", CONTEXT, "reader", "writer", "conversion", "list");
    private static final Set<String> NEEDS =
            Set.of("correspondence", "directory", "profile", "clock", "channel", "verified-signatures");
    private static final Set<String> FACTS = Set.of(
            "id",
            "name",
            "severity",
            "exceptions",
            "scope",
            "needs",
            "types",
            "at",
            "watches",
            "completedBy",
            "blocking",
            "statement",
            "clause",
            "since");

    /**
     * A case in which a rule has another severity.
     *
     * @param when the case, as a phrase that follows "where"
     * @param needs the parts of the context that are needed to recognise the case; often none
     * @param types the types of message of the case, if they differ from those of the rule
     */
    public record OtherSeverity(String severity, String when, List<String> needs, List<String> types) {}

    public RegisteredRule {
        Dialect.require(SEVERITIES.contains(severity), id + ": severity " + severity);
        Dialect.require(SCOPES.contains(scope), id + ": scope " + scope);
        Dialect.require(NEEDS.containsAll(needs), id + ": needs " + needs);
        Dialect.require(at.stream().allMatch(pointer -> POINTER.matcher(pointer).matches()), id + ": at " + at);
        Dialect.require(at.isEmpty() || watches.isEmpty(), id + ": a rule about values points at them");
        Dialect.require(!types.isEmpty() && (types.size() == 1 || !types.contains("*")), id + ": types " + types);
        for (OtherSeverity exception : exceptions) {
            Dialect.require(
                    SEVERITIES.contains(exception.severity())
                            && !exception.severity().equals(severity)
                            && !exception.when().isEmpty()
                            && NEEDS.containsAll(exception.needs()),
                    id + ": exception " + exception);
        }
    }

    public static List<RegisteredRule> all(JsonNode register) {
        List<RegisteredRule> rules = new ArrayList<>();
        register.forEach(rule -> rules.add(of(rule)));
        Dialect.require(
                rules.stream().map(RegisteredRule::id).distinct().count() == rules.size(), "an id stands twice");
        Dialect.require(
                rules.stream().map(RegisteredRule::name).distinct().count() == rules.size(), "a name stands twice");
        return List.copyOf(rules);
    }

    private static RegisteredRule of(JsonNode rule) {
        List<OtherSeverity> exceptions = new ArrayList<>();
        rule.path("exceptions")
                .forEach(each -> exceptions.add(new OtherSeverity(
                        each.path("severity").asString(),
                        each.path("when").asString(),
                        texts(each.path("needs")),
                        texts(each.path("types")))));
        RegisteredRule read = new RegisteredRule(
                rule.path("id").asString(),
                rule.path("name").asString(),
                rule.path("severity").asString(),
                List.copyOf(exceptions),
                rule.path("scope").asString(),
                texts(rule.path("needs")),
                texts(rule.path("types")),
                texts(rule.path("at")),
                Watch.all(rule.path("id").asString(), rule.path("watches")),
                rule.path("completedBy").asString(""),
                rule.path("blocking").asString(""),
                rule.path("statement").asString(),
                rule.path("clause").asString(),
                rule.path("since").asString(""));
        rule.propertyNames()
                .forEach(fact -> Dialect.require(FACTS.contains(fact), read.id + ": there is no fact " + fact));
        boolean amongOthers = read.scope.equals(CONTEXT);
        Dialect.require(
                rule.has("needs") == amongOthers,
                read.id + ": a rule says what it needs if, and only if, its scope is context");
        Dialect.require(
                !rule.has("watches") || Set.of("message", "shape").contains(read.scope),
                read.id + ": a rule of the scope " + read.scope + " watches no values");
        Dialect.require(
                !rule.has("completedBy") || (read.scope.equals("shape") && rule.has("watches")),
                read.id + ": only a text of a form is completed");
        Dialect.require(
                !rule.has("blocking") || (amongOthers && read.severities().contains("error")),
                read.id + ": only an error of the scope context is blocking");
        return read;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return List.copyOf(texts);
    }

    /** All severities that it may have, its own first. */
    public List<String> severities() {
        List<String> all = new ArrayList<>(List.of(severity));
        exceptions.forEach(each -> all.add(each.severity()));
        return all.stream().distinct().toList();
    }

    /** Whether it is about values anywhere in a message, beyond their shape. */
    public boolean isOfValues() {
        return !watches.isEmpty() && scope.equals("message");
    }

    /** The family of a rule or a problem by its id: {@code TLP} of {@code TOC-TLP-001}. */
    public static String family(String id) {
        return id.split("-", -1)[1];
    }

    /** Its name as a constant. */
    public String constant() {
        return constant(name);
    }

    /** A name of the register as a constant. */
    public static String constant(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
