package org.tocsin.correspondence;

import org.tocsin.Tocsin;
import org.tocsin.context.Context;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.Timestamp;

/** One incident that a party reports again and again, each time in a message of its own. */
final class SeriesOfReports {

    private SeriesOfReports() {}

    /** How often the store is asked when a report is checked that follows so many. */
    static long calls(int earlier) {
        CountedStore store = new CountedStore();
        Message<?> first = Traffic.sample("incident-report-early");
        for (int i = 0; i < earlier; i++) {
            store.keep(report(first, i));
        }
        store.reset();
        Tocsin.standard()
                .check(
                        report(first, earlier),
                        Context.builder().correspondence(store).build());
        return store.calls();
    }

    private static Message<?> report(Message<?> first, int number) {
        return new Message<>(
                first.header().toBuilder()
                        .id(number == 0 ? first.header().id() : MessageId.random())
                        .thread(first.header().id())
                        .sentAt(Timestamp.of(first.sentAt().plusSeconds(60L * number)))
                        .build(),
                first.body(),
                first.extensions());
    }
}
