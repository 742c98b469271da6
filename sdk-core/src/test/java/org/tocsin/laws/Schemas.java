package org.tocsin.laws;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.json.JsonDocument;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Limits;

/** The schemas and code lists of version 1.0 as plain trees, with references resolved on demand. */
final class Schemas {

    /** The message types. */
    static final List<String> BODIES = new Schemas().codes("message-type");

    private static final String CODES = "common/codes.schema.json";

    private final SchemaCatalog catalog = SchemaCatalog.of("1.0");
    private final Map<String, Map<String, Object>> files = new HashMap<>();

    /** A schema, and the file that references in it start from. */
    record Schema(String file, String name, Map<String, Object> node) {

        Optional<Integer> number(String keyword) {
            return Optional.ofNullable(node.get(keyword))
                    .map(value -> new java.math.BigDecimal(value.toString()).intValueExact());
        }

        long bound(String keyword) {
            return new java.math.BigDecimal(String.valueOf(node.get(keyword))).longValueExact();
        }

        String type() {
            return String.valueOf(node.get("type"));
        }

        Map<String, Object> properties() {
            return Json.object(node.getOrDefault("properties", Map.of()));
        }

        List<Object> required() {
            return Json.array(node.getOrDefault("required", List.of()));
        }

        boolean isCodeList() {
            return file.equals(CODES);
        }
    }

    Schema envelope() {
        return new Schema("message.schema.json", "", file("message.schema.json"));
    }

    Schema body(String type) {
        String name = "types/" + type + ".schema.json";
        return new Schema(name, "", file(name));
    }

    /** A shared string type, for example {@code timestamp}. */
    Schema string(String name) {
        return definition("common/strings.schema.json", name);
    }

    /** The schema of a code list. */
    Schema codeList(String list) {
        return definition(CODES, list);
    }

    /** The names of all code lists. */
    List<String> codeLists() {
        return List.copyOf(Json.object(file(CODES).get("$defs")).keySet());
    }

    /** The codes that a list names. */
    List<String> codes(String list) {
        List<String> codes = new ArrayList<>();
        for (Object each : Json.array(file("codes/" + list + ".json").get("codes"))) {
            codes.add(String.valueOf(Json.object(each).get("code")));
        }
        return codes;
    }

    /** The schema of a member or of items, with its reference followed. */
    Schema resolve(Schema from, Object node) {
        Map<String, Object> tree = Json.object(node);
        if (!(tree.get("$ref") instanceof String reference)) {
            return new Schema(from.file(), from.name(), tree);
        }
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String file = path.isEmpty()
                ? from.file()
                : URI.create(from.file()).resolve(path).toString();
        return hash < 0
                ? resolve(new Schema(file, "", file(file)), file(file))
                : definition(file, reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Schema definition(String file, String name) {
        Schema whole = new Schema(file, name, file(file));
        return resolve(whole, Json.object(whole.node().get("$defs")).get(name));
    }

    private Map<String, Object> file(String name) {
        return files.computeIfAbsent(
                name,
                path -> Json.object(
                        JsonDocument.read(catalog.read(path).getBytes(StandardCharsets.UTF_8), Limits.standard())
                                .orElseThrow()
                                .value()));
    }
}
