package org.tocsin.examples.scenarios;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.TextEntry;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.request.Response;

/** How a message is told in a story: when, from whom, to whom, under which label, what it is and its title. */
final class Telling {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private Telling() {}

    static List<String> of(Message<?> message) {
        Header header = message.header();
        List<String> lines = new ArrayList<>();
        lines.add(when(header) + " | " + office(header.originator()) + " -> " + recipients(header));
        lines.add("  " + kind(message) + " | "
                + header.precedenceOrDefault().code() + " | TLP:"
                + header.handling().tlp().code().toUpperCase(Locale.ROOT));
        String title = header.title().entries().stream().map(TextEntry::text).collect(Collectors.joining(" / "));
        lines.addAll(Paragraph.of("\"" + title + "\"", "  ", Narrator.WIDTH));
        return lines;
    }

    /** When, from whom, to whom, and what it is. */
    static String inOneLine(Message<?> message) {
        Header header = message.header();
        return when(header) + " | " + office(header.originator()) + " -> " + recipients(header) + " | " + kind(message);
    }

    private static String when(Header header) {
        return header.sentAt()
                        .findInstant()
                        .map(at -> TIME.format(at.atOffset(ZoneOffset.UTC)))
                        .orElse(header.sentAt().toString())
                + " UTC";
    }

    private static String recipients(Header header) {
        return header.recipients().stream().map(Telling::recipient).collect(Collectors.joining(", "));
    }

    private static String kind(Message<?> message) {
        Header header = message.header();
        String realm =
                header.realm() == Realm.ACTUAL ? "" : header.realm().code().toUpperCase(Locale.ROOT) + " ";
        String revision = header.revisionOrDefault() > 1 ? ", revision " + header.revisionOrDefault() : "";
        return realm + header.type().code().replace('-', ' ') + detail(message) + revision;
    }

    private static String detail(Message<?> message) {
        if (message.body() instanceof IncidentReport report) {
            return " (" + report.stage().code() + ")";
        }
        if (message.body() instanceof Response response) {
            return " (" + response.disposition().code() + (response.complete() ? ", final)" : ", holding)");
        }
        return "";
    }

    private static String office(PartyRole office) {
        return office.party() + " " + office.role().code();
    }

    private static String recipient(Recipient recipient) {
        String name = recipient.group() == null ? String.valueOf(recipient.party()) : "group " + recipient.group();
        return name + role(recipient) + (recipient.copyOrDefault() ? " (copy)" : "");
    }

    private static String role(Recipient recipient) {
        return recipient.role() == null ? "" : " " + recipient.role().code();
    }
}
