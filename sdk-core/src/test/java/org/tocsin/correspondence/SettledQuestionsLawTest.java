package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;

/** A store that notes what is settled says what one says that notes nothing, whatever comes when. */
final class SettledQuestionsLawTest {

    private static final Instant NOW = Traffic.hour(36);

    /** Gives all texts every time. */
    private record Forgetful(Correspondence correspondence) implements Correspondence {

        @Override
        public Kept keep(Message<?> message) {
            return correspondence.keep(message);
        }

        @Override
        public long size() {
            return correspondence.size();
        }

        @Override
        public List<Message<?>> texts(Collection<MessageKey> messages) {
            return correspondence.texts(messages);
        }

        @Override
        public List<Message<?>> named(MessageId id, Set<Realm> realms) {
            return correspondence.named(id, realms);
        }

        @Override
        public List<Message<?>> about(Collection<Topic> topics, Set<Realm> realms) {
            return correspondence.about(topics, realms);
        }
    }

    @Property(tries = 500)
    void whatWasSettledIsLookedAtAgainWhenItHasTo(@ForAll long seed) {
        Correspondence noting = Correspondence.inMemory();
        Correspondence forgetful = new Forgetful(Correspondence.inMemory());
        DutyDesk desk = DutyDesk.of(noting, Realm.ACTUAL, Realm.EXERCISE);
        DutyDesk plain = DutyDesk.of(forgetful, Realm.ACTUAL, Realm.EXERCISE);
        for (Message<?> message : new RandomTraffic(seed).messages(30)) {
            assertEquals(forgetful.keep(message), noting.keep(message));
            assertEquals(plain.open(NOW), desk.open(NOW));
            assertEquals(plain.expired(NOW), desk.expired(NOW));
        }
    }

    @Property(tries = 200)
    void itIsSettledForGood(@ForAll long seed) {
        Correspondence noting = Correspondence.inMemory();
        new RandomTraffic(seed).messages(40).forEach(noting::keep);
        DutyDesk desk = DutyDesk.of(noting, Realm.ACTUAL, Realm.EXERCISE);
        int items = desk.open(NOW).size() + desk.expired(NOW).size();
        assertEquals(
                items, noting.unsettled(Correspondence.EVERY_REALM, Instant.MIN).size());
    }
}
