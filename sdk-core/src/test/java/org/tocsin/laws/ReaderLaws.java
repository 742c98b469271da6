package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.internal.codec.MessageCodec;
import org.tocsin.internal.codec.ReadMode;
import org.tocsin.internal.engine.MessageEngine;
import org.tocsin.internal.text.TextScan;
import org.tocsin.json.JsonDocument;
import org.tocsin.message.Message;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;
import org.tocsin.validation.RuleScope;
import org.tocsin.validation.Severity;

/** What holds of the reader for every text there is, each law as one assertion. */
final class ReaderLaws {

    /** Problems are put into words one at a time, and a thousand of them say no more than these. */
    private static final int PUT_INTO_WORDS = 8;

    private final Verdicts verdicts;
    private final MessageEngine engine = new MessageEngine(Limits.standard(), List.of(), List.of());
    private final Tocsin tocsin = Tocsin.standard();
    private final MessageReader reader =
            tocsin.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT).firstProblemOnly();

    ReaderLaws(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Holds a text to every law that has something to say of it. */
    void assertAll(byte[] json) {
        assertAnswered(json);
        boolean sound = !assertLawOfText(json);
        if (sound && assertLawOfJson(json).isEmpty()) {
            assertSurvivesWriting(json);
        }
    }

    /** Whoever asks has an answer, the same by every way in; what the strict reader takes the tolerant one takes. */
    void assertAnswered(byte[] json) {
        Supplier<String> text = () -> Verdicts.text(json);
        Problems strict = tocsin.check(json);
        Problems tolerant = tocsin.checkTolerantly(json);
        assertTrue(tolerant.valid() || !strict.valid(), text);
        assertEquals(strict.valid(), reader.read(json) instanceof ReadResult.Accepted, text);
        assertEquals(tolerant.valid(), reader.tolerant().read(json) instanceof ReadResult.Accepted, text);
        strict.all().stream()
                .limit(PUT_INTO_WORDS)
                .forEach(each -> assertFalse(each.message(Locale.ENGLISH).isBlank(), each::toString));
    }

    /** The law of the text: refused for the text's sake is what the scan finds fault with, and only that. */
    boolean assertLawOfText(byte[] json) {
        Supplier<String> text = () -> Verdicts.text(json);
        boolean defect = !isSoundText(json);
        for (ReadMode mode : ReadMode.values()) {
            MessageEngine.Outcome outcome = engine.read(json, mode, true);
            List<Problem> errors = outcome.problems().errors();
            assertEquals(outcome.message() == null, !errors.isEmpty(), text);
            if (defect) {
                assertNull(outcome.message(), text);
            }
            for (Problem error : errors) {
                assertEquals(defect, isOfText(error), () -> mode + " " + error + " in " + text.get());
            }
        }
        return defect;
    }

    /** Whether there is nothing against it as a text; a message that was made can be too long by itself. */
    static boolean isSoundText(byte[] json) {
        return json.length <= Limits.standard().documentBytes()
                && TextScan.problems(json, Limits.standard()).isEmpty();
    }

    private static boolean isOfText(Problem problem) {
        return problem.code().id().matches("TOC-(SYN|LIM)-.*");
    }

    /** The law of JSON: the verdict on the shape of a sound text is that of the schemas, and explained by them. */
    Optional<Problem> assertLawOfJson(byte[] json) {
        Optional<Problem> defect = verdicts.reader(json);
        var errors = verdicts.schema(json);
        assertEquals(
                errors.isEmpty(),
                defect.isEmpty(),
                () -> "reader: " + defect + "\nschema: " + errors + "\n" + Verdicts.text(json));
        defect.ifPresent(known -> assertExplained(json, known));
        return defect;
    }

    /**
     * The reading that goes on finds of the shape what the schemas find, each at the same place and by the same code, and
     * among it what stopped the reader; unless not all of it is listed.
     */
    private void assertExplained(byte[] json, Problem known) {
        Problems problems = engine.read(json, ReadMode.STRICT, false).problems();
        // What a newer version adds, the schemas refuse and a reader does not.
        assertTrue(!problems.errors().isEmpty()
                || problems.of(CoreProblem.NEWER_VERSION).findAny().isPresent());
        boolean otherVersion =
                problems.of(CoreProblem.UNREADABLE_VERSION).findAny().isPresent();
        boolean cutShort =
                problems.of(CoreProblem.PROBLEMS_NOT_ALL_LISTED).findAny().isPresent();
        if (!otherVersion && !cutShort) {
            Set<String> found = ofShape(problems);
            assertEquals(ofShape(tocsin.crossCheck(json)), found, () -> Verdicts.text(json));
            assertTrue(
                    found.stream().anyMatch(each -> each.startsWith(known.code().id())),
                    () -> known + " is not in\n" + problems + Verdicts.text(json));
        }
    }

    private static Set<String> ofShape(Problems problems) {
        List<Problem> tooMany = problems.of(CoreProblem.ARRAY_SIZE_OUT_OF_RANGE).toList();
        Set<String> found = new TreeSet<>();
        for (Problem problem : problems.all()) {
            boolean beyond = tooMany.stream().anyMatch(array -> isBeyond(problem.pointer(), array));
            // That a code is new to an open list, no schema sees.
            boolean against = problem.severity() == Severity.ERROR || problem.code() == CoreProblem.UNKNOWN_MEMBER;
            boolean seen = against
                    && problem.code() != CoreProblem.UNREGISTERED_CODE
                    && ((CoreProblem) problem.code()).scope() == RuleScope.SHAPE;
            if (seen && !beyond) {
                found.add(problem.code().id() + " " + problem.pointer());
            }
        }
        return found;
    }

    /** Whether it points to an element behind the last that an array may have: that one is too many is all there is to say. */
    private static boolean isBeyond(String pointer, Problem array) {
        if (!pointer.startsWith(array.pointer() + "/")) {
            return false;
        }
        String step = pointer.substring(array.pointer().length() + 1).replaceFirst("/.*", "");
        return Long.parseLong(step) >= Long.parseLong(array.arguments().get(1));
    }

    /** A message of the right shape is the same when it has been written and read again, and so is its JSON. */
    void assertSurvivesWriting(byte[] json) {
        Message<?> message = verdicts.read(json);
        byte[] written = MessageCodec.write(message);
        assertEquals(message, verdicts.read(written));
        assertEquals(tree(json), tree(written));
    }

    /** The JSON without members for extensions that hold none, which are not written. */
    private static Object tree(byte[] json) {
        Map<String, Object> tree = withoutNone(
                JsonDocument.read(json, Limits.standard()).orElseThrow().value());
        if (tree.get("body") instanceof Map<?, ?> body) {
            tree.put("body", withoutNone(body));
        }
        return tree;
    }

    private static Map<String, Object> withoutNone(Object object) {
        Map<String, Object> tree = new LinkedHashMap<>(Json.object(object));
        tree.remove("extensions", Map.of());
        return tree;
    }
}
