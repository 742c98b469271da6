package org.tocsin.examples.springservice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.PocRole;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;

/** The duty desk of party XB: it says that a report has come. */
@Service
class Desk {

    private final Tocsin tocsin;
    private final Clock clock = Clock.systemUTC();

    Desk(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    Message<Acknowledgement> acknowledge(Message<IncidentReport> report) {
        Timestamp now = Timestamp.of(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Acknowledgement body = Acknowledgement.builder()
                .level(AcknowledgementLevel.RECEIVED)
                .receivedAt(now)
                .build();
        return tocsin.message(answering(report.header(), now), body);
    }

    private static Header.Builder answering(Header about, Timestamp now) {
        return Header.builder()
                .realm(about.realm())
                .id(UUID.randomUUID().toString())
                .thread(about.thread() == null ? about.id() : about.thread())
                .inReplyTo(InReplyTo.builder().id(about.id()).type(about.type()).build())
                .originator(PartyRole.builder()
                        .party("XB")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder()
                        .party(about.originator().party())
                        .role(about.originator().role())
                        .build())
                .sentAt(now)
                .handling(Handling.builder().tlp(about.handling().tlp()).build())
                .title("en", "Received");
    }
}
