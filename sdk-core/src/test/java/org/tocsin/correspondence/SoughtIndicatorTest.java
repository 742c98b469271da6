package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.message;
import static org.tocsin.correspondence.Traffic.sample;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.finding.IndicatorValue;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;

/** Whoever seeks a value reads the messages that hold it, and not what was ever kept. */
final class SoughtIndicatorTest {

    private static final int HITS = 55;
    private static final IndicatorValue SOUGHT = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");

    private static CountedStore store(int reports) {
        IncidentReport body = sample("incident-report-early")
                .narrowTo(IncidentReport.class)
                .orElseThrow()
                .body();
        CountedStore store = new CountedStore();
        for (int i = 0; i < reports; i++) {
            boolean hit = i % (reports / HITS) == 0 && i / (reports / HITS) < HITS;
            String value = hit ? i % 2 == 0 ? "192.0.2.9" : "::ffff:192.0.2.9" : "198.51.100." + i % 200;
            Indicator indicator =
                    Indicator.builder().kind(IndicatorKind.IP).value(value).build();
            store.keep(message(
                    header(i, "XA", "XB"),
                    body.toBuilder().indicators(indicator).build()));
        }
        return store;
    }

    @Test
    void onlyTheMessagesThatHoldItAreRead() {
        for (int reports : new int[] {600, 6_000}) {
            CountedStore store = store(reports);
            store.reset();
            List<Message<?>> found = store.about(Topic.indicatorOrRange(SOUGHT), Set.of(Realm.ACTUAL));
            assertEquals(HITS, found.size());
            assertEquals(1, store.calls());
            assertEquals(HITS, store.rows());
        }
    }
}
