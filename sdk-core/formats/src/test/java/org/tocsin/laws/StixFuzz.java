package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.Tocsin;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.formats.stix.StixTarget;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.text.Pointers;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** What the fuzzer calls with bytes that choose a message which STIX can hold: every bundle is one, with a whole account. */
public final class StixFuzz {

    private static final Verdicts VERDICTS = new Verdicts();
    private static final MessageMaker MAKER = new MessageMaker(new Schemas());
    private static final List<String> TYPES = List.of("incident-report", "advisory");
    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final Limits LIMITS =
            Limits.standard().withDocumentBytes(Integer.MAX_VALUE).withTokens(Integer.MAX_VALUE);
    private static final List<byte[]> SAMPLES = ProjectFiles.samples().stream()
            .map(ProjectFiles::bytes)
            .filter(TolerantLaws::isConvertible)
            .toList();

    private StixFuzz() {}

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        SAMPLES.forEach(sample -> convert(VERDICTS.read(sample)));
        FuzzSeeds.choices().forEach(StixFuzz::fuzzerTestOneInput);
    }

    /** Converts what the bytes choose. */
    public static void fuzzerTestOneInput(byte[] choices) {
        Decisions decisions = new Decisions(choices);
        Map<String, Object> message = MAKER.message(decisions, TYPES);
        message.put("tocsin", "1.0");
        message.put("realm", "actual");
        convert(VERDICTS.read(Spelling.of(message, decisions).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the message became a bundle, which is held to what every bundle is. */
    static boolean convert(Message<?> message) {
        Conversion<byte[]> conversion = TOCSIN.convert(message, new StixTarget());
        if (conversion.result().isEmpty()) {
            assertFalse(conversion.problems().valid(), conversion::toString);
            return false;
        }
        byte[] source = MessageCodec.write(message);
        byte[] bundle = conversion.result().get();
        assertArrayEquals(
                bundle, TOCSIN.convert(message, new StixTarget()).result().orElseThrow());
        assertTrue(bundle.length <= 16L * source.length + (64 << 10), () -> bundle.length + " bytes");
        Set<String> ids = new HashSet<>();
        for (Node object :
                JsonDocument.read(bundle, LIMITS).orElseThrow().get("objects").elements()) {
            assertTrue(ids.add(object.get("id").toString()), () -> "twice: " + object.get("id"));
        }
        assertAccount(JsonDocument.read(source, LIMITS).orElseThrow(), conversion);
        return true;
    }

    /** Each leaf is in the coverage once, and what is lost is among the losses. */
    private static void assertAccount(Node source, Conversion<byte[]> conversion) {
        assertEquals(
                source.leaves().map(Node::pointer).toList(),
                conversion.coverage().leaves().map(Coverage.Leaf::pointer).toList());
        Set<String> told = new HashSet<>();
        conversion.losses().stream().map(Loss::pointer).forEach(told::add);
        // Losses that are told together are told at what is around them.
        conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.LOST)
                .forEach(leaf -> assertTrue(isTold(leaf.pointer(), told), leaf::pointer));
        conversion.losses().forEach(loss -> assertTrue(PlainJson.length(loss.detail()) > 0, loss::toString));
    }

    private static boolean isTold(String pointer, Set<String> told) {
        return told.contains(pointer) || (!pointer.isEmpty() && isTold(Pointers.parent(pointer), told));
    }
}
