package org.tocsin.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;

/** Foreign documents are read within the limits, with their numbers as they are spelled. */
final class JsonDocumentTest {

    private static JsonDocument document(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static Node read(String json) {
        return document(json).orElseThrow();
    }

    private static String refusal(String json) {
        JsonDocument document = document(json);
        assertEquals(Optional.empty(), document.root());
        assertThrows(InvalidMessageException.class, document::orElseThrow);
        return document.problems().errors().get(0).code().id();
    }

    @Test
    void numbersKeepTheirSpelling() {
        Node node = read("{\"a\":1.50,\"b\":12000000000,\"c\":1e2,\"d\":1e999999999}");
        assertEquals(Optional.of(new BigDecimal("1.50")), node.get("a").number());
        assertEquals("12000000000", node.get("b").toString());
        assertEquals("100", node.get("c").toString());
        assertEquals(Optional.of("1e999999999"), node.get("d").text());
    }

    @Test
    void whatIsNotThereIsANodeThatDoesNotExist() {
        Node node = read("{\"a\":{\"b\":null}}");
        assertTrue(node.at("a", "b").exists());
        assertFalse(node.at("a", "c", "d").exists());
        assertEquals("/a/c/d", node.at("a", "c", "d").pointer());
    }

    @Test
    void leavesComeInOrderWithTheirPointers() {
        List<String> leaves = read("{\"a\":[1,{\"b/c\":\"x\"},[]],\"d\":{},\"e\":false}")
                .leaves()
                .map(Node::pointer)
                .toList();
        assertEquals(List.of("/a/0", "/a/1/b~1c", "/e"), leaves);
    }

    @Test
    void everyNodeKnowsItsName() {
        Node node = read("{\"a/b\":[0,{\"c~d\":null}]}").get("a/b");
        assertEquals("a/b", node.name());
        assertEquals("1", node.elements().get(1).name());
        assertEquals("c~d", node.elements().get(1).get("c~d").name());
        assertEquals("/a~1b/1/c~0d", node.elements().get(1).get("c~d").pointer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "TOC-SYN-001|{",
                "TOC-SYN-003|{\"a\":1,\"a\":1}",
                "TOC-SYN-004|{\"a\":\"\\ud800\"}",
                "TOC-SYN-005|{}{}"
            })
    void whatIsNoSoundTextIsRefused(String code, String json) {
        assertEquals(code, refusal(json));
    }

    @Test
    void theLimitsHold() {
        assertEquals("TOC-LIM-002", refusal("{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}"));
        assertEquals("TOC-LIM-005", refusal("{\"a\":" + "1".repeat(41) + "}"));
        assertEquals("TOC-LIM-007", refusal("{\"" + "n".repeat(129) + "\":1}"));
    }
}
