package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.Realm;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/** What answers what, among the messages in sight. For one thread. */
final class AnswerBook {

    private final StandingMessages standing;
    private final Map<PutSurvey, Map<PartyCode, List<ReceivedAnswer>>> toSurveys = new HashMap<>();

    /** One version of a survey in one realm, whatever message brings it. */
    private record PutSurvey(String survey, int version, Realm realm) {}

    AnswerBook(StandingMessages standing) {
        this.standing = standing;
    }

    /** The answers to a message: those that name it, and to a survey also those that name none and are of its version. */
    AnswersByParty to(MessageId id) {
        Optional<Message<?>> question = standing.newest(id);
        List<ReceivedAnswer> answers = new ArrayList<>();
        for (Message<?> message : standing.currentAbout(Topic.message(id))) {
            if (names(message, id) && isOfRealm(message, question)) {
                ReceivedAnswer.of(message, question).ifPresent(answers::add);
            }
        }
        return new AnswersByParty(
                AnswersByParty.sorted(answers),
                question.flatMap(message -> message.as(Survey.class))
                        .map(this::toSurvey)
                        .orElse(Map.of()));
    }

    private static boolean names(Message<?> message, MessageId id) {
        InReplyTo answered = message.header().inReplyTo();
        return answered != null && answered.id().equals(id);
    }

    private static boolean isOfRealm(Message<?> message, Optional<Message<?>> question) {
        return question.map(asked -> asked.header().realm() == message.header().realm())
                .orElse(true);
    }

    private Map<PartyCode, List<ReceivedAnswer>> toSurvey(Message<Survey> put) {
        PutSurvey survey = new PutSurvey(
                put.body().survey(), put.body().version(), put.header().realm());
        return toSurveys.computeIfAbsent(
                survey,
                key -> AnswersByParty.sorted(standing.currentAbout(Topic.survey(key.survey())).stream()
                        .filter(message -> message.header().inReplyTo() == null)
                        .filter(message -> message.header().realm() == key.realm())
                        .flatMap(message -> message.as(SurveyResponse.class).stream())
                        .filter(response -> response.body().survey().equals(key.survey())
                                && response.body().version() == key.version())
                        .flatMap(response -> ReceivedAnswer.of(response, Optional.empty()).stream())
                        .toList()));
    }
}
