package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.SurveyId;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/** Finds the answers to messages, among the messages that the desk sees. For one thread. */
final class AnswerBook {

    private final CurrentMessages standing;
    private final Map<MessageId, AnswersUnderId> byQuestion = new TreeMap<>();
    private final Map<SurveyId, Map<PutSurvey, SurveyAnswers>> toSurveys = new TreeMap<>();

    /** One version of a survey in one realm, whatever message brings it. */
    private record PutSurvey(int version, Realm realm) implements Comparable<PutSurvey> {

        @Override
        public int compareTo(PutSurvey other) {
            int byVersion = Integer.compare(version, other.version);
            return byVersion != 0 ? byVersion : realm.compareTo(other.realm);
        }
    }

    AnswerBook(CurrentMessages standing) {
        this.standing = standing;
    }

    /** Looks up the answers to all of these at once. */
    void prepare(Collection<Message<?>> questions) {
        load(questions.stream().map(question -> question.header().id()).toList());
    }

    /**
     * Looks up the messages that name these identifiers in the revision that counts: an earlier revision may have named
     * others.
     */
    private void load(Collection<MessageId> ids) {
        Map<MessageId, List<Message<?>>> answers = new TreeMap<>();
        ids.stream().filter(id -> !byQuestion.containsKey(id)).forEach(id -> answers.put(id, new ArrayList<>()));
        for (Message<?> answer : standing.currentAbout(
                answers.keySet().stream().map(Topic::answered).toList())) {
            NamedMessage.answeredBy(answer)
                    .map(named -> answers.get(named.id()))
                    .ifPresent(some -> some.add(answer));
        }
        answers.forEach((id, some) -> byQuestion.put(id, new AnswersUnderId(id, some, standing)));
    }

    /**
     * The answers to a message: those that name it, and to a survey also those that name none and are of its version.
     * The desk need not see the message itself.
     */
    AnswersByParty to(MessageKey asked) {
        Optional<Message<?>> question = standing.newest(asked);
        if (!byQuestion.containsKey(asked.id())) {
            load(List.of(asked.id()));
        }
        List<ReceivedAnswer> answers = byQuestion
                .getOrDefault(asked.id(), new AnswersUnderId(asked.id(), List.of(), standing))
                .to(asked)
                .flatMap(message -> ReceivedAnswer.of(message, question.orElse(null)).stream())
                .toList();
        return new AnswersByParty(
                AnswersByParty.sorted(answers),
                question.flatMap(message -> message.narrowTo(Survey.class))
                        .map(this::toSurvey)
                        .orElseGet(SurveyAnswers::none));
    }

    private SurveyAnswers toSurvey(Message<Survey> put) {
        PutSurvey asked = new PutSurvey(put.body().version(), put.header().realm());
        return toSurveys
                .computeIfAbsent(put.body().survey(), this::responses)
                .getOrDefault(asked, SurveyAnswers.none());
    }

    /** The responses to a survey that name no message, by version of the survey and realm. */
    private Map<PutSurvey, SurveyAnswers> responses(SurveyId survey) {
        Map<PutSurvey, List<ReceivedAnswer>> responses = new TreeMap<>();
        for (Message<?> message : standing.currentAbout(Set.of(Topic.survey(survey)))) {
            if (message.header().inReplyTo() == null
                    && message.body() instanceof SurveyResponse response
                    && response.survey().equals(survey)) {
                PutSurvey put =
                        new PutSurvey(response.version(), message.header().realm());
                ReceivedAnswer.of(message, null)
                        .ifPresent(answer -> responses
                                .computeIfAbsent(put, key -> new ArrayList<>())
                                .add(answer));
            }
        }
        Map<PutSurvey, SurveyAnswers> answers = new TreeMap<>();
        responses.forEach((put, some) -> answers.put(put, new SurveyAnswers(AnswersByParty.sorted(some))));
        return answers;
    }
}
