package org.tocsin.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A type of message is there as a whole: code, schema, branch of the envelope, sample. */
final class MessageTypesTest {

    private static final Path ROOT = SourceCopy.PROJECT;
    private static final Path SOURCE = SourceCopy.file(ROOT, "");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<String> types() {
        List<String> types = new ArrayList<>();
        JSON.readTree(SOURCE.resolve("codes/message-type.json"))
                .path("codes")
                .forEach(code -> types.add(code.path("code").asString()));
        assertTrue(types.size() > 30, types::toString);
        return types;
    }

    @Test
    void everyTypeHasItsBranchInTheEnvelope() {
        List<String> branches = new ArrayList<>();
        JSON.readTree(SOURCE.resolve("message.schema.json")).path("allOf").forEach(branch -> {
            String type = branch.at("/if/properties/type/const").asString();
            String body = branch.at("/then/properties/body/$ref").asString();
            assertEquals("types/" + type + ".schema.json", body);
            branches.add(type);
        });
        assertEquals(types(), branches);
    }

    @Test
    void nothingIsLacking() throws IOException {
        assertEquals("", String.join("\n", new Generator(ROOT).completeness().lacking()));
    }

    @Test
    void aTypeWithoutASchemaStopsTheGenerator(@TempDir Path copy) throws IOException {
        SourceCopy.in(copy);
        Files.delete(SourceCopy.file(copy, "types/guidance.schema.json"));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> new Generator(copy).generate());
        assertTrue(
                refusal.getMessage().contains("types/guidance.schema.json: the schema of its body"),
                refusal.getMessage());
    }

    @Test
    void aTypeWithoutACodeStopsTheGenerator(@TempDir Path copy) throws IOException {
        SourceCopy.in(copy);
        Path list = SourceCopy.file(copy, "codes/message-type.json");
        Files.writeString(list, Files.readString(list).replace("\"advisory\"", "\"advisory-of-old\""));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> new Generator(copy).generate());
        assertTrue(refusal.getMessage().contains("codes/message-type.json:8: its code"), refusal.getMessage());
    }

    @Test
    void aBranchThatIsMissingIsWritten(@TempDir Path copy) throws IOException {
        SourceCopy.in(copy);
        Path envelope = SourceCopy.file(copy, "message.schema.json");
        String whole = Files.readString(envelope);
        int start = whole.indexOf("\"allOf\": [");
        Files.writeString(envelope, whole.substring(0, start) + "\"allOf\": []\n}\n");
        assertEquals(whole, new Generator(copy).generate().get(envelope));
    }
}
