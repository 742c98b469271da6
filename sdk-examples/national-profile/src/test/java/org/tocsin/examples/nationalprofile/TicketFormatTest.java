package org.tocsin.examples.nationalprofile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.Carriage;
import org.tocsin.conversion.Conversion;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Coverage;
import org.tocsin.conversion.Format;
import org.tocsin.json.JsonDocument;
import org.tocsin.json.Node;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** A format of one's own: its account is whole, and programs find it. */
final class TicketFormatTest {

    private static final String TICKET = """
            {"desk": "XB-CSIRT", "ticket": "4711", "opened": "2026-05-12T02:40:00Z", "subject": "Files of two hospitals",
             "class": "ransom", "state": "confirmed", "officer": {"name": "A. Example", "room": 12},
             "priority": 1, "calls": [{"at": "2026-05-12T03:00:00Z", "to": "x"}, null, []]}""";

    private final Tocsin tocsin = Tocsin.builder()
            .extension(ExtensionType.ofJson(TicketFormat.RESIDUE))
            .build();

    private static ConversionOptions options(Realm realm) {
        return ConversionOptions.of(new Addressing(
                PartyRole.builder().party("XB").role(PocRole.NATIONAL_TECHNICAL).build(),
                List.of(Recipient.builder().party("XA").build()),
                Tlp.AMBER,
                realm));
    }

    private List<Conversion<Message<?>>> read(String tickets) {
        return tocsin.convert(tickets.getBytes(StandardCharsets.UTF_8), new TicketSource(), options(Realm.ACTUAL))
                .toList();
    }

    private static Node node(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), Limits.standard())
                .orElseThrow();
    }

    private static String fates(Conversion<?> conversion, Carriage fate) {
        return conversion
                .coverage()
                .leaves()
                .filter(leaf -> leaf.carriage() == fate)
                .map(Coverage.Leaf::pointer)
                .collect(Collectors.joining(" "));
    }

    private static List<String> lost(Conversion<?> conversion) {
        return conversion.losses().stream()
                .map(loss -> loss.code().id() + " " + loss.pointer())
                .toList();
    }

    @Test
    void programsFindItAmongTheFormats() {
        Format found = Format.available().stream()
                .filter(format -> format.id().equals("xb-ticket"))
                .findFirst()
                .orElseThrow();
        assertTrue(found.recognises(TICKET.getBytes(StandardCharsets.UTF_8)));
        assertTrue(found.source().isPresent() && found.target().isPresent());
        assertTrue(Stream.of(new byte[0], new byte[] {'{', '"', -1}, new byte[] {'['})
                .noneMatch(found::recognises));
    }

    @Test
    void everyValueOfATicketIsTypedInTheResidueOrLost() {
        Conversion<Message<?>> conversion = read(TICKET).get(0);
        assertEquals("/desk /ticket /opened /subject /class /state", fates(conversion, Carriage.TYPED));
        assertEquals("/priority /calls/0/at /calls/0/to /calls/1", fates(conversion, Carriage.RESIDUE));
        assertEquals("/officer/name /officer/room", fates(conversion, Carriage.LOST));
        assertEquals(
                node(TICKET).leaves().map(Node::pointer).toList(),
                conversion.coverage().leaves().map(Coverage.Leaf::pointer).toList());
        assertEquals(
                List.of(
                        "TOC-CNV-007 /sentAt",
                        "TOC-CNV-002 /handling/tlp",
                        "XB-TKT-001 /officer/name",
                        "XB-TKT-001 /officer/room"),
                lost(conversion));
        Message<?> message = conversion.result().orElseThrow();
        assertEquals(List.of(), tocsin.check(message).all());
        assertEquals(
                "{\"priority\":1,\"calls\":{\"0\":{\"at\":\"2026-05-12T03:00:00Z\",\"to\":\"x\"},\"1\":null}}",
                message.extensions().json(TicketFormat.RESIDUE).orElseThrow());
        IncidentReport report = (IncidentReport) message.body();
        assertEquals(Determination.CONFIRMED, report.determination());
        assertEquals(IncidentKind.RANSOMWARE, report.categories().get(0).kind());
    }

    @Test
    void aLossOfItsOwnHasASentenceOfItsOwn() {
        Conversion<Message<?>> conversion =
                read(TICKET.replace("ransom", "new-this-year")).get(0);
        assertTrue(lost(conversion).contains("XB-TKT-002 /class"), conversion.losses()::toString);
        assertTrue(fates(conversion, Carriage.RESIDUE).startsWith("/class "));
        assertEquals(
                "Le nom de l''agent a été omis.",
                TicketProblem.OFFICER_NOT_CARRIED.sentence(Locale.FRENCH).orElseThrow());
    }

    @Test
    void whatIsNoTicketIsRefusedAndTheOthersAreTaken() {
        List<Conversion<Message<?>>> all = read("[" + TICKET.replace("4711", "") + ",5," + TICKET + "]");
        assertEquals(
                List.of("XB-TKT-003 /0/ticket", "XB-TKT-003 /1/desk"),
                all.stream()
                        .flatMap(each -> each.problems().errors().stream())
                        .map(problem -> problem.code().id() + " " + problem.pointer())
                        .toList());
        assertTrue(all.get(2).result().isPresent());
    }

    @Test
    void aReportBecomesATicketAndTheAccountIsWhole() {
        Message<?> message = read(TICKET).get(0).result().orElseThrow();
        Conversion<byte[]> conversion = tocsin.convert(message, new TicketTarget());
        assertEquals(
                "{\"desk\":\"XB-CSIRT\",\"ticket\":\"4711\",\"opened\":\"2026-05-12T02:40:00Z\","
                        + "\"subject\":\"Files of two hospitals\",\"state\":\"confirmed\",\"class\":\"ransom\","
                        + "\"label\":\"amber\",\"realm\":\"actual\"}",
                new String(conversion.result().orElseThrow(), StandardCharsets.UTF_8));
        String text = new String(tocsin.write(message), StandardCharsets.UTF_8);
        assertEquals(
                node(text).leaves().map(Node::pointer).toList(),
                conversion.coverage().leaves().map(Coverage.Leaf::pointer).toList());
        assertEquals(
                fates(conversion, Carriage.LOST),
                conversion.losses().stream().map(loss -> loss.pointer()).collect(Collectors.joining(" ")));
    }

    @Test
    void noExerciseBecomesATicketUnasked() {
        Message<?> drill = tocsin.convert(
                        TICKET.getBytes(StandardCharsets.UTF_8), new TicketSource(), options(Realm.TEST))
                .findFirst()
                .flatMap(Conversion::result)
                .orElseThrow();
        assertEquals(
                1,
                tocsin.convert(drill, new TicketTarget())
                        .problems()
                        .of(CoreProblem.REALM_NOT_CONVERTIBLE)
                        .count());
        assertTrue(tocsin.convert(
                        drill, new TicketTarget(), ConversionOptions.none().withExercises())
                .result()
                .isPresent());
    }
}
