package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.internal.codec.JsonInput;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.TextScan;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The law of any JSON: the reader's own way over a text takes what Jackson takes, and makes the same strings of it. */
final class AnyJsonLawTest {

    private static final String LAW = "any JSON";
    private static final int MUTANTS = 20;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud83d",
            "\\udd14",
            "0",
            "-",
            "1",
            ".",
            "e",
            "true",
            "false",
            "null",
            "\"a\"",
            "\"a\":1,",
            " ",
            "\n",
            "\f",
            "\u00a0",
            "//",
            "'",
            "+",
            "NaN",
            "\u0000");

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatJacksonTakesIsPassedOverAndNothingElse(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        byte[] sound = Spelling.of(tree(random, 0), random).getBytes(StandardCharsets.UTF_8);
        assertTrue(isPassedOver(sound), () -> Verdicts.text(sound));
        for (int i = 0; i < MUTANTS; i++) {
            byte[] spoilt = spoilt(sound, random);
            boolean taken = TextScan.problems(spoilt, Limits.standard(), Set.of(CoreProblem.NOT_AN_OBJECT))
                    .isEmpty();
            assertEquals(taken, isPassedOver(spoilt), () -> Verdicts.text(spoilt));
            Tally.string(LAW, "JSON", !taken);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aStringIsReadAsJacksonReadsIt(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String text = Characters.text(random, 1 + random.nextInt(40));
        byte[] json = Spelling.of(text, random).getBytes(StandardCharsets.UTF_8);
        JsonInput in = JsonInput.of(json, Limits.standard(), 0);
        in.startAny();
        String read = in.text(1, 40);
        in.end();
        assertEquals(text, read);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            assertEquals(parser.getString(), read);
        }
        assertNotEquals("", read);
        Tally.string(LAW, "string", false);
    }

    private static boolean isPassedOver(byte[] json) {
        JsonInput in = JsonInput.of(json, Limits.standard(), 0);
        try {
            in.startAny();
            in.skip();
            in.end();
            return true;
        } catch (Defect defect) {
            return false;
        }
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth < 4 ? 8 : 5)) {
            case 0 -> random.nextBoolean();
            case 1 -> new Json.Raw("null");
            case 2 -> random.nextInt() * (long) random.nextInt(1 << 21);
            case 3, 4 -> Characters.text(random, random.nextInt(24));
            case 5 -> {
                List<Object> array = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(tree(random, depth + 1));
                }
                yield array;
            }
            default -> {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.put(Characters.text(random, random.nextInt(20)), tree(random, depth + 1));
                }
                yield object;
            }
        };
    }

    /** A byte less or another, or a piece of JSON more, or all that follows less. */
    private static byte[] spoilt(byte[] json, Random random) {
        int place = random.nextInt(json.length);
        byte[] before = Arrays.copyOf(json, place);
        byte[] after = Arrays.copyOfRange(json, place + random.nextInt(2), json.length);
        byte[] between = switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt()};
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        };
        byte[] kept = random.nextInt(8) == 0 ? new byte[0] : after;
        byte[] spoilt = Arrays.copyOf(before, place + between.length + kept.length);
        System.arraycopy(between, 0, spoilt, place, between.length);
        System.arraycopy(kept, 0, spoilt, place + between.length, kept.length);
        return spoilt;
    }
}
