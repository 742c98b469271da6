package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.tocsin.internal.text.TextScan;
import org.tocsin.json.JsonDocument;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** What the fuzzer calls with bytes that it takes for a text: exactly the sound ones have a canonical form, which is one. */
public final class CanonicalFuzz {

    private CanonicalFuzz() {}

    /** Loads everything, so that no input waits for it and is taken for one that hangs. */
    public static void fuzzerInitialize() {
        FuzzSeeds.texts().forEach(CanonicalFuzz::fuzzerTestOneInput);
    }

    /** Holds the canonical form to its laws. */
    public static void fuzzerTestOneInput(byte[] text) {
        List<Problem> problems = TextScan.problems(text, Limits.standard(), Set.of(CoreProblem.NOT_AN_OBJECT));
        try {
            CanonicalForm form = CanonicalForm.of(text);
            assertEquals(List.of(), problems, () -> Verdicts.text(text));
            byte[] canonical = form.bytes();
            assertTrue(canonical.length <= text.length, () -> Verdicts.text(text));
            assertEquals(form, CanonicalForm.of(canonical));
            assertTrue(form.hasDigest(CanonicalForm.of(canonical).digest()));
            assertEquals(
                    JsonDocument.read(text, Limits.standard()).orElseThrow().value(),
                    JsonDocument.read(canonical, Limits.standard())
                            .orElseThrow()
                            .value());
            assertEquals(CanonicalForm.ofMessage(text), CanonicalForm.ofMessage(canonical));
        } catch (InvalidMessageException refused) {
            assertFalse(problems.isEmpty(), () -> refused.problems() + Verdicts.text(text));
        }
    }
}
