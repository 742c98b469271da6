package org.tocsin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Answer;
import org.tocsin.code.AssistanceKind;
import org.tocsin.code.Concern;
import org.tocsin.code.CrossBorderState;
import org.tocsin.code.Determination;
import org.tocsin.code.Disposition;
import org.tocsin.code.Effect;
import org.tocsin.code.IncidentKind;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReportStage;
import org.tocsin.code.Sector;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.Tlp;
import org.tocsin.code.Track;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.incident.CrossBorder;
import org.tocsin.message.incident.Impact;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.incident.IncidentScope;
import org.tocsin.message.incident.IncidentTimes;
import org.tocsin.message.request.AssistanceRequest;
import org.tocsin.message.request.ClarificationFact;
import org.tocsin.message.request.ClarificationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveySection;

/** The six messages that a country's desk writes first, as short as the builders allow. */
final class SixMessagesTest {

    private static final Tocsin TOCSIN = Tocsin.standard();

    private static Header.Builder header(String title) {
        PartyRole desk = desk("XA", PocRole.NATIONAL_TECHNICAL);
        Instant now = Instant.parse("2026-05-12T10:03:00Z");
        // tag::header[]
        Header.Builder header = Header.builder()
                .realm(Realm.ACTUAL)
                .id(UUID.randomUUID())
                .originator(desk)
                .recipients("XB", "XC")
                .sentAt(now)
                .handling(Tlp.AMBER)
                .title("en", title);
        // end::header[]
        return header;
    }

    private static PartyRole desk(String party, PocRole role) {
        return PartyRole.builder().party(party).role(role).build();
    }

    private static IncidentReport notification() {
        // tag::report[]
        IncidentReport report = IncidentReport.builder()
                .stage(ReportStage.NOTIFICATION)
                .determination(Determination.CONFIRMED)
                .times(IncidentTimes.builder().aware("2026-05-12T02:00:00Z").build())
                .categories(IncidentKind.RANSOMWARE, IncidentKind.WORM)
                .suspectedMalicious(Answer.YES)
                .crossBorder(CrossBorder.builder()
                        .state(CrossBorderState.CONFIRMED)
                        .parties("XB")
                        .build())
                .summary("en", "A worm encrypted files of two hospitals.")
                .severity(IncidentSeverity.HIGH)
                .scope(IncidentScope.builder().sectors(Sector.HEALTH).build())
                .impact(Impact.builder().effects(Effect.AVAILABILITY).build())
                .nextReportBy("2026-05-13T10:00:00Z")
                .build();
        // end::report[]
        return report;
    }

    private static AssistanceRequest assistance() {
        PartyRole coordinator = desk("XA", PocRole.CRISIS_COORDINATION);
        // tag::request[]
        AssistanceRequest request = AssistanceRequest.builder()
                .needs(AssistanceItem.builder()
                        .kind(AssistanceKind.DECRYPTION_HELP)
                        .build())
                .coordinator(coordinator)
                .build();
        // end::request[]
        return request;
    }

    private static ClarificationRequest clarification() {
        return ClarificationRequest.builder()
                .concern(Concern.ACTIVITY_APPEARS_TO_TRANSIT)
                .facts(ClarificationFact.builder()
                        .what("en", "Connection attempts to port 445 of two hospitals from 192.0.2.10.")
                        .build())
                .questions(Question.builder()
                        .number(1)
                        .text("en", "Is this host known to you?")
                        .build())
                .counterparts(desk("XA", PocRole.NATIONAL_DIPLOMATIC), desk("XA", PocRole.NATIONAL_TECHNICAL))
                .build();
    }

    private static Response response() {
        return Response.builder()
                .disposition(Disposition.ACCEPTED)
                .complete(true)
                .build();
    }

    private static Survey survey() {
        return Survey.builder()
                .survey(UUID.randomUUID())
                .version(1)
                .purpose("en", "To plan the training of duty desks.")
                .sections(SurveySection.builder()
                        .questions(SurveyQuestion.builder()
                                .id("desk")
                                .kind(SurveyQuestionKind.SINGLE_CHOICE)
                                .text("en", "When is your duty desk staffed?")
                                .options(option("day", "In office hours"), option("always", "At all hours"))
                                .build())
                        .build())
                .build();
    }

    private static SurveyOption option(String code, String text) {
        return SurveyOption.builder().code(code).text("en", text).build();
    }

    private static SurveyResponse surveyResponse() {
        // tag::survey[]
        SurveyResponse answers = SurveyResponse.builder()
                .survey("8d3a6f15-92c7-4be0-a1d8-3f5c0e7b2946")
                .version(1)
                .status(SurveyResponseStatus.SUBMITTED)
                .consent(SurveyConsent.NAMED)
                .answers(
                        SurveyAnswer.builder().question("desk").option("always").build())
                .build();
        // end::survey[]
        return answers;
    }

    @Test
    void eachIsAMessageAsItStands() {
        assertEquals(List.of(), warnings(header("Worm in two hospitals"), notification()));
        assertEquals(List.of("TOC-SIG-001"), warnings(header("Help with decryption"), assistance()));
        assertEquals(
                List.of("TOC-SIG-001"),
                warnings(header("Question about traffic").track(Track.POLICY).recipients("XB"), clarification()));
        assertEquals(List.of("TOC-SIG-001"), warnings(header("Answer").inReplyTo(question()), response()));
        assertEquals(List.of(), warnings(header("Sharing needs"), survey()));
        assertEquals(List.of(), warnings(header("Answers"), surveyResponse()));
    }

    private static InReplyTo question() {
        return InReplyTo.builder()
                .id(UUID.randomUUID())
                .type(MessageType.CLARIFICATION_REQUEST)
                .build();
    }

    private static List<String> warnings(Header.Builder header, Body body) {
        return TOCSIN.check(TOCSIN.message(header, body)).all().stream()
                .map(problem -> problem.code().id())
                .toList();
    }
}
