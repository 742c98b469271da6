package org.tocsin.internal.explain;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.tocsin.internal.rule.KnownExtensions;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema of a host for the values of one of its extensions. */
public final class ExtensionSchema implements KnownExtensions.SchemaCheck {

    /** A limit for schemas with circular references; a value is never deeper than the limits of messages permit. */
    private static final int MAX_DEPTH = 500;

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/";
    private static final int MAX_STEPS = 1_000_000;
    private static final int MOST_TOLD = 20;

    private final String key;
    private final JsonMapper mapper = SchemaExplainer.mapper();
    private final Schema schema;

    /**
     * Parses the text of a schema.
     *
     * @throws IllegalArgumentException where it is not a schema, or refers to another document
     */
    @SuppressWarnings("IllegalCatch") // whatever the engine makes of it, the text is the host's fault
    public ExtensionSchema(String key, String text) {
        this.key = key;
        List<Error> faults;
        try {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaLoader(
                            loader -> loader.allow(iri -> iri.toString().startsWith(DRAFT))));
            faults = registry.getSchema(SchemaLocation.of(DRAFT + "schema"))
                    .validate(mapper.readTree(text), ExtensionSchema::limit);
            this.schema = registry.getSchema(text, InputFormat.JSON);
            schema.initializeValidators();
        } catch (RuntimeException | StackOverflowError refused) {
            throw new IllegalArgumentException("no JSON Schema for the extension " + key, refused);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("no JSON Schema for the extension " + key + ": " + faults.get(0));
        }
    }

    /** The problems of the JSON text of a value; their pointers are relative to the value. */
    @Override
    @SuppressWarnings("IllegalCatch") // a value that the engine can't judge is none that fits
    public List<Problem> apply(String json) {
        try {
            return schema.validate(mapper.readTree(json), ExtensionSchema::limit).stream()
                    .limit(MOST_TOLD)
                    .map(this::problem)
                    .toList();
        } catch (RuntimeException | StackOverflowError unjudged) {
            return List.of(problem("", unjudged.getClass().getSimpleName()));
        }
    }

    private static void limit(ExecutionContext context) {
        context.executionConfig(config -> config.maxEvaluationDepth(MAX_DEPTH).maxEvaluationSteps(MAX_STEPS));
    }

    private Problem problem(Error error) {
        JsonNode wanted = error.getSchemaNode();
        String demand = wanted == null || wanted.isObject() ? error.getKeyword() : error.getKeyword() + ' ' + wanted;
        return problem(error.getInstanceLocation().toString(), demand);
    }

    private Problem problem(String pointer, String demand) {
        return Problem.of(CoreProblem.EXTENSION_OF_OTHER_FORM, pointer, key, demand);
    }
}
