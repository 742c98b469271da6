package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Problem;

/**
 * The law of objects: the generated check, the constraints on the records, and the reader of the object written
 * unchecked have the same verdict.
 */
final class ObjectLawTest {

    private static final String LAW = "objects";
    private static final int MUTANTS = 40;

    private final MessageMaker maker = new MessageMaker(new Schemas());
    private final Verdicts verdicts = new Verdicts();

    @AfterContainer
    static void sayHowMuch() {
        Tally.print(LAW);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theThreeAgreeOnWhatIsMadeAfterTheSchemas(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        String json = Spelling.of(maker.message(random), random);
        assertAgreementAround(verdicts.read(json.getBytes(StandardCharsets.UTF_8)), random, MUTANTS);
    }

    @Example
    void theThreeAgreeOnTheSamples() {
        List<Message<?>> samples = new ArrayList<>();
        for (Path file : ProjectFiles.samples()) {
            samples.add(verdicts.read(ProjectFiles.bytes(file)));
        }
        assertTrue(samples.size() >= 6);
        samples.forEach(sample -> assertAgreementAround(sample, new Random(sample.hashCode()), 500));
    }

    private void assertAgreementAround(Message<?> message, Random random, int mutants) {
        assertEquals(Optional.empty(), verdicts.check(message), message::toString);
        String type = message.header().type().code();
        assertAgreement(type, message);
        ObjectMutation mutation = new ObjectMutation(random);
        for (int i = 0; i < mutants; i++) {
            mutation.spoil(message).ifPresent(spoilt -> assertAgreement(type, spoilt));
        }
    }

    private void assertAgreement(String type, Message<?> message) {
        Optional<Problem> check = verdicts.check(message);
        var violations = verdicts.constraints(message);
        Tally.message(LAW, type, check.isPresent());
        assertEquals(
                check.isEmpty(),
                violations.isEmpty(),
                () -> "check: " + check + "\nconstraints: " + violations + "\n" + message);
        if (message.body() != null) {
            byte[] written = MessageCodec.write(message);
            Optional<Problem> reader = verdicts.reader(written);
            assertEquals(
                    check.isEmpty(),
                    reader.isEmpty(),
                    () -> "check: " + check + "\nreader: " + reader + "\n" + Verdicts.text(written));
        }
    }
}
