package org.tocsin.examples.commandline.conformance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A schema beside the suite. */
record PublishedSchema(Schema schema) {

    static final Path SPEC = Path.of("../../spec").toAbsolutePath().normalize();

    private static final String BASE = "https://tocsin.org/format/1.0/conformance/";

    static PublishedSchema of(String name) {
        Map<String, String> all = Map.of(
                BASE + "protocol.schema.json", read("conformance/protocol.schema.json"),
                BASE + "report.schema.json", read("conformance/report.schema.json"));
        return new PublishedSchema(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(all))
                        .getSchema(SchemaLocation.of(BASE + name)));
    }

    static String read(String file) {
        try {
            return Files.readString(SPEC.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the schema has against a JSON text. */
    List<String> against(String json) {
        return schema.validate(new JsonMapper().readTree(json)).stream()
                .map(Object::toString)
                .toList();
    }
}
