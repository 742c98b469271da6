package org.tocsin.internal.explain;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tocsin.internal.codec.ShapeCodes;
import org.tocsin.message.FormatVersion;
import org.tocsin.schemas.SchemaCatalog;
import org.tocsin.validation.Problem;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Explains what is wrong with the shape of a sound text, by the JSON Schemas. */
final class SchemaExplainer {

    /** Far more than any message needs: the deepest place in our schemas is about 40 levels down. */
    private static final int MAX_DEPTH = 500;

    private static final int MAX_STEPS = 5_000_000;
    /** Above the longest array that a schema allows; the elements after it cannot change the result. */
    private static final int MAX_ITEMS = 5_000;

    /**
     * Keywords whose problem is the only one reported for a value: a value of the wrong type is also no code of a list,
     * and a text that is too long also does not match its form.
     */
    private static final Set<String> SETTLING = Set.of("type", "minLength", "maxLength");

    private static final Set<String> FORMS = Set.of("enum", "pattern");

    private static final String ENVELOPE = "message.schema.json";

    private final JsonMapper mapper = mapper();

    private final Schema schema;
    private final ShapeProblems shape;

    SchemaExplainer() {
        this(SchemaCatalog.of(FormatVersion.CURRENT.toString()), UnaryOperator.identity());
    }

    /** Uses the schemas of a catalogue, each after a change that keeps its identifier. */
    SchemaExplainer(SchemaCatalog catalog, UnaryOperator<String> change) {
        Map<String, String> schemas = new HashMap<>();
        catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .forEach(name -> schemas.put(catalog.schemaId(name), change.apply(catalog.read(name))));
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(schemas)
                                .schemaLoader(loader -> loader.allow(iri -> schemas.containsKey(iri.toString())
                                        || iri.toString().startsWith("https://json-schema.org/draft/2020-12/"))))
                .getSchema(SchemaLocation.of(catalog.schemaId(ENVELOPE)));
        Map<String, JsonNode> documents = new HashMap<>();
        schemas.forEach((id, text) -> documents.put(id, mapper.readTree(text)));
        shape = new ShapeProblems(documents);
    }

    /**
     * Switches off the shared table of member names, so that the names in one text cannot slow down the reading of
     * others.
     */
    static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .build();
    }

    /** Every problem of shape; empty where the schemas find none. */
    List<Problem> explain(byte[] text) {
        JsonNode message = mapper.readTree(text);
        shorten(message);
        List<Error> errors = schema.validate(message, SchemaExplainer::limit).stream()
                .filter(error -> !ShapeProblems.isLengthOfCode(error))
                .toList();
        List<String> pointers = new ArrayList<>(errors.size());
        Set<String> settled = new HashSet<>();
        for (Error error : errors) {
            String pointer = error.getInstanceLocation().toString();
            pointers.add(pointer);
            if (SETTLING.contains(error.getKeyword())) {
                settled.add(pointer);
            }
        }
        // Not distinct(): names made to have the same hash give problems with the same hash. A set of strings is still
        // fast then, because strings are comparable.
        Set<String> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>(errors.size());
        for (int i = 0; i < errors.size(); i++) {
            if (!FORMS.contains(errors.get(i).getKeyword()) || !settled.contains(pointers.get(i))) {
                Problem problem = shape.of(errors.get(i), pointers.get(i), problems.size() < ShapeCodes.MOST_IN_FULL);
                if (seen.add(problem.code().id() + problem.pointer() + problem.arguments())) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }

    private static void limit(ExecutionContext context) {
        context.executionConfig(config -> config.maxEvaluationDepth(MAX_DEPTH)
                .maxEvaluationSteps(MAX_STEPS)
                .formatAssertionsEnabled(false));
    }

    /** Cuts an array that is too long; its first items are enough to detect that. */
    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode array && array.size() > MAX_ITEMS) {
            List<JsonNode> kept = new ArrayList<>();
            for (int i = 0; i < MAX_ITEMS; i++) {
                kept.add(array.get(i));
            }
            array.removeAll();
            array.addAll(kept);
        }
        node.forEach(SchemaExplainer::shorten);
    }
}
