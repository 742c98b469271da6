package org.tocsin.internal.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tocsin.code.PublicityReach;
import org.tocsin.code.Realm;
import org.tocsin.message.IncidentId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.incident.AttributionStatement;
import org.tocsin.message.incident.ClaimPublicity;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.validation.CoreProblem;

/** Questions that hold a public claim back. The sample was asked on 12 May at 13:20 and holds back for a day. */
final class PublicClaimRulesTest {

    private static final Message<IncidentReport> REPORT = Scene.sample("incident-report-early", IncidentReport.class);
    private static final Message<ClarificationRequest> ASKED =
            Scene.sample("clarification-request", ClarificationRequest.class);
    private static final List<String> FOUND = List.of("/body/publicity/reach");

    private static Message<AttributionStatement> claim(String sentAt, PublicityReach reach) {
        Message<AttributionStatement> sample =
                Scene.sample("attribution-statement-exercise", AttributionStatement.class);
        AttributionStatement body = sample.body();
        return new Message<>(
                sample.header().toBuilder()
                        .realm(Realm.ACTUAL)
                        .exercise(null)
                        .sentAt(sentAt)
                        .build(),
                body.toBuilder()
                        .incidents(IncidentId.of(REPORT.header().id().uuid()))
                        .subject(body.subject().toBuilder().party("XB").build())
                        .publicity(ClaimPublicity.builder().reach(reach).build())
                        .build(),
                sample.extensions());
    }

    private static List<String> found(String sentAt, Message<?>... known) {
        return new Scene()
                .knows(known)
                .pointers(CoreProblem.CLAIM_BEFORE_CLARIFICATION, claim(sentAt, PublicityReach.PUBLIC));
    }

    private static Message<ClarificationRequest> heldUntil(String time, Message<ClarificationRequest> request) {
        return Scene.with(
                request, request.body().toBuilder().statementHeldUntil(time).build());
    }

    /** The question without what ties it to the incident. */
    private static Message<ClarificationRequest> untied() {
        return new Message<>(ASKED.header().toBuilder().references().build(), ASKED.body(), ASKED.extensions());
    }

    private static Message<ClarificationRequest> inThread(MessageId thread, Message<ClarificationRequest> request) {
        return new Message<>(request.header().toBuilder().thread(thread).build(), request.body(), request.extensions());
    }

    @ParameterizedTest
    @EnumSource(names = {"BILATERAL", "RESTRICTED"})
    void aClaimInConfidenceMayBeMadeAtOnce(PublicityReach reach) {
        assertEquals(
                List.of(),
                new Scene()
                        .knows(ASKED)
                        .pointers(CoreProblem.CLAIM_BEFORE_CLARIFICATION, claim("2026-05-13T10:00:00Z", reach)));
    }

    @Test
    void theQuestionIsTiedByTheReportThatItNames() {
        assertEquals(FOUND, found("2026-05-13T10:00:00Z", REPORT, ASKED));
        assertEquals(List.of(), found("2026-05-13T10:00:00Z", REPORT, untied()));
    }

    @Test
    void theQuestionIsTiedByTheThreadOfTheIncident() {
        assertEquals(
                FOUND, found("2026-05-13T10:00:00Z", inThread(REPORT.header().id(), untied())));
    }

    @Test
    void aQuestionOfAnotherPartyHoldsNobodyElseBack() {
        assertEquals(List.of(), found("2026-05-13T10:00:00Z", REPORT, Scene.by("XC", ASKED)));
    }

    @Test
    void aQuestionThatCameAfterTheClaimDidNotHoldItBack() {
        assertEquals(List.of(), found("2026-05-12T13:19:59Z", REPORT, ASKED));
    }

    @Test
    void theLastRevisionOfAQuestionSaysUntilWhen() {
        Message<ClarificationRequest> longer =
                heldUntil("2026-05-15T13:20:00Z", Scene.revised(Scene.sent(ASKED, "2026-05-13T09:00:00Z"), 2));
        Message<ClarificationRequest> shorter =
                heldUntil("2026-05-13T11:00:00Z", Scene.revised(Scene.sent(ASKED, "2026-05-13T10:30:00Z"), 3));
        assertEquals(List.of(), found("2026-05-14T10:00:00Z", REPORT, ASKED));
        assertEquals(FOUND, found("2026-05-14T10:00:00Z", REPORT, ASKED, longer));
        assertEquals(List.of(), found("2026-05-14T10:00:00Z", REPORT, ASKED, longer, shorter));
    }

    @Test
    void ofSeveralQuestionsTheOneOpenLongestIsNamed() {
        Message<ClarificationRequest> other = heldUntil("2026-05-14T08:00:00Z", Scene.another(ASKED));
        assertEquals(
                List.of("XB", "2026-05-14T08:00:00Z"),
                new Scene()
                        .knows(REPORT, other, ASKED)
                        .found(
                                CoreProblem.CLAIM_BEFORE_CLARIFICATION,
                                claim("2026-05-13T10:00:00Z", PublicityReach.PUBLIC))
                        .get(0)
                        .arguments());
    }

    @Test
    void aQuestionThatWasTakenBackHoldsNothingBack() {
        assertEquals(List.of(), found("2026-05-13T10:00:00Z", REPORT, ASKED, Scene.cancellation(ASKED)));
    }
}
