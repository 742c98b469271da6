package org.tocsin.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.signature.Digest;
import tools.jackson.databind.JsonNode;

/** The groups of the suite beside rules and shape: versions, tolerant reading, limits, canonical form and digest. */
final class GroupCasesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    static List<String> files() {
        return names("patched");
    }

    static List<JsonNode> vectors() {
        return names("vectors").stream()
                .flatMap(file -> PatchedCase.json(file).path("vectors").valueStream())
                .toList();
    }

    private static List<String> names(String group) {
        return ConformanceCase.manifest().get(group).elements().stream()
                .map(Node::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachCaseIsFoundAsItSays(String file) {
        boolean tolerant = PatchedCase.json(file).path("mode").asString().equals("tolerant");
        List<PatchedCase> cases = PatchedCase.of(file);
        assertTrue(cases.size() > 5, () -> file + " has " + cases.size());
        List<String> differences = cases.stream()
                .flatMap(each ->
                        each.difference(tolerant ? TOCSIN.checkTolerantly(each.bytes()) : TOCSIN.check(each.bytes())))
                .toList();
        assertEquals("", String.join("\n", differences));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void eachTextHasItsCanonicalFormAndItsDigests(JsonNode vector) {
        byte[] text = vector.has("file")
                ? ConformanceCase.bytes(vector.path("file").asString())
                : vector.path("text").asString().getBytes(StandardCharsets.UTF_8);
        if (vector.has("refused")) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> CanonicalForm.ofMessage(text));
            assertTrue(refused.toString().contains(vector.path("refused").asString()), refused::toString);
            return;
        }
        assertVector(vector, CanonicalForm.ofMessage(text));
        if (vector.has("file")) {
            Message<?> read = TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT)
                    .read(text)
                    .orElseThrow();
            assertVector(vector, CanonicalForm.ofMessage(TOCSIN.write(read)));
        }
    }

    private static void assertVector(JsonNode vector, CanonicalForm form) {
        if (vector.has("canonical")) {
            assertArrayEquals(vector.path("canonical").asString().getBytes(StandardCharsets.UTF_8), form.bytes());
        }
        assertTrue(vector.path("digests").size() > 0, vector::toString);
        vector.path("digests").forEach(each -> assertTrue(form.hasDigest(Digest.of(each.asString())), each::asString));
    }
}
