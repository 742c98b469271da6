package org.tocsin.generator.sample;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Something that a schema asks for and a message can break.
 *
 * @param node the schema
 * @param keyword the keyword
 * @param member the member that is required; empty with another keyword
 * @param pointer where it stands in the file of the schema
 */
public record Assertion(SchemaNode node, String keyword, String member, String pointer) {

    private static final List<String> SIMPLE =
            List.of("type", "minItems", "maxItems", "minLength", "maxLength", "pattern", "enum", "minimum", "maximum");

    /** Everything that a schema asks for of its own. */
    public static List<Assertion> of(SchemaNode node) {
        List<Assertion> all = new ArrayList<>();
        JsonNode schema = node.schema();
        for (String keyword : SIMPLE) {
            if (schema.has(keyword)) {
                all.add(new Assertion(node, keyword, "", node.pointer() + "/" + keyword));
            }
        }
        if (schema.has("additionalProperties")) {
            all.add(new Assertion(node, "additionalProperties", "", node.pointer() + "/additionalProperties"));
        }
        JsonNode required = schema.path("required");
        for (int i = 0; i < required.size(); i++) {
            String member = required.path(i).asString();
            all.add(new Assertion(node, "required", member, node.pointer() + "/required/" + i));
        }
        return all;
    }

    /** Its name among all schemas. */
    public String id() {
        return node.file() + "#" + pointer;
    }

    public long limit() {
        return node.schema().path(keyword).asLong(0);
    }
}
