package org.tocsin.generator.location;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** The lines of one file of JSON, by the JSON Pointers of what stands there. */
public final class JsonLines {

    private final Map<String, Integer> lines = new HashMap<>();

    public JsonLines(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (JsonParser parser = JsonMapper.shared().createParser(file)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    /** The line of a value; where it is not there, that of the nearest one around it. */
    public int line(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
