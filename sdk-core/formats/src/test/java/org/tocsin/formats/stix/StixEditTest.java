package org.tocsin.formats.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.formats.Addressed;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.validation.Limits;

/** Whoever changes a bundle of ours says so under their own name, wherever they change it; what they left alone stays exact. */
final class StixEditTest {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final Message<?> MESSAGE = StixTargetTest.message("incident-report-final");
    private static final String BUNDLE =
            new String(TOCSIN.convert(MESSAGE, new StixTarget()).result().orElseThrow(), StandardCharsets.UTF_8);

    /** What reading gives of a bundle that is handed on by another party as real. */
    static Conversion<Message<?>> read(String bundle) {
        return TOCSIN.convert(
                        bundle.getBytes(StandardCharsets.UTF_8),
                        new StixSource(),
                        Addressed.with(Tlp.CLEAR, Realm.ACTUAL))
                .findFirst()
                .orElseThrow();
    }

    private static Node tree(Message<?> message) {
        return JsonDocument.read(TOCSIN.write(message), Limits.standard()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"determination\":\"confirmed\"|\"determination\":\"suspected\"",
                "role:'national-technical'|role:'sectoral-regulator'",
                "\"residue\":\"{|\"residue\":\"{x_unknown:'y',",
                "\"message_id\":\"2c9e4b71|\"message_id\":\"2c9e4b72",
                "\"reading\":\"|\"reading\":\"A",
                "\"rest\":\"{|\"rest\":\"{title:[],",
                "\"realm\":\"actual\"|\"realm\":\"actual \"",
            })
    void whatIsEditedIsNoMessageOfItsAuthor(String before, String after) {
        String edited = BUNDLE.replaceFirst(Pattern.quote(before), after);
        assertFalse(edited.equals(BUNDLE), () -> before + " is not in " + BUNDLE);
        Conversion<Message<?>> back = read(edited);
        back.result().ifPresent(message -> {
            assertNotEquals(MESSAGE.header().id(), message.header().id());
            assertEquals("XA", message.header().originator().party().toString());
        });
    }

    /** In which order members stand is no edit. */
    @Test
    void anotherOrderIsTheSameBundle() {
        Conversion<Message<?>> back = read(
                PlainJson.text(reversed(JsonDocument.read(BUNDLE.getBytes(StandardCharsets.UTF_8), Limits.standard())
                        .orElseThrow()
                        .value())));
        assertEquals(tree(MESSAGE).value(), tree(back.result().orElseThrow()).value());
        assertEquals(
                0,
                back.coverage()
                        .leaves()
                        .filter(leaf -> leaf.carriage() != Carriage.TYPED)
                        .count());
    }

    private static Object reversed(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>(Comparator.reverseOrder());
            object.forEach((name, member) -> sorted.put((String) name, reversed(member)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(StixEditTest::reversed).toList()
                : value;
    }
}
