package org.tocsin.examples.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.stream.Collectors;
import org.tocsin.schemas.SchemaCatalog;
import tools.jackson.databind.json.JsonMapper;

/** Checking a text by its JSON Schema: bytes to a tree, the tree by networknt's validator. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Networknt(JsonMapper mapper, Schema schema, byte[] json) {

    Networknt(byte[] json) {
        this(JsonMapper.builder().build(), messageSchema(), json);
    }

    private static Schema messageSchema() {
        SchemaCatalog catalog = SchemaCatalog.of("1.0");
        Map<String, String> schemas = catalog.names().stream()
                .filter(name -> name.endsWith(".schema.json"))
                .collect(Collectors.toMap(catalog::schemaId, catalog::read));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(catalog.schemaId("message.schema.json")));
    }

    /** The errors, of which there are none. */
    Object validate() {
        return schema.validate(mapper.readTree(json));
    }
}
