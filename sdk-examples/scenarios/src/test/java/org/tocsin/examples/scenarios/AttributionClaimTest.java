package org.tocsin.examples.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.AttributionLevel;
import org.tocsin.code.MessageType;
import org.tocsin.code.ResponsibilityPosition;
import org.tocsin.directory.Directory;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.request.Response;
import org.tocsin.validation.InvalidMessageException;
import org.tocsin.validation.Problem;

final class AttributionClaimTest {

    private static final String BEFORE_THE_ANSWER = "2026-09-17T11:00:00Z";
    private static final String AFTER_THE_ANSWER = "2026-09-17T12:00:00Z";

    private final Tocsin tocsin = Tocsin.standard();
    private final Played played = Played.of(new AttributionClaim());
    private final List<Message<AttributionStatement>> statements = played.messages(AttributionStatement.class);

    private Header.Builder header() {
        return statements.get(0).header().toBuilder();
    }

    private List<String> found(Header.Builder header, AttributionStatement body) {
        Message<AttributionStatement> message = tocsin.message(header, body);
        Instant at = message.header().sentAt().findInstant().orElseThrow();
        return codes(tocsin.check(message, played.at(at)).correspondence().all());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().id()).toList();
    }

    @Test
    void noDraftThatLacksAPreconditionCanBeSent() {
        List<List<String>> refused =
                StatementDraft.gaps().stream().map(this::refused).toList();

        assertEquals(
                List.of(
                        List.of("TOC-ATT-001"),
                        List.of("TOC-ATT-001"),
                        List.of("TOC-ATT-001"),
                        List.of("TOC-ATT-003"),
                        List.of("TOC-ATT-003"),
                        List.of("TOC-ATT-003"),
                        List.of("TOC-ATT-003"),
                        List.of("TOC-ATT-004"),
                        List.of("TOC-ATT-010", "TOC-ATT-011"),
                        List.of("TOC-ATT-011")),
                refused);
    }

    private List<String> refused(StatementDraft.Gap gap) {
        Header.Builder header = gap.header().apply(header());
        AttributionStatement body = gap.body().apply(StatementDraft.complete()).build();
        return codes(assertThrows(InvalidMessageException.class, () -> tocsin.message(header, body), gap.lacking())
                .problems()
                .errors());
    }

    @Test
    void theStatementGoesToThoseAloneWhoseProfileAsksForIt() {
        Header header = statements.get(0).header();
        Directory directory = played.directory(header.sentAt().instant());

        assertEquals(2, header.recipients().size());
        for (Recipient recipient : header.recipients()) {
            assertTrue(asksForStatements(directory, recipient.party(), header));
        }
    }

    private static boolean asksForStatements(Directory directory, PartyCode party, Header header) {
        return directory
                .profile(party, header.sentAt().findInstant().orElseThrow())
                .filter(profile -> profile.alsoAcceptedTypes().contains(MessageType.ATTRIBUTION_STATEMENT))
                .isPresent();
    }

    @Test
    void aRecipientThatDoesNotAskForStatementsIsNoted() {
        Recipient outsider = ForumContacts.desk("XC").asRecipient();

        assertEquals(
                List.of("TOC-ATT-007"),
                found(header().recipients(outsider), statements.get(0).body()));
    }

    @Test
    void nothingIsMadePublicWhileTheQuestionIsOpen() {
        AttributionStatement tonight = StatementDraft.complete()
                .publicity(StatementDraft.publicFrom("2026-09-17T20:00:00Z"))
                .build();

        assertEquals(List.of("TOC-ATT-008"), found(withoutAnswer(BEFORE_THE_ANSWER), tonight));
        assertEquals(List.of(), found(withoutAnswer(AFTER_THE_ANSWER), tonight));
    }

    /** The header of a statement that does not yet know of the answer. */
    private Header.Builder withoutAnswer(String sentAt) {
        return header().sentAt(sentAt)
                .references(statements.get(0).header().references().get(0));
    }

    @Test
    void thePartyConcernedDoesNotAcceptTheClaim() {
        List<Message<Response>> responses = played.messages(Response.class);
        Message<Response> last = responses.get(responses.size() - 1);

        assertEquals(statements.get(0).header().id(), last.header().inReplyTo().id());
        assertEquals(ResponsibilityPosition.NOT_ACCEPTED, last.body().responsibility());
    }

    @Test
    void theRevisionNamesNoParty() {
        Message<AttributionStatement> revision = statements.get(1);

        assertEquals(2L, revision.header().revisionOrDefault());
        assertEquals(AttributionLevel.ACTIVITY_CLUSTER, revision.body().level());
        assertNull(revision.body().subject().party());
        assertTrue(revision.body().claim().entries().stream()
                .noneMatch(entry -> entry.text().contains("XH")));
    }

    @Test
    void nothingIsFoundInWhatIsSent() {
        assertEquals(List.of(), played.findings());
        assertEquals(List.of(), played.ownFindings());
    }
}
