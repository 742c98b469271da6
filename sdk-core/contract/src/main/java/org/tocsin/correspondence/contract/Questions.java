package org.tocsin.correspondence.contract;

import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.Tlp;
import org.tocsin.message.ExerciseReference;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveySection;

/** Questions to keep, and replies to them; their identifiers are numbers. */
final class Questions {

    private static final String SURVEY = "urn:x-test:survey";

    private Questions() {}

    /** A header of a first revision in the realm {@code actual}. */
    static Header.Builder header(long number, String from, String to) {
        return header(number, from, to, Realm.ACTUAL);
    }

    static Header.Builder header(long number, String from, String to, Realm realm) {
        Header.Builder header = Header.builder()
                .realm(realm)
                .id(Reports.id(number))
                .originator(PartyRole.builder()
                        .party(from)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party(to).build())
                .sentAt("2026-05-12T03:03:00Z")
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "EX-ALPHA: about a worm");
        return realm == Realm.EXERCISE
                ? header.exercise(ExerciseReference.builder()
                        .id(Reports.EXERCISE)
                        .marker("EX-ALPHA")
                        .build())
                : header;
    }

    static Header.Builder answering(Header.Builder header, long question) {
        return header.inReplyTo(InReplyTo.builder()
                .id(Reports.id(question))
                .type(MessageType.INFORMATION_REQUEST)
                .build());
    }

    static Message<?> question(Header.Builder header) {
        return question(header, "Have you seen it?");
    }

    static Message<?> question(Header.Builder header, String text) {
        return Tocsin.standard()
                .message(
                        header,
                        InformationRequest.builder()
                                .purpose(InformationPurpose.TECHNICAL_DETAIL)
                                .questions(Question.builder()
                                        .number(1)
                                        .text("en", text)
                                        .build())
                                .build());
    }

    static Message<?> response(Header.Builder header, boolean complete) {
        Response.Builder body = Response.builder().complete(complete);
        return Tocsin.standard()
                .message(
                        header,
                        body.disposition(complete ? Disposition.COMPLETED : Disposition.PENDING)
                                .explanation("en", "We have looked.")
                                .build());
    }

    static Message<?> receipt(Header.Builder header) {
        return Tocsin.standard()
                .message(
                        header,
                        Acknowledgement.builder()
                                .level(AcknowledgementLevel.RECEIVED)
                                .build());
    }

    static Message<?> cancellation(Header.Builder header, long cancelled) {
        return Tocsin.standard()
                .message(
                        header,
                        Cancellation.builder()
                                .cancels(CancelledMessage.builder()
                                        .id(Reports.id(cancelled))
                                        .build())
                                .reason(CancellationReason.SENT_IN_ERROR)
                                .instruction(CancellationInstruction.DISREGARD)
                                .build());
    }

    static Message<?> survey(Header.Builder header) {
        return Tocsin.standard()
                .message(
                        header.validUntil("2026-09-30T23:59:59Z"),
                        Survey.builder()
                                .survey(SURVEY)
                                .version(1)
                                .purpose("en", "To learn who has seen it.")
                                .sections(SurveySection.builder()
                                        .questions(SurveyQuestion.builder()
                                                .id("seen")
                                                .kind(SurveyQuestionKind.TEXT)
                                                .text("en", "Have you seen it?")
                                                .build())
                                        .build())
                                .build());
    }

    /** Answers that name the survey and not the message that contains it. */
    static Message<?> surveyResponse(Header.Builder header) {
        return Tocsin.standard()
                .message(
                        header,
                        SurveyResponse.builder()
                                .survey(SURVEY)
                                .version(1)
                                .status(SurveyResponseStatus.SUBMITTED)
                                .consent(SurveyConsent.AGGREGATE_ONLY)
                                .answers(SurveyAnswer.builder()
                                        .question("seen")
                                        .text("en", "No.")
                                        .build())
                                .build());
    }
}
