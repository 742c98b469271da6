package org.tocsin.finding;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.schemas.SchemaCatalog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Goes through the text of a message by the schemas, and notes each value under the definition that its place refers to. */
final class SchemaWalk {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final SchemaCatalog catalog = SchemaCatalog.of("1.0");
    private final Map<String, JsonNode> files = new HashMap<>();
    private final Map<String, Map<String, JsonNode>> found = new HashMap<>();

    void message(JsonNode message) {
        walk("message.schema.json", file("message.schema.json"), message, "");
        String body = "types/" + message.path("type").asString() + ".schema.json";
        walk(body, file(body), message.path("body"), "/body");
    }

    /** By definition and pointer. */
    Map<String, Map<String, JsonNode>> found() {
        return found;
    }

    private JsonNode file(String name) {
        return files.computeIfAbsent(name, path -> MAPPER.readTree(catalog.read(path)));
    }

    private void walk(String file, JsonNode schema, JsonNode value, String pointer) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            refer(file, reference, value, pointer);
            return;
        }
        schema.path("properties").properties().forEach(each -> {
            if (value.has(each.getKey())) {
                walk(file, each.getValue(), value.get(each.getKey()), pointer + '/' + each.getKey());
            }
        });
        for (int i = 0; schema.has("items") && i < value.size(); i++) {
            walk(file, schema.get("items"), value.get(i), pointer + '/' + i);
        }
    }

    private void refer(String file, String reference, JsonNode value, String pointer) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String other = path.isEmpty() ? file : URI.create(file).resolve(path).toString();
        String name = reference.substring(reference.lastIndexOf('/') + 1).replace(".schema.json", "");
        found.computeIfAbsent(name, unknown -> new TreeMap<>()).put(pointer, value);
        walk(other, hash < 0 ? file(other) : file(other).path("$defs").path(name), value, pointer);
    }
}
