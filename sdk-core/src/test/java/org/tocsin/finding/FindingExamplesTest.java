package org.tocsin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.IndicatorKind;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.Topic;
import org.tocsin.message.Indicator;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.testing.SampleMessages;

/** The examples of the package are code that runs: they are cut from here. */
final class FindingExamplesTest {

    private static Message<?> holding(String range) {
        Message<IncidentReport> report = SampleMessages.sample("incident-report-early", IncidentReport.class);
        Indicator indicator =
                Indicator.builder().kind(IndicatorKind.IP_RANGE).value(range).build();
        return SampleMessages.saying(
                report, report.body().toBuilder().indicators(indicator).build());
    }

    @Test
    void aValueIsFoundInAMessage() {
        Message<?> message = holding("192.0.2.0/24");
        List<String> places = new ArrayList<>();
        // tag::message[]
        IndicatorValue sought = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");
        for (Found<IndicatorValue> found : MessageContents.of(message).indicatorValues()) {
            if (found.value().contains(sought)) {
                places.add(found.pointer());
            }
        }
        // end::message[]
        assertEquals(List.of("/body/indicators/0/value"), places);
        assertTrue(Tocsin.standard().check(message).valid());
    }

    @Test
    void messagesAreFoundInACorrespondence() {
        Message<?> message = holding("192.0.2.0/24");
        Correspondence said = Correspondence.inMemory();
        said.keep(message);
        // tag::correspondence[]
        IndicatorValue sought = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");
        List<Message<?>> speaking = said.about(Topic.indicatorOrRange(sought), Set.of(Realm.ACTUAL));
        // end::correspondence[]
        assertEquals(List.of(message), speaking);
    }
}
