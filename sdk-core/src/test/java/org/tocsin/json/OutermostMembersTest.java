package org.tocsin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

final class OutermostMembersTest {

    private static OutermostMembers of(String json) {
        return OutermostMembers.of(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void membersAreFoundBehindValuesOfEveryKind() {
        OutermostMembers members = of(
                " { \"a\" : {\"in\":[1,{\"x\":\"},\"}]} , \"b\":[\"]\",\"\\\"\"],\"c\":-1.5e3,\"d\":null,\"e\": \"é\\\"\" }");
        for (String name : List.of("a", "b", "c", "d", "e")) {
            assertTrue(members.has(name), name);
        }
        assertFalse(members.has("in") || members.has("x"));
        assertEquals(Optional.of("é\\\""), members.text("e"));
        assertEquals(Optional.empty(), members.text("a"));
        assertEquals(Optional.empty(), members.text("f"));
    }

    @Test
    void ofAnArrayItIsTheFirstElementAndAMarkAtTheBeginningIsPassed() {
        assertEquals(
                Optional.of("1"),
                of("\uFEFF[ {\"a\":\"1\"}, {\"a\":\"2\",\"b\":0}]").text("a"));
        assertFalse(of("[{\"a\":\"1\"},{\"b\":0}]").has("b"));
        assertFalse(of("[[{\"a\":1}]]").has("a"));
        assertFalse(of("\"a\"").has("a"));
        assertFalse(of("{}").has(""));
    }

    @Test
    void whatIsBrokenOrCutOffHasTheMembersUpToThere() {
        assertTrue(of("{\"a\":1,\"b").has("a"));
        assertFalse(of("{\"a\":1,\"b").has("b"));
        assertTrue(of("{\"a\":\"no end").has("a"));
        assertTrue(of("{\"a\":1}}{\"b\":2").has("a"));
        assertFalse(of("{\"a\":1},\"b\":2").has("b"));
    }

    /** A first of two members of one name is the one that counts, and of many members the first. */
    @Test
    void noTextFillsTheMemory() {
        StringBuilder many = new StringBuilder("{\"a\":\"" + "x".repeat(10_000) + "\"");
        for (int i = 0; i < 1_000; i++) {
            many.append(",\"m").append(i).append("\":0");
        }
        OutermostMembers members = of(many.append(",\"m0\":\"\"}").toString());
        assertTrue(members.has("a") && members.has("m100"));
        assertEquals(Optional.empty(), members.text("a"));
        assertFalse(members.has("m999"));
    }

    /** What a reader of the whole document finds, this finds too. */
    @Test
    void theMembersOfSoundDocumentsAreTheirs() {
        for (var sample : ProjectFiles.samples()) {
            byte[] json = ProjectFiles.bytes(sample);
            Node root = JsonDocument.read(json, Limits.standard()).orElseThrow();
            OutermostMembers members = OutermostMembers.of(json);
            root.members().forEach(member -> assertTrue(members.has(member.name()), member::pointer));
            assertEquals(root.get("type").text(), members.text("type"));
        }
    }

    @Property
    void nothingMakesItThrow(
            @ForAll @Size(max = 60) byte[] any,
            @ForAll
                    @StringLength(max = 40)
                    @Chars({'{', '}', '[', ']', '"', ':', ',', '\\', ' '})
                    @CharRange(from = 'a', to = 'b')
                    String like) {
        OutermostMembers.of(any);
        byte[] json = ("{\"" + like).getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= json.length; end++) {
            OutermostMembers.of(Arrays.copyOf(json, end));
        }
    }
}
