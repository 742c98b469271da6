package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.Coverage.assertSome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.ReceivedAnswer.Kind;
import org.tocsin.message.Message;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;

/** What a desk says, whatever was sent. */
final class DutyDeskLawTest {

    private static final Instant NOW = Traffic.hour(36);
    private static final int MESSAGES = 24;

    private final List<MessageKey> keys = RandomTraffic.keys();

    @Property
    void inWhatOrderMessagesAreKeptChangesNothing(@ForAll long seed) {
        List<Message<?>> messages = new RandomTraffic(seed).messages(MESSAGES);
        List<Message<?>> shuffled = new ArrayList<>(messages);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                said(desk(messages, Realm.ACTUAL, Realm.EXERCISE)), said(desk(shuffled, Realm.ACTUAL, Realm.EXERCISE)));
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whoHasConcludedIsNotWaitedFor(@ForAll long seed) {
        DutyDesk desk = desk(new RandomTraffic(seed).messages(MESSAGES), Realm.ACTUAL);
        List<OpenItem> items = items(desk);
        assertSome("open items", !items.isEmpty());
        for (OpenItem item : items) {
            Set<PartyCode> concluded = desk.answers(item.message().key()).stream()
                    .filter(answer -> answer.kind() == Kind.FINAL)
                    .map(ReceivedAnswer::party)
                    .collect(Collectors.toSet());
            assertTrue(Collections.disjoint(concluded, item.waitedFor()));
            assertFalse(item.waitedFor().isEmpty());
            assertTrue(Collections.disjoint(item.answeredBy(), item.waitedFor()));
            assertFalse(item.waitsFor(item.message().header().originator().party()));
        }
    }

    @Property
    void aMessageIsOpenOrExpiredOrNeitherAndNeverWhenTakenBack(@ForAll long seed) {
        DutyDesk desk = desk(new RandomTraffic(seed).messages(MESSAGES), Realm.ACTUAL);
        List<OpenItem> open = desk.open(NOW);
        assertTrue(Collections.disjoint(open, desk.expired(NOW)));
        assertTrue(open.containsAll(desk.overdue(NOW)));
        for (OpenItem item : items(desk)) {
            MessageKey key = item.message().key();
            assertTrue(desk.cancelled(key).isEmpty());
            assertEquals(item.message(), desk.current(key).orElseThrow());
        }
    }

    @Property
    void whatIsOfAnotherRealmChangesNothing(@ForAll long seed) {
        List<Message<?>> messages = new RandomTraffic(seed).messages(MESSAGES);
        List<Message<?>> meant = messages.stream()
                .filter(message -> message.header().realm() == Realm.ACTUAL)
                .toList();
        assertEquals(said(desk(meant, Realm.ACTUAL)), said(desk(messages, Realm.ACTUAL)));
    }

    private static DutyDesk desk(List<Message<?>> messages, Realm first, Realm... more) {
        return DutyDesk.of(Traffic.kept(messages), first, more);
    }

    private static List<OpenItem> items(DutyDesk desk) {
        return Stream.concat(desk.open(NOW).stream(), desk.expired(NOW).stream())
                .toList();
    }

    /** All that a desk says about the messages. */
    private List<Object> said(DutyDesk desk) {
        List<Object> said = new ArrayList<>(
                List.of(desk.open(NOW), desk.expired(NOW), desk.overdue(NOW), desk.runningExercises(NOW)));
        for (MessageKey key : keys) {
            said.addAll(List.of(desk.answers(key), desk.current(key), desk.cancelled(key), desk.mayLower(key)));
        }
        return said;
    }
}
