package org.tocsin.survey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tocsin.Tocsin;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveySection;
import org.tocsin.testing.ProjectFiles;

/** Surveys and responses for tests. */
final class SurveyMessages {

    static final Instant CLOSES = Instant.parse("2026-09-30T23:59:59Z");

    private static final Header OF_SURVEY = sample("survey", Survey.class).header();
    private static final Header OF_RESPONSE =
            sample("survey-response-aggregate", SurveyResponse.class).header();
    private static final Header OF_RESULT =
            sample("survey-result", SurveyResult.class).header();

    private SurveyMessages() {}

    /** A sample message of the conformance suite. */
    static <B extends Body> Message<B> sample(String name, Class<B> type) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL)
                .read(ProjectFiles.sample(name))
                .orElseThrow()
                .narrowTo(type)
                .orElseThrow();
    }

    static SurveyQuestion.Builder question(String id, SurveyQuestionKind kind) {
        return SurveyQuestion.builder().id(id).kind(kind).text("en", "What about " + id + "?");
    }

    static List<SurveyOption> options(String... codes) {
        return Stream.of(codes)
                .map(code -> SurveyOption.builder().code(code).text("en", code).build())
                .toList();
    }

    /** A survey of one section, first version, that closes at {@link #CLOSES}. */
    static Message<Survey> survey(Survey.Builder body, SurveyQuestion... questions) {
        Survey survey = body.survey("urn:x-test:survey")
                .version(1)
                .purpose("en", "To test the count.")
                .sections(SurveySection.builder().questions(questions).build())
                .build();
        return new Message<>(
                OF_SURVEY.toBuilder().validUntil(Timestamp.of(CLOSES)).build(), survey, Extensions.none());
    }

    /** A submitted response of a party to {@link #survey}, sent a month before it closes. */
    static Message<SurveyResponse> response(String party, SurveyAnswer... answers) {
        return response(party, SurveyConsent.AGGREGATE_ONLY, answers);
    }

    static Message<SurveyResponse> response(String party, SurveyConsent consent, SurveyAnswer... answers) {
        SurveyResponse body = SurveyResponse.builder()
                .survey("urn:x-test:survey")
                .version(1)
                .status(SurveyResponseStatus.SUBMITTED)
                .consent(consent)
                .answers(answers)
                .build();
        return new Message<>(
                OF_RESPONSE.toBuilder()
                        .id(MessageId.of(UUID.nameUUIDFromBytes(party.getBytes(StandardCharsets.UTF_8))))
                        .originator(PartyRole.builder()
                                .party(PartyCode.of(party))
                                .role(PocRole.NATIONAL_TECHNICAL)
                                .build())
                        .sentAt(Timestamp.of(CLOSES.minusSeconds(2_592_000)))
                        .build(),
                body,
                Extensions.none());
    }

    /** The same with another body. */
    static Message<SurveyResponse> with(Message<SurveyResponse> message, SurveyResponse.Builder body) {
        return new Message<>(message.header(), body.build(), message.extensions());
    }

    /** The same with another header. */
    static Message<SurveyResponse> with(Message<SurveyResponse> message, Header.Builder header) {
        return new Message<>(header.build(), message.body(), message.extensions());
    }

    static SurveyAnswer choice(String question, String option) {
        return SurveyAnswer.builder().question(question).option(option).build();
    }

    static SurveyAnswer choices(String question, String... options) {
        return SurveyAnswer.builder().question(question).options(options).build();
    }

    static SurveyAnswer number(String question, long number) {
        return SurveyAnswer.builder().question(question).number(number).build();
    }

    static SurveyAnswer words(String question, String words) {
        return SurveyAnswer.builder()
                .question(question)
                .text(Text.of("en", words))
                .build();
    }

    /** The result as a message, which the SDK refuses to make where it is not valid. */
    static Message<SurveyResult> message(SurveyResult result) {
        return Tocsin.standard().message(OF_RESULT.toBuilder(), result);
    }
}
