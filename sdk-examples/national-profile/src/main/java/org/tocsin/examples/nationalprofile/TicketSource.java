package org.tocsin.examples.nationalprofile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.ReportStage;
import org.tocsin.conversion.Account;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.CleanText;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionContext;
import org.tocsin.conversion.Loss;
import org.tocsin.conversion.Residue;
import org.tocsin.conversion.Source;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Header;
import org.tocsin.message.LocalId;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemCode;
import org.tocsin.validation.Problems;

/** Makes early reports of tickets. */
final class TicketSource implements Source<byte[]> {

    private static final int LONGEST = 200;

    // tag::source[]
    @Override
    public Stream<Conversion<Message<?>>> convert(byte[] document, ConversionContext context) {
        JsonDocument read = context.document(document); // within the limits of the host
        if (read.root().isEmpty()) {
            return Stream.of(Conversion.refused(read.problems()));
        }
        return context.addressed(
                addressing -> // refused where nobody said who tells whom
                read.orElseThrow().oneOrMany().stream().map(ticket -> report(ticket, addressing, context)));
    }

    private static Conversion<Message<?>> report(Node ticket, Addressing addressing, ConversionContext context) {
        for (String member : List.of("desk", "ticket", "opened", "subject")) {
            if (line(ticket.get(member)).isEmpty()) {
                return refused(TicketProblem.NOT_A_TICKET, ticket.get(member).pointer(), member);
            }
        }
        Account account = new Account(ticket); // knows every value of the ticket
        Header header = header(ticket, addressing, account);
        IncidentReport body = body(ticket, account);
        account.lost(ticket.get("officer"), TicketProblem.OFFICER_NOT_CARRIED, "personal data");
        account.residue(ticket); // whatever else there is
        Extensions rest = Residue.json(ticket, account::isResidue)
                .map(json -> Extensions.none().with(TicketFormat.RESIDUE, json))
                .orElse(Extensions.none());
        Message<IncidentReport> message = new Message<>(header, body, rest);
        Problems problems = context.check(message); // a conversion never gives a message that has errors
        List<Loss> losses = account.losses();
        return problems.valid()
                ? Conversion.of(message, losses, problems, account.coverage())
                : Conversion.refused(problems);
    }
    // end::source[]

    private static Header header(Node ticket, Addressing addressing, Account account) {
        String opened = typed(ticket.get("opened"), account);
        account.invented(CoreProblem.VALUE_INVENTED, "/sentAt", "when the ticket was opened");
        account.invented(
                CoreProblem.LABEL_CHOSEN_BY_CALLER,
                "/handling/tlp",
                addressing.tlp().code());
        return Header.builder()
                .tocsin(FormatVersion.CURRENT)
                .type(MessageType.INCIDENT_REPORT)
                .realm(addressing.realm())
                .id(id(ticket, addressing))
                .originator(addressing.originator())
                .recipients(addressing.recipients())
                .sentAt(opened)
                .handling(addressing.tlp())
                .title("en", typed(ticket.get("subject"), account))
                .build();
    }

    /** The same for the same ticket, whatever has changed in it. */
    private static UUID id(Node ticket, Addressing addressing) {
        String name = addressing.originator().party() + " " + ticket.get("desk") + " " + ticket.get("ticket");
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static IncidentReport body(Node ticket, Account account) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(determination(ticket.get("state"), account))
                .times(IncidentTimes.builder()
                        .aware(ticket.get("opened").toString())
                        .build())
                .categories(kind(ticket.get("class"), account))
                .suspectedMalicious(Answer.UNKNOWN)
                .crossBorder(CrossBorderState.UNKNOWN)
                .localIds(LocalId.builder()
                        .id(typed(ticket.get("ticket"), account))
                        .issuer(typed(ticket.get("desk"), account))
                        .build())
                .build();
    }

    private static Determination determination(Node state, Account account) {
        Optional<Determination> exact = state.text().flatMap(Determination.list()::find);
        exact.ifPresent(known -> account.typed(state));
        return exact.orElse(Determination.SUSPECTED);
    }

    /** A class without a kind stays in the residue, and the kind is less exact. */
    private static IncidentKind kind(Node ticketClass, Account account) {
        Optional<IncidentKind> kind = ticketClass.text().flatMap(TicketCodes::kind);
        if (kind.isPresent()) {
            account.typed(ticketClass);
        } else if (ticketClass.exists()) {
            account.coarsened(ticketClass, TicketProblem.CLASS_NOT_KNOWN, IncidentKind.UNDETERMINED.code());
        }
        return kind.orElse(IncidentKind.UNDETERMINED);
    }

    private static Optional<CleanText> line(Node member) {
        return member.text().flatMap(text -> CleanText.line(text, LONGEST));
    }

    /** The text of a member that is there, which a member of the message has now. */
    private static String typed(Node member, Account account) {
        CleanText text = line(member).orElseThrow();
        account.typed(member);
        if (text.changed()) {
            account.cleaned(member, text.words());
        }
        return text.words();
    }

    private static Conversion<Message<?>> refused(ProblemCode code, String pointer, String what) {
        return Conversion.refused(Problems.of(List.of(Problem.of(code, pointer, what))));
    }
}
