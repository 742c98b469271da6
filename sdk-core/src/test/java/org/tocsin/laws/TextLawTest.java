package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** The law of the text: the reader refuses for the text's sake what the scan of the text finds fault with, and only that. */
final class TextLawTest {

    private static final String LAW = "the text";
    private static final int MUTANTS = 20;

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final ReaderLaws laws = new ReaderLaws(new Verdicts());

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSpoiltTextIsRefusedAsAText(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        String sound = Spelling.of(message, random);
        assertLaw(message, sound.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < MUTANTS; i++) {
            TextMutation mutation = TextMutation.values()[random.nextInt(TextMutation.values().length)];
            byte[] spoilt = mutation.spoil(sound, random);
            boolean defect = assertLaw(message, spoilt);
            assertTrue(defect || !mutation.isAlwaysADefect(), () -> mutation + " left " + Verdicts.text(spoilt));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aSpoiltMessageIsRefusedAsATextOnlyForItsNumbers(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        for (int i = 0; i < MUTANTS; i++) {
            assertLaw(message, Spelling.of(trees.spoil(message, random), random).getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean assertLaw(Map<String, Object> made, byte[] json) {
        boolean defect = laws.assertLawOfText(json);
        Tally.message(LAW, String.valueOf(made.get("type")), defect);
        return defect;
    }
}
