package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.tocsin.Tocsin;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/**
 * The law of objects: the generated check, the constraints on the records, and the reader of the object written
 * unchecked have the same verdict.
 */
final class ObjectLawTest {

    private static final String LAW = "objects";
    private static final int MUTANTS = 40;

    private final MessageMaker maker = new MessageMaker(new Schemas());
    private final Verdicts verdicts = new Verdicts();
    private final Tocsin tocsin = Tocsin.standard();

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
            Problems ofText = tocsin.check(written);
            boolean allOfIt = message.header().type() != null
                    && ofText.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED).findAny().isEmpty()
                    && ofText.of(CoreProblem.ARRAY_SIZE_OUT_OF_RANGE).findAny().isEmpty();
            if (allOfIt && ReaderLaws.isSoundText(written)) {
                assertEquals(told(ofText), told(tocsin.check(message)), () -> Verdicts.text(written));
            }
        }
    }

    /** What is found, of the shape and by the rules, in the same words, and what was not checked. */
    private static Set<String> told(Problems problems) {
        Set<String> told = new TreeSet<>();
        problems.all()
                .forEach(each -> told.add(
                        each.code().id() + " " + each.severity() + " " + each.pointer() + " " + each.arguments()));
        problems.notChecked().forEach(rule -> told.add(rule.id() + " not checked"));
        return told;
    }
}
