package org.tocsin.examples.nationalprofile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tocsin.ReadResult;
import org.tocsin.Tocsin;
import org.tocsin.code.Answer;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Precedence;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Sector;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.directory.Directory;
import org.tocsin.message.Category;
import org.tocsin.message.ExtensionType;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.LocalId;
import org.tocsin.message.Message;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;
import org.tocsin.validation.Problems;

/** The profile, applied by a program that embeds the SDK. */
final class NationalProfileTest {

    // tag::use[]
    private final Tocsin tocsin =
            Tocsin.builder().rules(new NationalProfile().rulePack()).build();
    // end::use[]

    private static Header.Builder header(String language, Tlp tlp) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11")
                .originator(PartyRole.builder()
                        .party("XB")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party("XA").build())
                .precedence(Precedence.FLASH)
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Handling.builder().tlp(tlp).build())
                .title(language, "Substations out of order");
    }

    private static IncidentReport.Builder report(Sector sector) {
        return IncidentReport.builder()
                .stage(ReportStage.EARLY)
                .determination(Determination.CONFIRMED)
                .categories(Category.builder().kind(IncidentKind.INTRUSION).build())
                .times(IncidentTimes.builder()
                        .aware(PartialTime.builder().at("2026-05-12T02:40:00Z").build())
                        .build())
                .scope(IncidentScope.builder().sectors(sector).build())
                .suspectedMalicious(Answer.YES)
                .crossBorder(
                        CrossBorder.builder().state(CrossBorderState.POSSIBLE).build())
                .localIds(LocalId.builder().id("4711").issuer("XB-CSIRT").build());
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(problem -> problem.code().id()).toList();
    }

    @Test
    void aReportThatKeepsTheProfileIsWrittenAndReadWithItsExtension() {
        // tag::typed[]
        IncidentReport body = report(Sector.ENERGY_ELECTRICITY)
                .extensions(Extensions.none().with(GridState.EXTENSION, new GridState("North 4", 120)))
                .build();
        Message<IncidentReport> sent = tocsin.message(header("en", Tlp.AMBER), body);
        ReadResult read = tocsin.reader(Realm.ACTUAL).read(tocsin.write(sent));
        GridState state = read.orElseThrow().extension(GridState.EXTENSION).orElseThrow();
        // end::typed[]
        assertEquals(new GridState("North 4", 120), state);
        assertEquals(List.of(), read.problems().all());
    }

    @Test
    void whatTheProfileRefusesIsNotWritten() {
        InvalidMessageException refused = assertThrows(
                InvalidMessageException.class,
                () -> tocsin.message(
                        header("fr", Tlp.CLEAR),
                        report(Sector.HEALTH).localIds(List.of()).build()));
        assertEquals(
                List.of("XB-DSK-001", "XB-LNG-001", "XB-TLP-001"),
                codes(refused.problems()).stream().sorted().toList());
    }

    @Test
    void whatIsFoundHasItsPlaceInTheTextAndASentenceInBothLanguages() {
        byte[] json = Tocsin.standard()
                .writePretty(Tocsin.standard()
                        .message(header("en", Tlp.GREEN), report(Sector.HEALTH).build()));
        ReadResult read = tocsin.reader(Realm.ACTUAL).read(json);
        Problem problem = assertInstanceOf(ReadResult.Refused.class, read)
                .problems()
                .errors()
                .get(0);
        assertEquals("/handling/tlp", problem.pointer());
        int line = problem.position().line();
        assertTrue(new String(json, StandardCharsets.UTF_8)
                .lines()
                .toList()
                .get(line - 1)
                .contains("green"));
        assertEquals("The report is about the health sector and is labelled green.", problem.message(Locale.ENGLISH));
        assertEquals("Étiquetez-le amber, amber+strict ou red.", problem.remedy(Locale.FRENCH));
    }

    @Test
    void aValueThatDoesNotFitTheSchemaIsAWarningToAReaderAndAnErrorToAWriter() {
        IncidentReport body = report(Sector.ENERGY_ELECTRICITY)
                .extensions(Extensions.none()
                        .with("org.example.xb.grid-state", "{\"substation\":\"N\",\"megawattsLost\":-1}"))
                .build();
        byte[] json = Tocsin.builder()
                .extension(ExtensionType.ofJson("org.example.xb.grid-state").inBodiesOf(MessageType.INCIDENT_REPORT))
                .build()
                .write(new Message<>(
                        header("en", Tlp.AMBER)
                                .tocsin(FormatVersion.CURRENT)
                                .type(MessageType.INCIDENT_REPORT)
                                .build(),
                        body,
                        Extensions.none()));
        Problems problems = tocsin.check(json);
        assertTrue(problems.valid(), problems::toString);
        assertEquals(List.of("TOC-EXT-004"), codes(problems));
        assertEquals(
                "/body/extensions/org.example.xb.grid-state/megawattsLost",
                problems.all().get(0).pointer());
        assertThrows(InvalidMessageException.class, () -> tocsin.message(header("en", Tlp.AMBER), body));
    }

    @Test
    void aRuleThatNeedsTheDirectoryIsNamedWhereThereIsNone() {
        Message<IncidentReport> sent = tocsin.message(
                header("en", Tlp.AMBER), report(Sector.TRANSPORT_AIR).build());
        Problems without = tocsin.check(sent, Context.none()).correspondence();
        assertTrue(without.notChecked().contains(NationalProblem.RECIPIENT_NOT_REACHED));
        Context known = Context.builder()
                .directory(Directory.builder().build())
                .clock(Clock.systemUTC())
                .build();
        List<Problem> found = tocsin.check(sent, known)
                .correspondence()
                .of(NationalProblem.RECIPIENT_NOT_REACHED)
                .toList();
        assertEquals("/recipients/0", found.get(0).pointer());
        assertEquals("Nobody in the directory answers for XA now.", found.get(0).message(Locale.ENGLISH));
    }
}
