package org.tocsin.generator.location;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of JSON; of one that is broken or says something twice it tells file, line and column. */
public final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonFile() {}

    public static JsonNode read(Path file) {
        return read(file.toString(), () -> JSON.readTree(file));
    }

    /** A file beside a class. */
    public static JsonNode beside(Class<?> place, String name) {
        InputStream in = place.getResourceAsStream(name);
        return read(name, () -> JSON.readTree(in));
    }

    private static JsonNode read(String name, Supplier<JsonNode> reading) {
        try {
            return reading.get();
        } catch (StreamReadException broken) {
            throw new IllegalStateException(
                    name + ":" + broken.getLocation().getLineNr() + ": column "
                            + broken.getLocation().getColumnNr() + ": " + broken.getOriginalMessage(),
                    broken);
        }
    }
}
