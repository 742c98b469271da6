package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** The law of tolerant reading, held against the messages of the conformance suite. */
final class TolerantLawTest {

    private static final List<byte[]> VALID = ProjectFiles.conformanceCases().stream()
            .map(ProjectFiles::bytes)
            // One that has unknown members of its own would lose these, too.
            .filter(json -> TolerantLaws.read(json)
                    .filter(read -> read.original().unknownMembers().isEmpty())
                    .isPresent())
            .toList();
    private static final List<byte[]> CONVERTIBLE =
            VALID.stream().filter(TolerantLaws::isConvertible).toList();

    private final Schemas schemas = new Schemas();

    private NewerMessage newer(List<byte[]> texts, Random random) {
        byte[] text = texts.get(random.nextInt(texts.size()));
        return new NewerMessage(
                schemas,
                Json.object(
                        JsonDocument.read(text, Limits.standard()).orElseThrow().value()),
                random);
    }

    private static Message<?> read(NewerMessage newer) {
        return TolerantLaws.read(newer.json()).orElseThrow(() -> new AssertionError(Verdicts.text(newer.json())));
    }

    @Example
    void thereAreMessagesToReadAndToConvert() {
        assertTrue(VALID.size() > 600, () -> VALID.size() + " are valid");
        assertTrue(CONVERTIBLE.size() > 100, () -> CONVERTIBLE.size() + " can be converted");
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void unchangedAMessageIsWrittenAsItsText(@ForAll(supplier = Seeds.class) long seed) {
        NewerMessage newer = newer(VALID, new Random(seed));
        TolerantLaws.assertUnchanged(newer, read(newer));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void changedItIsNotWrittenAndEveryLossIsNamed(@ForAll(supplier = Seeds.class) long seed) {
        Random random = new Random(seed);
        NewerMessage newer = newer(VALID, random);
        TolerantLaws.assertChanged(newer, read(newer), random);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void convertedEveryValueIsInTheAccount(@ForAll(supplier = Seeds.class) long seed) {
        NewerMessage newer = newer(CONVERTIBLE, new Random(seed));
        TolerantLaws.assertConverted(newer, read(newer));
    }
}
