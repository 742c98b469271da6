package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.json.JsonDocument;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Where the register says that the problems of each rule point; nothing of a rule about values, which points at them. */
final class RulePointers {

    private static final String ANY = "/**";

    private final Map<String, Set<String>> pointers = new HashMap<>();

    RulePointers() {
        byte[] register = SchemaCatalog.of("1.0").read("rules.json").getBytes(StandardCharsets.UTF_8);
        JsonDocument.read(register, Limits.standard())
                .orElseThrow()
                .get("rules")
                .elements()
                .forEach(rule -> {
                    Set<String> at = new HashSet<>();
                    rule.get("at").elements().forEach(each -> at.add(each.toString()));
                    pointers.put(rule.get("id").toString(), at);
                });
    }

    /** A problem points where its rule's problems may. */
    void assertPointsThere(Problem problem) {
        Set<String> at = pointers.get(problem.code().id());
        String pointer = problem.pointer()
                .replaceAll("/[0-9]+(?=/|$)", "/*")
                .replaceFirst("^(/body)?/extensions/.*", "$1/extensions/*");
        assertTrue(
                at.isEmpty() || at.contains(pointer) || at.contains(ANY),
                () -> problem.code().id() + " points at " + pointer);
    }
}
