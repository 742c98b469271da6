package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.internal.MessageEngine;
import org.tocsin.internal.json.ReadMode;
import org.tocsin.internal.json.TextScan;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** The law of the text: the reader refuses for the text's sake what the scan of the text finds fault with, and only that. */
final class TextLawTest {

    private static final int MUTANTS = 20;

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final MessageEngine engine = new MessageEngine(Limits.standard(), Set.of());

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSpoiltTextIsRefusedAsAText(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String sound = Spelling.of(maker.message(random), random);
        assertLaw(sound.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTANTS; i++) {
            TextMutation mutation = TextMutation.values()[random.nextInt(TextMutation.values().length)];
            byte[] spoilt = mutation.spoil(sound, random);
            boolean defect = assertLaw(spoilt);
            assertTrue(defect || !mutation.isAlwaysADefect(), () -> mutation + " left " + Verdicts.text(spoilt));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSpoiltMessageIsRefusedAsATextOnlyForItsNumbers(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        for (int i = 0; i < MUTANTS; i++) {
            assertLaw(Spelling.of(trees.spoil(message, random), random).getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean assertLaw(byte[] json) {
        Supplier<String> text = () -> Verdicts.text(json);
        boolean defect = !TextScan.problems(json, Limits.standard()).isEmpty();
        for (ReadMode mode : ReadMode.values()) {
            MessageEngine.Outcome outcome = engine.read(json, mode, true);
            List<Problem> errors = outcome.problems().errors();
            assertEquals(outcome.message() == null, !errors.isEmpty(), text);
            if (defect) {
                assertNull(outcome.message(), text);
            }
            for (Problem error : errors) {
                assertEquals(defect, isOfText(error), () -> mode + " " + error + " in " + text.get());
            }
        }
        Tally.ofThisProperty().text(defect);
        return defect;
    }

    private static boolean isOfText(Problem problem) {
        return problem.code().id().matches("TOC-(SYN|LIM)-.*");
    }
}
