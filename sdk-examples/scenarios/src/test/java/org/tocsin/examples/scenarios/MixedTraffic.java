package org.tocsin.examples.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.TextEntry;

/**
 * All that the stories send, and the same once more as play: so there is something of each kind to take for real. What is
 * played again names what was meant, as play that has gone astray would.
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
        return ALL.stream().filter(MixedTraffic::isMeant).toList();
    }

    static List<Message<?>> play() {
        return ALL.stream().filter(message -> !isMeant(message)).toList();
    }

    static boolean isMeant(Message<?> message) {
        return MEANT.contains(message.header().realm());
    }

    /** The messages with a type of body, play and what is meant. */
    static <B extends Body> List<Message<B>> all(Class<B> type) {
        return ALL.stream().flatMap(message -> message.as(type).stream()).toList();
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
                }
            });
        }
        return List.copyOf(mixed);
    }

    private static <B extends Body> Message<B> playedAgain(Message<B> message) {
        Header header = message.header();
        byte[] seed = ("played " + header.id()).getBytes(StandardCharsets.UTF_8);
        Header.Builder again = header.toBuilder().id(new MessageId(UUID.nameUUIDFromBytes(seed)));
        if (NEVER_PLAYED.contains(header.type())) {
            again.realm(Realm.TEST);
        } else {
            again.realm(Realm.EXERCISE)
                    .exercise(ExerciseReference.builder()
                            .id("d4b7e2a9-5c13-4f86-b0a8-7e92c6f1d035")
                            .marker(ExercisePlans.MARKER)
                            .build())
                    .title(marked(header.title()));
        }
        return Tocsin.standard().message(again, message.body());
    }

    private static Text marked(Text title) {
        return new Text(title.entries().stream()
                .map(entry -> new TextEntry(entry.lang(), ExercisePlans.MARKER + ": " + entry.text(), entry.origin()))
                .toList());
    }
}
