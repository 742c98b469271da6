package org.tocsin.examples.nationalprofile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.IncidentKind;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.Target;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.json.PlainJson;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** Makes tickets of incident reports. */
final class TicketTarget implements Target<byte[]> {

    // tag::target[]
    @Override
    public Conversion<byte[]> convert(Message<?> message, ConversionContext context) {
        if (!context.mayLeave(message.header().realm())) {
            return refused(
                    CoreProblem.REALM_NOT_CONVERTIBLE,
                    "/realm",
                    message.header().realm().code());
        }
        if (!(message.body() instanceof IncidentReport)) {
            return refused(
                    CoreProblem.SOURCE_DOCUMENT_REFUSED,
                    "/type",
                    message.header().type().code());
        }
        JsonDocument document = context.document(message);
        if (document.root().isEmpty()) {
            return Conversion.refused(document.problems());
        }
        Node root = document.orElseThrow();
        Account account = new Account(root, message); // knows every value of the message
        Map<String, Object> ticket = ticket(root, account);
        List<Loss> losses = account.losses(); // whatever was not entered is lost, and told
        return Conversion.of(PlainJson.bytes(ticket), losses, Problems.none(), account.coverage());
    }
    // end::target[]

    private static Map<String, Object> ticket(Node root, Account account) {
        Map<String, Object> ticket = new LinkedHashMap<>();
        Node body = root.get("body");
        Optional<Node> number = body.get("localIds").elements().stream().findFirst();
        if (number.isPresent()) {
            ticket.put("desk", typed(number.get().get("issuer"), account));
            ticket.put("ticket", typed(number.get().get("id"), account));
        } else {
            ticket.put("desk", typed(root.at("originator", "party"), account));
            ticket.put("ticket", typed(root.get("id"), account));
        }
        // A report knows when somebody became aware, or else when it was sent.
        Node aware = body.at("times", "aware", "at");
        ticket.put("opened", typed(aware.exists() ? aware : root.get("sentAt"), account));
        ticket.put("subject", typed(root.get("title").elements().get(0).get("text"), account));
        ticket.put("state", typed(body.get("determination"), account));
        body.get("categories").elements().stream()
                .findFirst()
                .map(category -> category.get("kind"))
                .ifPresent(kind -> addClass(ticket, kind, account));
        ticket.put("label", typed(root.at("handling", "tlp"), account));
        ticket.put("realm", typed(root.get("realm"), account));
        return ticket;
    }

    /** A kind that has no class is not in the ticket. */
    private static void addClass(Map<String, Object> ticket, Node kind, Account account) {
        kind.text()
                .flatMap(IncidentKind.list()::find)
                .flatMap(TicketCodes::ticketClass)
                .ifPresent(ticketClass -> {
                    ticket.put("class", ticketClass);
                    account.typed(kind);
                });
    }

    private static String typed(Node member, Account account) {
        account.typed(member);
        return member.toString();
    }

    private static Conversion<byte[]> refused(CoreProblem code, String pointer, String what) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, what))));
    }
}
