package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.cancellation;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.id;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.Limits;

/** Which messages a message names: all identifiers in it, but for those that name something else. */
final class NamedMessageTest {

    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** The message itself and its thread; exercises, incidents, surveys, series and directory entries. */
    private static final Set<String> NAMES_OF_OTHER_THINGS = Set.of(
            "/id",
            "/thread",
            "/exercise/id",
            "/body/exercise",
            "/body/exercise/id",
            "/body/incident",
            "/body/incidents/0",
            "/body/survey",
            "/body/entry",
            "/body/escalation/0",
            "/body/campaign");

    static Stream<Path> samples() {
        return ProjectFiles.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyIdentifierIsListedUnlessItNamesSomethingElse(Path sample) {
        Node json =
                JsonDocument.read(ProjectFiles.bytes(sample), Limits.standard()).orElseThrow();
        Set<String> identifiers = json.leaves()
                .filter(leaf -> leaf.text().orElse("").matches(IDENTIFIER))
                .map(Node::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
        identifiers.removeAll(NAMES_OF_OTHER_THINGS);
        assertEquals(identifiers, new TreeSet<>(pointers(read(sample))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsListedStandsWhereItSays(Path sample) {
        Node json =
                JsonDocument.read(ProjectFiles.bytes(sample), Limits.standard()).orElseThrow();
        for (NamedMessage named : NamedMessage.allIn(read(sample))) {
            assertEquals(
                    List.of(named.id().toString()),
                    json.leaves()
                            .filter(leaf -> leaf.pointer().equals(named.pointer()))
                            .map(Node::toString)
                            .toList());
        }
    }

    @Test
    void samplesNameMessages() {
        assertTrue(ProjectFiles.samples().stream()
                        .mapToInt(sample -> NamedMessage.allIn(read(sample)).size())
                        .sum()
                > 50);
    }

    @Test
    void theRevisionIsListedWhereOneIsNamed() {
        Message<?> message = cancellation(
                header(1, "XA", "XB"), List.of(new CancelledMessage(id(2), null), new CancelledMessage(id(3), 4L)));
        assertEquals(
                List.of(
                        new NamedMessage("/body/cancels/0/id", id(2), null, null, null),
                        new NamedMessage("/body/cancels/1/id", id(3), 4L, null, null)),
                NamedMessage.allIn(message));
    }

    @Test
    void theTypeAndTheDigestAreListedWhereTheyAreGiven() {
        Message<?> message = read(ProjectFiles.project("spec/conformance/valid/response-final.json"));
        InReplyTo answered = message.header().inReplyTo();
        NamedMessage named = NamedMessage.allIn(message).get(0);
        assertEquals(
                new NamedMessage(
                        "/inReplyTo/id", answered.id(), answered.revision(), answered.type(), answered.digest()),
                named);
        assertEquals(MessageType.CLARIFICATION_REQUEST, named.type());
    }

    private static List<String> pointers(Message<?> message) {
        return NamedMessage.allIn(message).stream().map(NamedMessage::pointer).toList();
    }

    private static Message<?> read(Path sample) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                .read(ProjectFiles.bytes(sample))
                .orElseThrow();
    }
}
