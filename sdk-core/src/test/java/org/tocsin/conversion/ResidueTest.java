package org.tocsin.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.validation.Limits;

/** What is kept of a source has in the residue the place that it has in the source. */
final class ResidueTest {

    private static final String SOURCE =
            "{\"a/b\":[1,[2,null],{\"0\":\"x\",\"n\":[]}],\"~\":{\"c\":[[[true]]],\"e\":{}},\"f\":[{},\"y\"],\"g\":\"z\"}";

    private static Node read(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow();
    }

    @Test
    void anArrayOfWhichSomethingIsMissingIsNamedByNumbers() {
        assertEquals(
                Optional.of("{\"a/b\":{\"1\":[2,null]},\"f\":{\"1\":\"y\"}}"),
                Residue.json(read(SOURCE), leaf -> leaf.pointer().matches("/a~1b/1/.*|/f/1")));
        assertEquals(Optional.empty(), Residue.json(read(SOURCE), leaf -> false));
    }

    @Test
    void numbersThatTheFormatDoesNotWriteAreStrings() {
        assertEquals(
                Optional.of("[1,\"1.5\",\"1E+400\",\"9007199254740992\",\"120\"]"),
                Residue.json(read("[1,1.5,1e400,9007199254740992,12e1]"), leaf -> true));
    }

    @Property
    void whateverIsKeptIsFoundByItsPointer(@ForAll long seed) {
        Random random = new Random(seed);
        Node source = read(SOURCE);
        Set<Node> kept = source.leaves().filter(leaf -> random.nextBoolean()).collect(Collectors.toSet());
        Optional<Node> residue = Residue.json(source, kept::contains).map(ResidueTest::read);
        assertEquals(kept.isEmpty(), residue.isEmpty());
        residue.ifPresent(rest -> {
            assertEquals(kept.size(), rest.leafCount());
            Set<String> there = rest.leaves().map(leaf -> leaf.pointer() + leaf).collect(Collectors.toSet());
            kept.forEach(leaf -> assertTrue(there.contains(leaf.pointer() + leaf), leaf::pointer));
        });
    }
}
