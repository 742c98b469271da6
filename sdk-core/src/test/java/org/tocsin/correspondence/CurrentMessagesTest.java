package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.testing.SampleMessages.office;
import static org.tocsin.testing.SampleMessages.sample;
import static org.tocsin.testing.SampleMessages.saying;
import static org.tocsin.testing.SampleMessages.with;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Which messages hold at an instant. */
final class CurrentMessagesTest {

    private static final Instant TEN = Instant.parse("2026-05-12T10:30:00Z");
    private static final Instant NOON = Instant.parse("2026-05-12T12:30:00Z");

    private final Message<IncidentReport> report = sample("incident-report-early", IncidentReport.class);
    private final Correspondence correspondence = Correspondence.inMemory();

    @BeforeEach
    void theReportIsKept() {
        correspondence.keep(report);
    }

    private static Message<?> cancellation(Message<?> cancelled, @Nullable Long revision, String party, Realm realm) {
        Message<Cancellation> sample = sample("cancellation", Cancellation.class);
        Cancellation body = sample.body().toBuilder()
                .cancels(CancelledMessage.builder()
                        .id(cancelled.header().id())
                        .revision(revision)
                        .build())
                .build();
        return with(
                saying(sample, body),
                header -> header.originator(office(party)).realm(realm).sentAt("2026-05-12T12:00:00Z"));
    }

    @Test
    void aMessageHoldsFromItsSending() {
        assertTrue(correspondence.isCurrent(report, TEN));
        assertFalse(correspondence.isCurrent(report, Instant.parse("2026-05-12T10:02:59Z")));
    }

    @Test
    void aRevisionTakesItsPlaceFromItsOwnSending() {
        Message<IncidentReport> second =
                with(report, header -> header.revision(2L).sentAt("2026-05-12T12:00:00Z"));
        correspondence.keep(second);
        assertTrue(correspondence.isCurrent(report, TEN));
        assertFalse(correspondence.isCurrent(report, NOON));
        assertTrue(correspondence.isCurrent(second, NOON));
        Topic type = Topic.type(MessageType.INCIDENT_REPORT);
        assertEquals(
                List.of(report), correspondence.current(type, IncidentReport.class, TEN, Correspondence.EVERY_REALM));
        assertEquals(
                List.of(second), correspondence.current(type, IncidentReport.class, NOON, Correspondence.EVERY_REALM));
    }

    @Test
    void nobodyElseCanReviseIt() {
        correspondence.keep(with(report, header -> header.revision(2L).originator(office("XC"))));
        assertTrue(correspondence.isCurrent(report, NOON));
    }

    @Test
    void itsOriginatorCanTakeItBack() {
        correspondence.keep(cancellation(report, null, "XA", Realm.ACTUAL));
        assertTrue(correspondence.isCurrent(report, TEN));
        assertFalse(correspondence.isCurrent(report, NOON));
    }

    @Test
    void nobodyElseCanTakeItBack() {
        correspondence.keep(cancellation(report, null, "XB", Realm.ACTUAL));
        assertTrue(correspondence.isCurrent(report, NOON));
    }

    @Test
    void oneRevisionCanBeTakenBackAlone() {
        Message<IncidentReport> second =
                with(report, header -> header.revision(2L).sentAt("2026-05-12T11:00:00Z"));
        correspondence.keep(second);
        assertTrue(correspondence.isCurrent(second, NOON));
        correspondence.keep(cancellation(report, 2L, "XA", Realm.ACTUAL));
        assertFalse(correspondence.isCurrent(second, NOON));
        assertTrue(correspondence.isCancelled(second, NOON));
        assertTrue(correspondence.isCurrent(report, NOON));
        assertEquals(
                Optional.of(report), DutyDesk.of(correspondence, Realm.ACTUAL).current(report.key()));
    }

    @Test
    void playTakesBackNothingThatIsMeant() {
        correspondence.keep(cancellation(report, null, "XA", Realm.EXERCISE));
        assertTrue(correspondence.isCurrent(report, NOON));
    }

    @Test
    void whatIsMeantCanTakeBackPlay() {
        Message<IncidentReport> played = with(
                report,
                header -> header.id("0b5c0a52-1f5e-4f0c-a1c9-6e1d7b2f9a30").realm(Realm.EXERCISE));
        correspondence.keep(played);
        correspondence.keep(cancellation(played, null, "XA", Realm.ACTUAL));
        assertFalse(correspondence.isCurrent(played, NOON));
    }
}
