package org.tocsin.examples.quickstart;

import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.Certainty;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyRole;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;

/** The desk of party XA, where the incident is. */
final class Sender {

    private final Tocsin tocsin;

    Sender(Tocsin tocsin) {
        this.tocsin = tocsin;
    }

    /** The first try, at three in the morning; it never becomes a message. */
    Message<IncidentReport> hastyReport() {
        Header.Builder header = Header.builder()
                .originator(PartyRole.builder()
                        .party("XA")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients("XB")
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Handling.builder().build())
                .title("en", "Worm!\nHelp!");
        IncidentReport body = IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .categories(IncidentKind.RANSOMWARE, IncidentKind.WORM)
                .times(IncidentTimes.builder().build())
                .build();
        return tocsin.message(header, body);
    }

    /** The same report, mended. */
    Message<IncidentReport> report() {
        PartyRole desk =
                PartyRole.builder().party("XA").role(PocRole.NATIONAL_TECHNICAL).build();
        IncidentTimes times = IncidentTimes.builder()
                .aware("2026-05-12T02:40:00Z")
                .started(PartialTime.builder()
                        .at("2026-05-11")
                        .certainty(Certainty.ESTIMATED)
                        .build())
                .build();
        // tag::build[]
        Header.Builder header = Header.builder()
                .realm(Realm.ACTUAL)
                .id("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11")
                .originator(desk)
                .recipients("XB")
                .precedence(Precedence.FLASH)
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Tlp.AMBER)
                .title("en", "File-encrypting worm in two hospitals");
        IncidentReport body = IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.CONFIRMED)
                .categories(IncidentKind.RANSOMWARE, IncidentKind.WORM)
                .times(times)
                .suspectedMalicious(Answer.YES)
                .crossBorder(CrossBorderState.POSSIBLE)
                .build();
        // Or throws InvalidMessageException, which names everything that is wrong at once.
        Message<IncidentReport> report = tocsin.message(header, body);
        // end::build[]
        return report;
    }
}
