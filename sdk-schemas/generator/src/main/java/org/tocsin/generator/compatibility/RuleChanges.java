package org.tocsin.generator.compatibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The differences of the register of rules. */
final class RuleChanges {

    static final String FILE = "rules.json";

    /** What decides which messages a rule finds fault with, and what follows. */
    private static final List<String> FACTS =
            List.of("severity", "exceptions", "scope", "needs", "completedBy", "blocking");

    private record Rule(int place, JsonNode facts) {}

    private final Pair pair;
    private final List<Change> changes = new ArrayList<>();

    RuleChanges(Pair pair) {
        this.pair = pair;
    }

    List<Change> all() {
        Map<String, Rule> before = rules(pair.older());
        Map<String, Rule> after = rules(pair.newer());
        before.forEach((id, was) -> {
            Rule is = after.get(id);
            if (is == null) {
                changes.add(pair.breaking(
                        "/rules", id, "is gone; a rule is never removed before " + pair.nextMajor() + "."));
            } else {
                compare(id, was.facts(), is);
            }
        });
        after.forEach((id, is) -> {
            if (!before.containsKey(id)) {
                changes.add(added(id, is));
            }
        });
        return changes;
    }

    private Change added(String id, Rule rule) {
        String at = "/rules/" + rule.place();
        return rule.facts().path("severity").asString("").equals("warning")
                ? pair.addition(at, id)
                : pair.breaking(
                        at, id, "is a new rule with an error; a new rule warns before " + pair.nextMajor() + ".");
    }

    private void compare(String id, JsonNode was, Rule is) {
        String at = "/rules/" + is.place();
        if (!was.path("name").equals(is.facts().path("name"))) {
            changes.add(pair.breaking(
                    at + "/name",
                    id,
                    "is used again: its name "
                            + Wording.changed(was.path("name"), is.facts().path("name"))
                            + ". An id is never used again."));
            return;
        }
        Set<String> typesBefore = known(was);
        Set<String> typesNow = known(is.facts());
        if (!typesBefore.equals(typesNow)) {
            changes.add(pair.breaking(
                    at + "/types",
                    id,
                    "is changed: its types are " + typesNow + " and were " + typesBefore
                            + ". A rule may only be about new" + " types, too, before " + pair.nextMajor() + "."));
        }
        for (String fact : FACTS) {
            JsonNode value = is.facts().path(fact);
            if (!was.path(fact).equals(value)) {
                changes.add(pair.breaking(
                        at + "/" + fact,
                        id,
                        "is changed: its " + fact + " " + Wording.changed(was.path(fact), value)
                                + ". A rule stays so until " + pair.nextMajor() + "."));
            }
        }
    }

    /** The types of a rule, without those that the older version does not have. */
    private Set<String> known(JsonNode rule) {
        Set<String> types = new TreeSet<>();
        rule.path("types").forEach(type -> types.add(type.asString()));
        types.removeIf(type -> !type.equals("*") && !pair.olderHas("types/" + type + ".schema.json"));
        return types;
    }

    private static Map<String, Rule> rules(JsonNode register) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        register.path("rules").forEach(each -> rules.put(each.path("id").asString(), new Rule(rules.size(), each)));
        return rules;
    }
}
