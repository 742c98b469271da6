package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.key;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.response;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Disposition;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Timestamp;

/** What a desk asks of a store, and what it is given, grows with what is open and not with what was ever kept. */
final class YearsOfMessagesTest {

    private static final int OPEN = 20;
    private static final long ANSWERS = 1_000_000;
    private static final Instant NOW = hour(2_000);

    /** What one question to the desk costs. */
    private record Cost(long calls, long rows) {}

    /** Twenty open questions, and so many that were answered, expired or never asked anything. */
    private static CountedStore years(int messages) {
        CountedStore store = new CountedStore();
        for (int i = 0; i < OPEN; i++) {
            store.keep(question(i, "XA", "XB"));
        }
        for (int i = OPEN; i < messages / 3; i++) {
            store.keep(question(at(header(i, "XA", "XB"), i)));
            store.keep(response(
                    at(answer(ANSWERS + i, i, "XB", "XA"), i).validUntil(Timestamp.of(hour(1_000))),
                    Disposition.COMPLETED,
                    true));
            store.keep(question(at(header(2 * ANSWERS + i, "XC", "XD"), i).validUntil(Timestamp.of(hour(1_500)))));
        }
        return store;
    }

    private static Header.Builder at(Header.Builder header, int number) {
        return header.sentAt(Timestamp.of(hour(number % 900)));
    }

    private static List<Cost> costs(int messages) {
        CountedStore store = years(messages);
        DutyDesk desk = DutyDesk.of(store, Realm.ACTUAL);
        assertEquals(OPEN, desk.open(NOW).size());
        Message<?> checked = response(at(answer(9 * ANSWERS, 3, "XB", "XA"), 800), Disposition.COMPLETED, true);
        Context context = Context.builder().correspondence(store).build();
        List<Runnable> questions = List.of(
                () -> desk.open(NOW),
                () -> desk.overdue(NOW),
                () -> desk.current(key(7, "XA")),
                () -> desk.answers(key(25, "XA")),
                () -> desk.cancelled(key(7, "XA")),
                () -> Tocsin.standard().check(checked, context));
        List<Cost> costs = new ArrayList<>();
        for (Runnable each : questions) {
            store.reset();
            each.run();
            costs.add(new Cost(store.calls(), store.rows()));
        }
        return costs;
    }

    @Test
    void withAsManyOpenQuestionsADeskReadsAsMuch() {
        List<Cost> few = costs(1_000);
        assertTrue(few.get(0).rows() >= OPEN, few::toString);
        for (int messages : new int[] {10_000, 60_000}) {
            assertEquals(few, costs(messages));
        }
    }

    @Test
    void aSeriesOfReportsIsAskedForOnce() {
        List<Long> calls = new ArrayList<>();
        for (int reports : new int[] {1, 10, 80}) {
            calls.add(SeriesOfReports.calls(reports));
        }
        assertEquals(List.of(calls.get(0), calls.get(0), calls.get(0)), calls);
    }
}
