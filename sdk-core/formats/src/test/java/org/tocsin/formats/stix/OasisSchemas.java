package org.tocsin.formats.stix;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tocsin.testing.ProjectFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of STIX 2.1 by OASIS, from the corpora: each object is checked by the schema of its type. */
final class OasisSchemas {

    /** Where they are in the corpora. */
    static final String CORPUS = "stix/schemas-2.1";

    private static final Map<Path, OasisSchemas> BY_FOLDER = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String TLP = "TLP label";

    /** The types that OASIS extends or defines in an extension, and the extension. */
    private static final Map<String, String> EXTENSIONS = Map.of(
            "incident",
            "ef765651-680c-498d-9894-99799f2fa126",
            "event",
            "4ca6de00-5b0d-45ef-a1dc-ea7279ea910e",
            "impact",
            "7cc33dd6-f6a1-489b-98ea-522d351d71b9",
            "task",
            "2074a052-8be4-4932-849e-f5e7798e0030",
            TLP,
            "60a3c5c5-0d10-413e-aab3-9e08dde9e88d");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> locations = new HashMap<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;
    /** Definitions are the same in many bundles, and need to be checked once. */
    private final Set<JsonNode> valid = new HashSet<>();

    private OasisSchemas(Path root) {
        for (String folder : List.of("common", "observables", "sdos", "sros")) {
            ProjectFiles.list(root.resolve(folder)).forEach(this::add);
        }
        EXTENSIONS.forEach((type, id) -> addExtension(root.resolveSibling("incident-extension-schemas"), type, id));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts)
                        .schemaLoader(loader -> loader.allow(iri -> texts.containsKey(iri.toString())
                                || iri.toString().startsWith("https://json-schema.org/draft/2020-12/"))));
    }

    /** The schemas in a folder, read once. */
    static OasisSchemas in(Path folder) {
        return BY_FOLDER.computeIfAbsent(folder, OasisSchemas::new);
    }

    private void add(Path file) {
        String text = new String(ProjectFiles.bytes(file), StandardCharsets.UTF_8);
        String id = MAPPER.readTree(text).get("$id").asString();
        texts.put(id, text);
        String name = file.getFileName().toString();
        locations.put(name.substring(0, name.length() - ".json".length()), id);
    }

    /** The schema of an extension, which refers to the others by another protocol than they have in their names. */
    private void addExtension(Path folder, String type, String id) {
        String location = "https://schemas.example/" + id;
        String text = new String(
                ProjectFiles.bytes(folder.resolve("extension-definition--" + id + ".json")), StandardCharsets.UTF_8);
        texts.put(location, text.replace("https://raw.githubusercontent", "http://raw.githubusercontent"));
        locations.put("extended " + type, location);
    }

    /**
     * Everything that is wrong with a bundle. Its schema is used without the objects, since it refuses every object of a
     * type that came after it, incidents and extension definitions among them: they match two alternatives of which it
     * takes just one. So each object is checked by itself; events, impacts and tasks by those of the extension.
     */
    List<String> errors(StixBundle bundle) {
        List<String> errors = new ArrayList<>(errors("bundle", bundle.withoutObjects()));
        for (JsonNode object : bundle.objects()) {
            if (valid.contains(object)) {
                continue;
            }
            String type = object.get("type").asString();
            List<String> found = new ArrayList<>(errors(locations.containsKey(type) ? type : "core", object));
            String extended =
                    "extended " + (object.has("definition_type") || !type.equals("marking-definition") ? type : TLP);
            if (locations.containsKey(extended)) {
                found.addAll(errors(extended, object));
            }
            found.forEach(error -> errors.add(object.get("id").asString() + ' ' + error));
            if (found.isEmpty() && type.equals("extension-definition")) {
                valid.add(object);
            }
        }
        return errors;
    }

    private List<String> errors(String name, JsonNode value) {
        return schema(name).validate(value).stream().map(Object::toString).toList();
    }

    private Schema schema(String name) {
        return schemas.computeIfAbsent(name, any -> registry.getSchema(SchemaLocation.of(locations.get(any))));
    }
}
