package org.tocsin.examples.springservice;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tocsin.Tocsin;
import org.tocsin.message.Category;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.validation.Problems;

/** What the service does; Spring and tocsin-spring read, check and write. */
@RestController
class MessageController {

    /** A report in a ticket, as another program of the same house sends it. */
    record Ticket(String number, @Valid Message<IncidentReport> report) {}

    /** What a ticket was sorted as, and the answer to its report. */
    record Triage(String number, List<Category> categories, Message<Acknowledgement> answer) {}

    private final Desk desk;
    private final Tocsin tocsin;

    MessageController(Desk desk, Tocsin tocsin) {
        this.desk = desk;
        this.tocsin = tocsin;
    }

    /** Takes a report and answers it. */
    @PostMapping("/messages")
    Message<Acknowledgement> receive(@RequestBody @Valid Message<IncidentReport> report) {
        return desk.acknowledge(report);
    }

    /** Takes a report inside something else. */
    @PostMapping("/tickets")
    Triage sort(@RequestBody @Valid Ticket ticket) {
        Message<IncidentReport> report = ticket.report();
        return new Triage(ticket.number(), report.body().categories(), desk.acknowledge(report));
    }

    /** Says what is wrong with a text, whatever it is. */
    @PostMapping("/check")
    Problems check(@RequestBody byte[] text) {
        return tocsin.check(text);
    }
}
