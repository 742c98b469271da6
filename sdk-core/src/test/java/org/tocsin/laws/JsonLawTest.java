package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.validation.Limits;

/** The law of JSON: for a text that is sound, the reader's verdict on the shape is that of the JSON Schemas. */
final class JsonLawTest {

    private static final String LAW = "JSON";
    private static final int MUTANTS = 25;

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final Verdicts verdicts = new Verdicts();
    private final ReaderLaws laws = new ReaderLaws(verdicts);

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theReaderAndTheSchemasAgree(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] json = Spelling.of(trees.spoil(message, random), random).getBytes(StandardCharsets.UTF_8);
            if (ReaderLaws.isSoundText(json)) {
                tally(message, laws.assertLawOfJson(json).isPresent());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasIsOfTheRightShapeAndSurvivesWriting(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        byte[] json = Spelling.of(message, random).getBytes(StandardCharsets.UTF_8);
        Assume.that(json.length <= Limits.standard().documentBytes());
        assertEquals(Optional.empty(), verdicts.reader(json), () -> Verdicts.text(json));
        assertTrue(verdicts.schema(json).isEmpty(), () -> verdicts.schema(json) + Verdicts.text(json));
        laws.assertSurvivesWriting(json);
        tally(message, false);
    }

    private static void tally(Map<String, Object> message, boolean refused) {
        Tally.message(LAW, String.valueOf(message.get("type")), refused);
    }
}
