package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.schemas.SchemaCatalog;

/** The rule register as the schemas module publishes it. */
final class RuleRegister {

    private RuleRegister() {}

    static List<Node> rules() {
        byte[] json = SchemaCatalog.of("1.0").read("rules.json").getBytes(StandardCharsets.UTF_8);
        List<Node> rules = JsonDocument.read(json, Limits.standard())
                .orElseThrow()
                .get("rules")
                .elements();
        assertFalse(rules.isEmpty());
        return rules;
    }

    /** The ids of the rules of these scopes. */
    static Set<String> ids(String... scopes) {
        Set<String> ids = new TreeSet<>();
        rules().stream()
                .filter(rule -> List.of(scopes).contains(rule.get("scope").toString()))
                .forEach(rule -> ids.add(rule.get("id").toString()));
        return ids;
    }
}
