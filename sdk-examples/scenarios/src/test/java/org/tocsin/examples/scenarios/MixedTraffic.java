package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.HandlingChangeReason;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageMaterial;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.message.service.HandlingChange;

/**
 * All that the stories send, the same once more as play, and play that takes back and opens to everybody what was meant: so
 * there is something of each kind to take for real.
 */
final class MixedTraffic {

    /** The realm that a consumer names which has not asked for exercises. */
    static final Set<Realm> MEANT = Set.of(Realm.ACTUAL);

    /** Of what is exchanged for good there is no play, only a test. */
    private static final Set<MessageType> NEVER_PLAYED = Set.of(MessageType.EXERCISE_PLAN, MessageType.LESSONS_LEARNT);

    private static final List<Message<?>> ALL = mix();

    private MixedTraffic() {}

    static List<Message<?>> all() {
        return ALL;
    }

    static List<Message<?>> meant() {
        return some(ALL.stream().filter(MixedTraffic::isMeant).toList());
    }

    static List<Message<?>> play() {
        return some(ALL.stream().filter(message -> !isMeant(message)).toList());
    }

    static boolean isMeant(Message<?> message) {
        return MEANT.contains(message.header().realm());
    }

    /** The messages with a type of body, play and what is meant. */
    static <B extends Body> List<Message<B>> all(Class<B> type) {
        return some(
                ALL.stream().flatMap(message -> message.narrowTo(type).stream()).toList());
    }

    /** A test of none of them would pass for nothing. */
    private static <M> List<M> some(List<M> messages) {
        assertFalse(messages.isEmpty());
        return messages;
    }

    /** A correspondence in which they all are. */
    static Correspondence kept() {
        Correspondence kept = Correspondence.inMemory();
        ALL.forEach(kept::keep);
        return kept;
    }

    private static List<Message<?>> mix() {
        List<Message<?>> mixed = new ArrayList<>();
        for (Scenario scenario : Scenarios.ALL) {
            Played.of(scenario).sent().forEach(sent -> {
                mixed.add(sent.message());
                if (isMeant(sent.message()) && !sent.message().header().type().equals(MessageType.EXERCISE_CONTROL)) {
                    mixed.add(playedAgain(sent.message()));
                    mixed.add(takenBackInPlay(sent.message()));
                    mixed.add(openedInPlay(sent.message()));
                }
            });
        }
        return List.copyOf(mixed);
    }

    private static <B extends Body> Message<B> playedAgain(Message<B> message) {
        Header.Builder again = NEVER_PLAYED.contains(message.header().type())
                ? astray(message, "played").realm(Realm.TEST)
                : played(message, "played");
        return Tocsin.standard().message(again, message.body());
    }

    /** Play in which the originator of what was meant takes it back. */
    private static Message<Cancellation> takenBackInPlay(Message<?> message) {
        return Tocsin.standard()
                .message(
                        played(message, "taken back").inReplyTo(null),
                        Cancellation.builder()
                                .cancels(CancelledMessage.builder()
                                        .id(message.header().id())
                                        .build())
                                .reason(CancellationReason.SENT_IN_ERROR)
                                .instruction(CancellationInstruction.DISREGARD)
                                .build());
    }

    /** Play in which the originator of what was meant lets everybody read it. */
    private static Message<HandlingChange> openedInPlay(Message<?> message) {
        return Tocsin.standard()
                .message(
                        played(message, "opened").inReplyTo(null),
                        HandlingChange.builder()
                                .messages(MessageMaterial.builder()
                                        .id(message.header().id())
                                        .build())
                                .handling(Handling.builder().tlp(Tlp.CLEAR).build())
                                .reason(HandlingChangeReason.PUBLISHED)
                                .build());
    }

    private static Header.Builder played(Message<?> message, String how) {
        return astray(message, how)
                .realm(Realm.EXERCISE)
                .exercise(ExerciseReference.builder()
                        .id("d4b7e2a9-5c13-4f86-b0a8-7e92c6f1d035")
                        .marker(ExercisePlans.MARKER)
                        .build())
                .title(marked(message.header().title()));
    }

    private static Header.Builder astray(Message<?> message, String how) {
        byte[] seed = (how + " " + message.header().id()).getBytes(StandardCharsets.UTF_8);
        return message.header().toBuilder().id(MessageId.of(UUID.nameUUIDFromBytes(seed)));
    }

    private static Text marked(Text title) {
        return new Text(title.entries().stream()
                .map(entry -> new TextEntry(entry.lang(), ExercisePlans.MARKER + ": " + entry.text(), entry.origin()))
                .toList());
    }
}
