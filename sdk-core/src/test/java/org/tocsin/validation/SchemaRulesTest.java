package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Confidence;
import org.tocsin.code.Likelihood;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.schemas.SchemaCatalog;

/** The rules that the schemas keep for every message: a change of them that breaks one is found here. */
final class SchemaRulesTest {

    /** ATT-006: whoever adds a member that holds a party says in members.json what that has to do with the matter. */
    @Test
    void noMemberOutsideTheAttributionStatementHoldsACulprit() {
        Set<String> found = new TreeSet<>();
        forEachMember((name, schema) -> {
            String text = schema.get("$ref").toString() + schema.at("items", "$ref");
            if (text.contains("party-code") || text.contains("party-role")) {
                found.add(name);
            }
        });
        Set<String> told = new TreeSet<>();
        for (String meaning : List.of("involved", "seen-from", "accused")) {
            members(meaning).forEach(member -> told.add(name(member)));
        }
        assertEquals(told, found);
        assertEquals(
                Set.of("seenFrom"),
                members("seen-from").stream().map(SchemaRulesTest::name).collect(Collectors.toSet()));
        Node attribution = read("types/attribution-statement.schema.json").get("$defs");
        for (String accused : members("accused")) {
            String object = accused.substring(0, accused.indexOf('.'));
            assertTrue(attribution.at(object, "properties", name(accused)).exists(), accused);
        }
        assertFalse(members("accused").isEmpty());
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        assertTrue(catalog.names().stream()
                .noneMatch(name -> catalog.read(name).contains("attribution-statement.schema.json#")));
    }

    private static List<String> members(String meaning) {
        return read("members.json").get("meanings").elements().stream()
                .filter(each -> each.get("meaning").toString().equals(meaning))
                .flatMap(each -> each.get("members").elements().stream())
                .map(Node::toString)
                .toList();
    }

    private static String name(String member) {
        return member.substring(member.indexOf('.') + 1);
    }

    /** ATT-002. */
    @Test
    void likelihoodAndConfidenceAreTwoMembersWithListsOfTheirOwn() {
        List<String> lists = new ArrayList<>();
        forEachMember((name, schema) -> {
            if (name.equals("likelihood") || name.equals("confidence")) {
                lists.add(name);
                assertTrue(schema.get("$ref").toString().endsWith("/" + name), () -> name + " is of another list");
            }
        });
        assertTrue(lists.contains("likelihood") && lists.contains("confidence"));
        assertTrue(Collections.disjoint(
                Likelihood.list().codes().stream().map(Likelihood::code).toList(),
                Confidence.list().codes().stream().map(Confidence::code).toList()));
    }

    @Test
    void theseAreAllRulesOfTheSchemas() {
        assertEquals(Set.of("TOC-ATT-002", "TOC-ATT-006"), RuleRegister.ids("schema"));
    }

    private static void forEachMember(BiConsumer<String, Node> action) {
        schemas().forEach(schema -> walk(schema, action));
    }

    private static void walk(Node schema, BiConsumer<String, Node> action) {
        for (Node member : schema.get("properties").members()) {
            action.accept(member.name(), member);
            walk(member, action);
        }
        schema.get("$defs").members().forEach(definition -> walk(definition, action));
    }

    private static Stream<Node> schemas() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        return Stream.of("types", "common")
                .flatMap(folder -> catalog.names(folder).stream())
                .collect(Collectors.toCollection(() -> new ArrayList<>(List.of("message.schema.json"))))
                .stream()
                .map(SchemaRulesTest::read);
    }

    private static Node read(String name) {
        byte[] json = SchemaCatalog.of("1.0").read(name).getBytes(StandardCharsets.UTF_8);
        return JsonDocument.read(json, Limits.standard()).orElseThrow();
    }
}
