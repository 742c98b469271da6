package org.tocsin.laws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tocsin.json.JsonDocument;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/**
 * What the fuzzer calls with bytes that choose a message and what is spoilt in it: so it gets past the text and the
 * envelope, where bytes that are the text itself seldom come.
 */
public final class ReaderShapeFuzz {

    private static final int MOST_SPOILT = 3;

    /** One in a hundred is longer, and would take nine tenths of the time; those are left to the property tests. */
    private static final int LONGEST = 16 << 10;

    private static final ReaderShapeFuzz FUZZ = new ReaderShapeFuzz();

    private final ReaderLaws laws = new ReaderLaws(new Verdicts());
    private final Schemas schemas = new Schemas();
    private final MessageMaker maker = new MessageMaker(schemas);
    private final TreeMutation trees = new TreeMutation(schemas, maker);
    private final List<Map<String, Object>> samples = ProjectFiles.samples().stream()
            .map(file -> JsonDocument.read(ProjectFiles.bytes(file), Limits.standard())
                    .orElseThrow())
            .map(sample -> Json.object(sample.value()))
            .toList();

    private ReaderShapeFuzz() {}

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        FuzzSeeds.choices().forEach(ReaderShapeFuzz::fuzzerTestOneInput);
    }

    /** Holds the reader to its laws. */
    public static void fuzzerTestOneInput(byte[] decisions) {
        byte[] text = text(decisions);
        if (text.length <= LONGEST) {
            FUZZ.laws.assertAll(text);
        }
    }

    /** The text that the bytes choose, always the same one. */
    static byte[] text(byte[] decisions) {
        return FUZZ.chosen(new Decisions(decisions));
    }

    private byte[] chosen(Decisions decisions) {
        boolean fromASample = decisions.nextInt(4) == 0;
        int spoilt = decisions.nextInt(MOST_SPOILT + 1);
        boolean spoiltAsAText = decisions.nextInt(8) == 0;
        Map<String, Object> message =
                fromASample ? samples.get(decisions.nextInt(samples.size())) : maker.message(decisions);
        for (int i = 0; i < spoilt; i++) {
            message = trees.spoil(message, decisions);
        }
        String text = Spelling.of(message, decisions);
        TextMutation mutation = TextMutation.values()[decisions.nextInt(TextMutation.values().length)];
        return spoiltAsAText ? mutation.spoil(text, decisions) : text.getBytes(StandardCharsets.UTF_8);
    }
}
