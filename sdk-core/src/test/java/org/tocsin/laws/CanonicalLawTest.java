package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.internal.text.TextScan;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** Of one message there is one canonical form, however it is spelled, and no two messages share one. */
final class CanonicalLawTest {

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void orderWhiteSpaceAndEscapesChangeNothing(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        message.put("extensions", oddNames(random));
        String expected = canonical(message);
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    expected,
                    CanonicalForm.of(bytes(Spelling.of(message, random))).toString());
        }
        assertEquals(expected, CanonicalForm.of(bytes(expected)).toString());
        message.remove("signatures");
        String covered = canonical(message);
        message.put("signatures", List.of(oddNames(random)));
        assertEquals(
                covered,
                CanonicalForm.ofMessage(bytes(Spelling.of(message, random))).toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatSaysSomethingElseHasAnotherForm(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        Map<String, Object> other = new LinkedHashMap<>(message);
        other.put("id", "00000000-0000-4000-8000-" + String.format("%012x", random.nextInt(Integer.MAX_VALUE)));
        assertNotEquals(
                CanonicalForm.ofMessage(bytes(Spelling.of(message, random))).digest(),
                CanonicalForm.ofMessage(bytes(Spelling.of(other, random))).digest());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void exactlyTheSoundTextsHaveAForm(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String sound = Spelling.of(maker.message(random), random);
        for (int i = 0; i < 8; i++) {
            TextMutation mutation = TextMutation.values()[random.nextInt(TextMutation.values().length)];
            byte[] spoilt = mutation.spoil(sound, random);
            boolean isSound = TextScan.problems(spoilt, Limits.standard(), Set.of(CoreProblem.NOT_AN_OBJECT))
                    .isEmpty();
            assertEquals(isSound, refusal(spoilt).isEmpty(), () -> mutation + " left " + Verdicts.text(spoilt));
        }
    }

    private static List<Problem> refusal(byte[] json) {
        try {
            CanonicalForm.of(json);
            return List.of();
        } catch (InvalidMessageException refusal) {
            return refusal.problems().all();
        }
    }

    /** Names on both sides of where the order of UTF-16 and that of code points part. */
    private static Map<String, Object> oddNames(Random random) {
        List<String> pieces =
                List.of("a", "", "\"", "\\", "\n", "\u0001", "\u007f", "é", "€", "\ue000", "\uffee", "😀", "z");
        Map<String, Object> odd = new LinkedHashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String name = random.ints(random.nextInt(4), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            odd.put(name, i % 2 == 0 ? List.of(name, i, true) : Map.of(name, -i));
        }
        return odd;
    }

    /** The form by another hand: the JDK's order of strings, and the escapes that RFC 8785 names. */
    private static String canonical(Object value) {
        if (value instanceof Map<?, ?>) {
            return new TreeMap<>(Json.object(value))
                    .entrySet().stream()
                            .map(member -> quoted(member.getKey()) + ":" + canonical(member.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?>) {
            return Json.array(value).stream()
                    .map(CanonicalLawTest::canonical)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text
                ? quoted(text)
                : value instanceof Json.Raw raw ? raw.text() : String.valueOf(value);
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(unit -> switch (unit) {
                    case '"' -> "\\\"";
                    case '\\' -> "\\\\";
                    case '\b' -> "\\b";
                    case '\t' -> "\\t";
                    case '\n' -> "\\n";
                    case '\f' -> "\\f";
                    case '\r' -> "\\r";
                    default -> unit < ' ' ? String.format("\\u%04x", unit) : String.valueOf((char) unit);
                })
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
