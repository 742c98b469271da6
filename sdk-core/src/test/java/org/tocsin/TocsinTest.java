package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.testing.ProjectFiles;
import org.tocsin.validation.InvalidMessageException;

/** The front door, as its user meets it. */
final class TocsinTest {

    private final Tocsin tocsin = Tocsin.standard();

    private static Header.Builder header() {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id("6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11")
                .inReplyTo(InReplyTo.builder()
                        .id("0b4c9a57-5a0b-4d3e-8f57-2d1f6f3d9c02")
                        .type(MessageType.INCIDENT_REPORT)
                        .build())
                .originator(PartyRole.builder()
                        .party("XB")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party("XA").build())
                .sentAt("2026-05-12T10:09:00Z")
                .handling(Handling.builder().tlp(Tlp.AMBER).build())
                .title("en", "Received");
    }

    private static Acknowledgement received() {
        return Acknowledgement.builder().level(AcknowledgementLevel.RECEIVED).build();
    }

    @Test
    void aMessageThatIsBuiltCanBeWrittenAndReadBack() {
        Message<Acknowledgement> message = tocsin.message(header(), received());
        byte[] json = tocsin.write(message);
        assertEquals(message, tocsin.reader(Realm.ACTUAL).read(json).orElseThrow());
    }

    @Test
    void aBuilderNamesEverythingThatIsMissingAtOnce() {
        InvalidMessageException refusal = assertThrows(
                InvalidMessageException.class,
                () -> tocsin.message(
                        Header.builder()
                                .handling(Handling.builder().build())
                                .recipients(
                                        List.of(Recipient.builder().party("XA").build())),
                        IncidentReport.builder().build()));
        List<String> missing = refusal.problems().errors().stream()
                .map(problem -> problem.pointer())
                .toList();
        assertEquals(
                List.of(
                        "/realm",
                        "/id",
                        "/originator",
                        "/sentAt",
                        "/handling/tlp",
                        "/title",
                        "/body/stage",
                        "/body/determination",
                        "/body/times",
                        "/body/suspectedMalicious",
                        "/body/crossBorder"),
                missing);
    }

    @Test
    void aReaderNeverHandsOutAMessageOfAnotherRealm() {
        byte[] json = ProjectFiles.sample("incident-report-early");
        ReadResult result = tocsin.reader(Realm.EXERCISE).read(json);
        assertEquals(ReadResult.OtherRealm.class, result.getClass());
        assertThrows(InvalidMessageException.class, result::orElseThrow);
    }

    @Test
    void everySampleIsAcceptedAndKeepsItsBytes() {
        ProjectFiles.samples().forEach(file -> {
            byte[] json = ProjectFiles.bytes(file);
            ReadResult result =
                    tocsin.reader(Realm.ACTUAL, Realm.TEST, Realm.EXERCISE).read(json);
            assertArrayEquals(json, result.original());
            Message<?> message = result.orElseThrow();
            assertEquals(
                    message,
                    tocsin.reader(Realm.ACTUAL, Realm.TEST, Realm.EXERCISE)
                            .read(tocsin.write(message))
                            .orElseThrow());
        });
    }

    @Test
    void aBodyMayStandBeforeTheType() {
        Message<?> message = tocsin.reader(Realm.ACTUAL)
                .read(ProjectFiles.sample("incident-report-early"))
                .orElseThrow();
        String compact = new String(tocsin.write(message), StandardCharsets.UTF_8);
        int start = compact.indexOf(",\"body\":");
        String moved =
                "{" + compact.substring(start + 1, compact.length() - 1) + "," + compact.substring(1, start) + "}";
        assertEquals(
                message,
                tocsin.reader(Realm.ACTUAL, Realm.TEST)
                        .read(moved.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
    }
}
