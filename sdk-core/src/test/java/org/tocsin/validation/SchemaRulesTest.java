package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.tocsin.internal.text.Node;
import org.tocsin.internal.text.NodeReader;
import org.tocsin.schemas.SchemaCatalog;

/** The rules that the schemas keep for every message: a change of them that breaks one is found here. */
final class SchemaRulesTest {

    /** The members that hold a party or an office, none of which says that it did something. */
    private static final Set<String> PARTIES = new TreeSet<>(List.of(
            "code",
            "contact",
            "controller",
            "coordinator",
            "counterparts",
            "forwardedTo",
            "originator",
            "othersAsked",
            "parties",
            "party",
            "proposers",
            "seenFrom"));

    /** ATT-006: whoever adds a member that holds a party decides here that it accuses nobody. */
    @Test
    void noMemberHoldsACulprit() {
        Set<String> found = new TreeSet<>();
        forEachMember((name, schema) -> {
            String text = schema.get("$ref").toString() + schema.at("items", "$ref");
            if (text.contains("party-code") || text.contains("party-role")) {
                found.add(name);
            }
        });
        assertEquals(PARTIES, found);
        List<String> ofActors = schemas()
                .flatMap(schema -> schema.at("$defs", "actor", "properties").members().stream())
                .filter(member -> (member.get("$ref").toString() + member.at("items", "$ref")).contains("party"))
                .map(Node::name)
                .distinct()
                .toList();
        assertEquals(List.of("seenFrom"), ofActors);
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
                .map(name -> NodeReader.read(catalog.read(name).getBytes(StandardCharsets.UTF_8), Limits.standard()));
    }
}
