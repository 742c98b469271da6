package org.tocsin.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.MessageReader;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Loss;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.revision.TextIdentity;
import org.tocsin.signature.CanonicalForm;
import org.tocsin.testing.PlainFormat;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Limits;
import org.tocsin.validation.Problem;

/** What holds of tolerant reading: what a reader did not know of a message does not vanish from what is made of it. */
final class TolerantLaws {

    private static final Tocsin TOCSIN = Tocsin.standard();
    private static final MessageReader READER =
            TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT).tolerant();

    private TolerantLaws() {}

    /** The message, read tolerantly; empty where it breaks a rule. */
    static Optional<Message<?>> read(byte[] json) {
        return READER.read(json) instanceof ReadResult.Accepted read ? Optional.of(read.message()) : Optional.empty();
    }

    /** Whether the message of a text can be converted. */
    static boolean isConvertible(byte[] json) {
        return read(json)
                .filter(message ->
                        TOCSIN.convert(message, PlainFormat.TARGET).result().isPresent())
                .isPresent();
    }

    /** Unchanged, it is written as its text, and known by it. */
    static void assertUnchanged(NewerMessage newer, Message<?> message) {
        byte[] json = newer.json();
        assertEquals(newer.putIn(), new TreeSet<>(message.original().unknownMembers()));
        assertArrayEquals(json, TOCSIN.write(message));
        assertArrayEquals(
                json, TOCSIN.write(message.narrowTo(message.body().getClass()).orElseThrow()));
        assertEquals(CanonicalForm.ofMessage(json), CanonicalForm.of(message));
        assertEquals(CanonicalForm.of(json), CanonicalForm.of(TOCSIN.writePretty(message)));
        Message<?> again = read(json).orElseThrow();
        assertEquals(message, again);
        assertEquals(TextIdentity.of(message), TextIdentity.of(again));
    }

    /** Changed, it is not written, and every loss is named. */
    static void assertChanged(NewerMessage newer, Message<?> message, Random random) {
        Message<?> changed = changed(message, random);
        InvalidMessageException refused = assertThrows(InvalidMessageException.class, () -> TOCSIN.write(changed));
        assertEquals(
                newer.putIn(),
                refused.problems()
                        .of(CoreProblem.UNKNOWN_MEMBER_NOT_WRITTEN)
                        .map(Problem::pointer)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThrows(InvalidMessageException.class, () -> CanonicalForm.of(changed));
    }

    private static Message<?> changed(Message<?> message, Random random) {
        Header.Builder header = message.header().toBuilder();
        return switch (random.nextInt(4)) {
            case 0 ->
                message.withHeader(header.revision(message.header().revisionOrDefault() + 1)
                        .build());
            case 1 -> message.withHeader(header.tocsin("1.0").build());
            case 2 ->
                message.withHeader(
                        header.thread("0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c99").build());
            default -> message.withExtensions(message.extensions().with("org.example.more", "1"));
        };
    }

    /** Converted, every value put in is in the account. */
    static void assertConverted(NewerMessage newer, Message<?> message) {
        Conversion<byte[]> conversion = TOCSIN.convert(message, PlainFormat.TARGET);
        assertTrue(conversion.result().isPresent(), () -> conversion.problems().toString());
        assertEquals(
                newer.leaves(),
                conversion.losses().stream()
                        .filter(loss -> loss.code() == CoreProblem.UNKNOWN_MEMBER_DROPPED)
                        .map(Loss::pointer)
                        .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> lost = conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == Carriage.LOST)
                .map(Coverage.Leaf::pointer)
                .collect(Collectors.toSet());
        JsonDocument.read(newer.json(), Limits.standard())
                .orElseThrow()
                .leaves()
                .map(Node::pointer)
                .filter(newer.leaves()::contains)
                .forEach(leaf -> assertTrue(lost.contains(leaf), leaf));
    }
}
