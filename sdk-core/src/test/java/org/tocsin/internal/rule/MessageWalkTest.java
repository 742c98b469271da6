package org.tocsin.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Message;
import org.tocsin.message.Money;
import org.tocsin.message.PartialTimestamp;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** The walk meets every value, and tells where it stands as the JSON does. */
final class MessageWalkTest {

    static List<Path> samples() {
        return ProjectFiles.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextTimeQuantityAndAmountIsMetWhereItStands(Path file) {
        byte[] json = ProjectFiles.bytes(file);
        Message<?> message = Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.TEST, Realm.EXERCISE)
                .read(json)
                .orElseThrow();
        Set<String> met = new TreeSet<>();
        MessageWalk.builder()
                .each(Text.class, (text, place, findings) -> met.add(place.pointer()))
                .each(Timestamp.class, (time, place, findings) -> met.add(place.pointer()))
                .each(PartialTimestamp.class, (time, place, findings) -> met.add(place.pointer()))
                .each(Quantity.class, (quantity, place, findings) -> met.add(place.pointer()))
                .each(Money.class, (money, place, findings) -> met.add(place.pointer()))
                .build()
                .check(message, new Findings());
        Set<String> expected = JsonDocument.read(json, Limits.standard())
                .orElseThrow()
                .leaves()
                .map(MessageWalkTest::concerned)
                .filter(pointer -> !pointer.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(expected.size() > 1);
        assertEquals(expected, met);
    }

    /** The pointer of the text, time, quantity or amount that a leaf makes known by its look, or nothing. */
    private static String concerned(Node leaf) {
        String pointer = leaf.pointer();
        boolean other = pointer.startsWith("/body/versions/") || pointer.contains("/localMarkers/");
        if (pointer.endsWith("/lang") && !other) {
            return pointer.replaceFirst("/[0-9]+/lang$", "");
        }
        if (pointer.endsWith("/precision")) {
            return pointer.replaceFirst("/precision$", "");
        }
        boolean time = leaf.toString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*") || pointer.endsWith("/at");
        return time ? pointer : "";
    }
}
