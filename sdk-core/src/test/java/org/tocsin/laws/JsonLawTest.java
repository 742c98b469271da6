package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.internal.MessageEngine;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.json.NodeReader;
import org.tocsin.internal.json.ReadMode;
import org.tocsin.internal.json.TextScan;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The law of JSON: for a text that is sound, the reader's verdict on the shape is that of the JSON Schemas. */
final class JsonLawTest {

    private static final int MUTANTS = 25;

    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final Verdicts verdicts = new Verdicts();
    private final MessageEngine engine = new MessageEngine(Limits.standard(), Set.of());

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theReaderAndTheSchemasAgree(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        Map<String, Object> message = maker.message(random);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] json = Spelling.of(trees.spoil(message, random), random).getBytes(StandardCharsets.UTF_8);
            if (TextScan.problems(json, Limits.standard()).isEmpty()) {
                assertAgreement(json);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMadeAfterTheSchemasIsOfTheRightShapeAndSurvivesWriting(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        byte[] json = Spelling.of(maker.message(random), random).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), verdicts.reader(json), () -> Verdicts.text(json));
        assertTrue(verdicts.schema(json).isEmpty(), () -> verdicts.schema(json) + Verdicts.text(json));
        Message<?> message = verdicts.read(json);
        byte[] written = MessageCodec.write(message);
        assertEquals(message, verdicts.read(written));
        assertEquals(tree(json), tree(written));
        Tally.ofThisProperty().text(false);
    }

    private void assertAgreement(byte[] json) {
        Optional<Problem> defect = verdicts.reader(json);
        var errors = verdicts.schema(json);
        Tally.ofThisProperty().text(defect.isPresent());
        assertEquals(
                errors.isEmpty(),
                defect.isEmpty(),
                () -> "reader: " + defect + "\nschema: " + errors + "\n" + Verdicts.text(json));
        defect.ifPresent(known -> assertExplained(json, known));
    }

    /** The explanation has at least one error, and one at the place where the reader stopped. */
    private void assertExplained(byte[] json, Problem known) {
        Problems problems = engine.read(json, ReadMode.STRICT, false).problems();
        assertFalse(problems.errors().isEmpty());
        boolean otherVersion = problems.of(CoreProblem.VER_001).findAny().isPresent();
        boolean found =
                problems.errors().stream().anyMatch(each -> each.pointer().equals(known.pointer()));
        assertTrue(found || otherVersion, () -> known + " is not in\n" + problems + Verdicts.text(json));
    }

    private static Object tree(byte[] json) {
        return NodeReader.read(json, Limits.standard()).value();
    }
}
