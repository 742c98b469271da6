package org.tocsin.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.message.FormatVersion;
import org.tocsin.schemas.SchemaCatalog;
import tools.jackson.databind.json.JsonMapper;

/** Checking a text by its JSON Schema: bytes to a tree, the tree by networknt's validator. */
record Networknt(JsonMapper mapper, Schema schema) {

    private static final Schema MESSAGE = messageSchema();

    Networknt() {
        this(JsonMapper.shared(), MESSAGE);
    }

    private static Schema messageSchema() {
        SchemaCatalog catalog = SchemaCatalog.of(FormatVersion.CURRENT.toString());
        Map<String, String> schemas = catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .collect(Collectors.toMap(catalog::schemaId, catalog::read));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(catalog.schemaId("message.schema.json")));
    }

    /** The list of errors. */
    Object validate(byte[] json) {
        return schema.validate(mapper.readTree(json));
    }
}
