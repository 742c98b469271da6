package org.tocsin.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** What the fuzzer calls with bytes that choose a message of a newer version: the tolerant reader is held to its law. */
public final class TolerantFuzz {

    private static final Schemas SCHEMAS = new Schemas();
    private static final MessageMaker MAKER = new MessageMaker(SCHEMAS);
    private static final List<Map<String, Object>> SAMPLES = ProjectFiles.samples().stream()
            .map(file -> JsonDocument.read(ProjectFiles.bytes(file), Limits.standard())
                    .orElseThrow())
            .map(sample -> Json.object(sample.value()))
            .toList();

    private TolerantFuzz() {}

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        FuzzSeeds.choices().forEach(TolerantFuzz::fuzzerTestOneInput);
    }

    /** Holds the tolerant reader, the writer and the converter to their law. */
    public static void fuzzerTestOneInput(byte[] choices) {
        Decisions decisions = new Decisions(choices);
        boolean fromASample = decisions.nextInt(4) != 0;
        NewerMessage newer = new NewerMessage(
                SCHEMAS,
                fromASample ? SAMPLES.get(decisions.nextInt(SAMPLES.size())) : MAKER.message(decisions),
                decisions);
        Optional<Message<?>> read = TolerantLaws.read(newer.json());
        if (read.isEmpty()) {
            return;
        }
        TolerantLaws.assertUnchanged(newer, read.get());
        TolerantLaws.assertChanged(newer, read.get(), decisions);
        if (TolerantLaws.isConvertible(newer.json())) {
            TolerantLaws.assertConverted(newer, read.get());
        }
    }
}
