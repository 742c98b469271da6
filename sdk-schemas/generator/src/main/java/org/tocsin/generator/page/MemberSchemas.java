package org.tocsin.generator.page;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.generator.source.Definition;
import org.tocsin.generator.source.Definition.Member;
import org.tocsin.generator.source.Dialect;
import org.tocsin.generator.source.Format;
import tools.jackson.databind.JsonNode;

/** What the schemas say of each member, with their references followed. */
public final class MemberSchemas {

    private final Format format;
    private final Map<String, JsonNode> files = new HashMap<>();

    public MemberSchemas(Format format) {
        this.format = format;
    }

    /** The schema of a member of an object. */
    public MemberSchema of(Definition object, Member member) {
        return follow(object.source(), object.schema().path("properties").path(member.name()), "");
    }

    private MemberSchema follow(String file, JsonNode schema, String definition) {
        if (schema.has("$ref")) {
            String target = Format.resolve(file, schema.path("$ref").asString());
            return follow(fileOf(target), find(target), target);
        }
        if (schema.path("items").isObject()) {
            MemberSchema item = follow(file, schema.path("items"), "");
            return new MemberSchema(schema, definition, item.definition(), item.value());
        }
        return new MemberSchema(schema, definition, definition, schema);
    }

    private JsonNode find(String id) {
        String file = fileOf(id);
        JsonNode whole = files.computeIfAbsent(file, format::data);
        JsonNode found = file.equals(id) ? whole : whole.at(id.substring(file.length() + 1));
        Dialect.require(!found.isMissingNode(), "no definition " + id);
        return found;
    }

    private static String fileOf(String id) {
        return id.replaceFirst("#.*", "");
    }

    /**
     * The schema of a member.
     *
     * @param whole the schema of its value
     * @param named the id of the definition of its value; empty where it has none
     * @param definition the id of the definition of its value, or of its elements where it is a list; empty where it
     *     has none
     * @param value the schema of its value, or of its elements where it is a list
     */
    public record MemberSchema(JsonNode whole, String named, String definition, JsonNode value) {

        @SuppressWarnings("ReferenceEquality") // the whole is its own value, unless it is a list
        public boolean isList() {
            return whole != value;
        }

        /** The JSON type of its value. */
        public String type() {
            return whole.path("type").asString("");
        }

        /** The JSON type of its value, or of its elements where it is a list. */
        public String itemType() {
            return value.path("type").asString("");
        }
    }
}
