package org.tocsin.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** An account forgets no leaf, and tells losses together only where there are too many. */
final class AccountTest {

    private static Node read(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow();
    }

    private static List<String> told(List<Loss> losses) {
        return losses.stream()
                .map(loss -> loss.kind() + " " + loss.pointer() + " " + loss.detail() + " " + loss.count())
                .toList();
    }

    @Test
    void whatHasNoEntryIsLost() {
        Account account = new Account(read("{\"a\":[1,{\"b\":\"x\"}],\"c\":null,\"d\":{}}"));
        account.typed(read("{}").get("not there"));
        assertEquals(List.of("DROPPED /a/0 1 1", "DROPPED /a/1/b x 1", "DROPPED /c null 1"), told(account.losses()));
        assertEquals(3, account.coverage().count(Carriage.LOST));
    }

    @Test
    void anEntryIsForAllBelowIt() {
        Node source = read("{\"a\":[1,{\"b\":\"x\"}],\"c\":2,\"d\":[3,4]}");
        Account account = new Account(source);
        account.typed(source.get("a").elements().get(0));
        account.residue(source.get("a"));
        account.lost(source.get("d"), CoreProblem.VALUE_DROPPED, "why");
        assertTrue(account.isOpen(source) && !account.isOpen(source.get("a")));
        account.typed(source.get("c"));
        account.lost(source.get("d"), CoreProblem.VALUE_DROPPED, "said already");
        assertEquals(List.of("DROPPED /d/0 why 1", "DROPPED /d/1 why 1"), told(account.losses()));
        assertEquals(
                List.of(Carriage.TYPED, Carriage.RESIDUE, Carriage.TYPED, Carriage.LOST, Carriage.LOST),
                account.coverage().leaves().map(leaf -> leaf.carriage()).toList());
    }

    @Test
    void aRecordOfADocumentHasItsOwnLeaves() {
        Node second = read("[{\"a\":1,\"b\":2},{\"a\":3}]").elements().get(1);
        Account account = new Account(second);
        account.typed(second.get("a"));
        assertEquals(List.of(), account.losses());
        assertEquals(
                List.of("/1/a"),
                account.coverage().leaves().map(leaf -> leaf.pointer()).toList());
    }

    /** As in {@code {"few":[1,2],"many":[[7,7,...]]}}, where what is told of many would be a hundred times as long as it is. */
    @Test
    void tooManyLossesAreToldWhereTheyAreNotTooMany() {
        String sevens = IntStream.range(0, 9_000).mapToObj(i -> "7").collect(Collectors.joining(","));
        Node source = read("{\"long\":\"" + "x".repeat(2_000) + "\",\"many\":[[" + sevens + "]],\"odd\":\""
                + "y".repeat(50) + "\"}");
        Account account = new Account(source);
        account.invented(CoreProblem.VALUE_INVENTED, "/title", "Made up");
        account.coarsened(source.get("long"), "less");
        assertEquals(
                List.of(
                        "INVENTED /title Made up 1",
                        "COARSENED /long " + "x".repeat(2_000) + " -> less 1",
                        "DROPPED /long " + "x".repeat(2_000) + " 1",
                        "DROPPED /many/0 7 9000",
                        "DROPPED /odd " + "y".repeat(50) + " 1"),
                told(account.losses()));
    }

    @Test
    void lossesOfSeveralKindsAreNotMixedAndDifferentValuesAreNotToldAsOne() {
        String values = IntStream.range(0, 9_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Node source = read("{\"m\":[" + values + "]}");
        Account account = new Account(source);
        source.get("m").elements().stream().limit(4_000).forEach(each -> {
            account.typed(each);
            account.coarsened(each, "less");
        });
        assertEquals(
                List.of(
                        "COARSENED /m several values; the coverage tells which 4000",
                        "DROPPED /m several values; the coverage tells which 5000"),
                told(account.losses()));
    }
}
