package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CommunicationCheckKind;
import org.tocsin.code.CooperationArea;
import org.tocsin.code.CooperationKind;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.feed.FeedLine;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.cooperation.CooperationNotice;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.testing.SampleMessages;
import org.tocsin.validation.Problem;

/** What the documentation of packages shows, cut from here; {@link JavadocExamplesTest} compares it. */
final class PackageExamplesTest {

    private final Tocsin tocsin = Tocsin.standard();

    private static Header.Builder header(String title) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(UUID.randomUUID())
                .originator(PartyRole.builder()
                        .party("XA")
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients("XB")
                .sentAt("2026-05-12T10:03:00Z")
                .handling(Tlp.GREEN)
                .title("en", title);
    }

    private void assertValid(Header.Builder header, Body body) {
        assertEquals(List.of(), tocsin.check(tocsin.message(header, body)).errors());
    }

    @Test
    void anAcknowledgement() {
        // tag::acknowledgement[]
        Acknowledgement receipt = Acknowledgement.builder()
                .level(AcknowledgementLevel.ACCEPTED_FOR_ACTION)
                .receivedAt("2026-05-12T03:03:04Z")
                .build();
        // end::acknowledgement[]
        Message<?> question = SampleMessages.sample("incident-report-early");
        InReplyTo answered = InReplyTo.builder()
                .id(question.header().id())
                .type(question.header().type())
                .build();
        assertValid(header("Received").inReplyTo(answered), receipt);
    }

    @Test
    void aCommunicationCheck() {
        // tag::check[]
        CommunicationCheck check = CommunicationCheck.builder()
                .kind(CommunicationCheckKind.REACHABILITY)
                .challenge("q7Jm2xT0b4Zr9KfA")
                .announced(true)
                .build();
        // end::check[]
        assertValid(header("Monthly check"), check);
    }

    @Test
    void anExerciseThatIsPaused() {
        // tag::control[]
        ExerciseControl pause = ExerciseControl.builder()
                .action(ExerciseAction.PAUSE)
                .effectiveAt("2026-11-17T10:45:00Z")
                .reason("en", "A real call came in at two desks.")
                .build();
        // end::control[]
        Message<?> played = SampleMessages.sample("exercise-control-pause");
        assertValid(played.header().toBuilder().id(UUID.randomUUID()), pause);
    }

    @Test
    void aNeedForHelpOverYears() {
        // tag::cooperation[]
        CooperationNotice notice = CooperationNotice.builder()
                .kind(CooperationKind.NEED)
                .areas(CooperationArea.TEAM_BUILDING)
                .text("en", "We wish to set up a response team for hospitals and look for a mentor.")
                .build();
        // end::cooperation[]
        assertValid(header("Mentor wanted"), notice);
    }

    @Test
    void readingOneMessage() {
        byte[] json = tocsin.write(SampleMessages.sample("incident-report-early"));
        // tag::read[]
        ReadResult result = tocsin.reader(Realm.ACTUAL).read(json);
        for (Problem problem : result.problems().all()) {
            System.err.println(problem.message(Locale.ENGLISH) + " " + problem.remedy(Locale.ENGLISH));
        }
        if (result instanceof ReadResult.Accepted accepted) {
            accepted.message().narrowTo(IncidentReport.class).ifPresent(this::handle);
        }
        // end::read[]
        assertEquals(1, reports.size());
    }

    private final List<Message<IncidentReport>> reports = new ArrayList<>();

    private void handle(Message<IncidentReport> report) {
        reports.add(report);
    }

    @Test
    void readingAFeed() throws IOException {
        byte[] line = tocsin.write(SampleMessages.sample("incident-report-early"));
        InputStream in = new ByteArrayInputStream(line);
        List<Long> refused = new ArrayList<>();
        // tag::feed[]
        try (Stream<FeedLine<ReadResult>> lines =
                tocsin.reader(Realm.ACTUAL).parallel(2).lines(in)) {
            lines.filter(each -> !each.result().problems().valid()).forEach(each -> refused.add(each.number()));
        }
        // end::feed[]
        assertTrue(refused.isEmpty());
    }
}
