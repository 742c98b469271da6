package org.tocsin.examples.springservice;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.PocRole;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;

/** The duty desk of party XB: it says that a report has come. */
@Service
class Desk {

    private static final PartyRole OWN =
            PartyRole.builder().party("XB").role(PocRole.NATIONAL_TECHNICAL).build();

    private final Tocsin tocsin;
    private final Clock clock = Clock.systemUTC();

    Desk(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    Message<Acknowledgement> acknowledge(Message<IncidentReport> report) {
        Timestamp now = Timestamp.of(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        Acknowledgement receipt = Acknowledgement.builder()
                .level(AcknowledgementLevel.RECEIVED)
                .receivedAt(now)
                .build();
        Header.Builder header = tocsin.followUp(report)
                .answer(OWN)
                .orElseThrow()
                .repeatingNothing()
                .header()
                .sentAt(now)
                .title("en", "Received");
        return tocsin.message(header, receipt);
    }
}
