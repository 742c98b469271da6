package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.codes;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.sample;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.correspondence.ReceivedAnswer.Kind;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/** What answers a survey: the one of the samples, put to two parties. */
final class SurveyAnswersTest {

    private static final Instant NOW = Instant.parse("2026-09-20T00:00:00Z");

    private final Message<Survey> survey = put();
    private final Message<SurveyResponse> response =
            sample("survey-response-named").narrowTo(SurveyResponse.class).orElseThrow();

    @Test
    void answersThatCountConclude() {
        assertEquals(List.of("XB"), waitedFor(response.body()));
        assertEquals(List.of(Kind.FINAL), kinds(response.body()));
    }

    @Test
    void answersThatDoNotCountYetHoldThePlace() {
        SurveyResponse draft =
                response.body().toBuilder().status(SurveyResponseStatus.DRAFT).build();
        assertEquals(List.of("XA", "XB"), waitedFor(draft));
        assertEquals(List.of(Kind.HOLDING), kinds(draft));
    }

    @Test
    void answersToAnotherVersionAreNotThoseThatWereAskedFor() {
        assertEquals(
                List.of("XA", "XB"),
                waitedFor(response.body().toBuilder().version(1).build()));
    }

    @Test
    void answersMayNameTheSurveyAndNoMessage() {
        Message<?> alone = response(response.body(), null);
        assertEquals(List.of("XB"), codes(item(alone).waitedFor()));
        assertEquals(
                List.of(alone),
                desk(survey, alone).answers(survey.key()).stream()
                        .map(ReceivedAnswer::message)
                        .toList());
        Message<?> other = response(response.body().toBuilder().version(1).build(), null);
        assertEquals(List.of("XA", "XB"), codes(item(other).waitedFor()));
    }

    private List<String> waitedFor(SurveyResponse body) {
        return codes(item(response(body, response.header().inReplyTo())).waitedFor());
    }

    private List<Kind> kinds(SurveyResponse body) {
        return desk(survey, response(body, response.header().inReplyTo())).answers(survey.key()).stream()
                .map(ReceivedAnswer::kind)
                .toList();
    }

    private OpenItem item(Message<?> answer) {
        return desk(survey, answer).open(NOW).get(0);
    }

    private Message<?> response(SurveyResponse body, InReplyTo answered) {
        return new Message<>(response.header().toBuilder().inReplyTo(answered).build(), body, response.extensions());
    }

    private static Message<Survey> put() {
        Message<Survey> sample = sample("survey").narrowTo(Survey.class).orElseThrow();
        return new Message<>(
                sample.header().toBuilder()
                        .recipients(
                                Recipient.builder().party("XA").build(),
                                Recipient.builder().party("XB").build())
                        .build(),
                sample.body(),
                sample.extensions());
    }
}
