package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;

/** A store that notes what is settled says what one says that notes nothing, whatever comes when. */
final class SettledQuestionsLawTest {

    private static final Instant NOW = Traffic.hour(36);

    // Few tries: each asks two desks after every message, and a thousand take seconds.
    @Property(tries = 200)
    void whatWasSettledIsLookedAtAgainWhenItHasTo(@ForAll long seed) {
        Correspondence noting = Correspondence.inMemory();
        Correspondence forgetful = new PlainStore(Correspondence.inMemory());
        DutyDesk desk = DutyDesk.of(noting, Realm.ACTUAL, Realm.EXERCISE);
        DutyDesk plain = DutyDesk.of(forgetful, Realm.ACTUAL, Realm.EXERCISE);
        for (Message<?> message : new RandomTraffic(seed).messages(30)) {
            assertEquals(forgetful.keep(message), noting.keep(message));
            assertEquals(plain.open(NOW), desk.open(NOW));
            assertEquals(plain.expired(NOW), desk.expired(NOW));
            assertEquals(plain.runningExercises(NOW), desk.runningExercises(NOW));
        }
    }

    @Property
    void itIsSettledForGood(@ForAll long seed) {
        Correspondence noting = Correspondence.inMemory();
        new RandomTraffic(seed).messages(40).forEach(noting::keep);
        DutyDesk desk = DutyDesk.of(noting, Realm.ACTUAL, Realm.EXERCISE);
        int items = desk.open(NOW).size() + desk.expired(NOW).size();
        assertEquals(
                items, noting.unsettled(Correspondence.EVERY_REALM, Instant.MIN).size());
    }
}
