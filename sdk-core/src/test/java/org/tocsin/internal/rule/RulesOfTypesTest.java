package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.NodeReader;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/**
 * Rules about the bodies of some types run for each type that the register names: a type forgotten where they are chosen
 * would switch them off for it without a word.
 */
final class RulesOfTypesTest {

    private static final Pattern CODE = Pattern.compile("CoreProblem\\.([A-Z]{3})_([0-9]{3})");
    private static final String SOURCES = "sdk-core/src/main/java/org/tocsin/internal/rule/";

    @Test
    void everyRuleRunsForTheTypesOfTheRegister() {
        List<String> forgotten = new ArrayList<>();
        int asked = 0;
        for (Node rule : register()) {
            Set<String> types =
                    rule.get("types").elements().stream().map(Node::toString).collect(Collectors.toSet());
            String id = rule.get("id").toString();
            boolean ofBodies =
                    MessageType.list().codes().stream().anyMatch(type -> runsFor(type.code(), id)) && !runsForAll(id);
            for (String type : ofBodies ? types : Set.<String>of()) {
                asked++;
                if (!type.equals("*") && !runsFor(type, id)) {
                    forgotten.add(id + " for " + type);
                }
            }
        }
        assertEquals(List.of(), forgotten);
        assertTrue(asked > 40, "the rules about bodies are not found any more");
    }

    private static List<Node> register() {
        byte[] json = SchemaCatalog.of("1.0").read("rules.json").getBytes(StandardCharsets.UTF_8);
        return NodeReader.read(json, Limits.standard()).get("rules").elements();
    }

    /** Whether one of the rules chosen for the type can find this. */
    private static boolean runsFor(String type, String rule) {
        return MessageRules.ofBody(type).stream()
                .anyMatch(each -> codes(each.getClass().getSimpleName()).contains(rule));
    }

    /** Whether a class that runs for every type can find this. */
    private static boolean runsForAll(String rule) {
        Set<String> ofBodies = MessageType.list().codes().stream()
                .flatMap(type -> MessageRules.ofBody(type.code()).stream())
                .map(each -> each.getClass().getSimpleName())
                .collect(Collectors.toSet());
        return ProjectFiles.list(ProjectFiles.project(SOURCES)).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Rules") && !ofBodies.contains(name))
                .anyMatch(name -> codes(name).contains(rule));
    }

    private static Set<String> codes(String rules) {
        String source =
                new String(ProjectFiles.bytes(ProjectFiles.project(SOURCES + rules + ".java")), StandardCharsets.UTF_8);
        return CODE.matcher(source)
                .results()
                .map(code -> "TOC-" + code.group(1) + "-" + code.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
