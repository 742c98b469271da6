package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.SurveyId;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;

/** What answers what, among the messages in sight. For one thread. */
final class AnswerBook {

    private final StandingMessages standing;
    private final Map<MessageId, List<Message<?>>> byQuestion = new TreeMap<>();
    private final Map<PutSurvey, Map<PartyCode, List<ReceivedAnswer>>> toSurveys = new TreeMap<>();

    /** One version of a survey in one realm, whatever message brings it. */
    private record PutSurvey(SurveyId survey, int version, Realm realm) implements Comparable<PutSurvey> {

        @Override
        public int compareTo(PutSurvey other) {
            int byName = survey.compareTo(other.survey);
            int byVersion = byName != 0 ? byName : Integer.compare(version, other.version);
            return byVersion != 0 ? byVersion : realm.compareTo(other.realm);
        }
    }

    AnswerBook(StandingMessages standing) {
        this.standing = standing;
    }

    /** Looks up the answers to all of these at once. */
    void prepare(Collection<Message<?>> questions) {
        Set<Topic> topics = new TreeSet<>();
        for (Message<?> question : questions) {
            MessageId id = question.header().id();
            if (!byQuestion.containsKey(id)) {
                byQuestion.put(id, new ArrayList<>());
                topics.add(Topic.answered(id));
            }
        }
        for (Message<?> answer : standing.currentAbout(topics)) {
            NamedMessage.answeredBy(answer)
                    .map(named -> byQuestion.get(named.id()))
                    .ifPresent(answers -> answers.add(answer));
        }
    }

    /**
     * The answers to a message: those that name it, and to a survey also those that name none and are of its version. It need
     * not be in sight.
     */
    AnswersByParty to(MessageKey asked) {
        Optional<Message<?>> question = standing.newest(asked);
        List<ReceivedAnswer> answers = new ArrayList<>();
        for (Message<?> message : answering(asked.id())) {
            if (means(message, asked)) {
                ReceivedAnswer.of(message, question).ifPresent(answers::add);
            }
        }
        return new AnswersByParty(
                AnswersByParty.sorted(answers),
                question.flatMap(message -> message.as(Survey.class))
                        .map(this::toSurvey)
                        .orElse(Map.of()));
    }

    private List<Message<?>> answering(MessageId id) {
        List<Message<?>> known = byQuestion.get(id);
        if (known == null) {
            known = standing.currentAbout(Set.of(Topic.answered(id)));
            byQuestion.put(id, known);
        }
        return known;
    }

    private boolean means(Message<?> answer, MessageKey asked) {
        return answer.header().realm() == asked.realm()
                && NamedMessage.answeredBy(answer)
                        .filter(named -> named.id().equals(asked.id()))
                        .filter(named ->
                                standing.namesakes(asked.id(), asked.realm()).mayMean(asked, named, answer))
                        .isPresent();
    }

    private Map<PartyCode, List<ReceivedAnswer>> toSurvey(Message<Survey> put) {
        PutSurvey survey = new PutSurvey(
                put.body().survey(), put.body().version(), put.header().realm());
        return toSurveys.computeIfAbsent(
                survey,
                key -> AnswersByParty.sorted(standing.currentAbout(Set.of(Topic.survey(key.survey()))).stream()
                        .filter(message -> message.header().inReplyTo() == null)
                        .filter(message -> message.header().realm() == key.realm())
                        .flatMap(message -> message.as(SurveyResponse.class).stream())
                        .filter(response -> response.body().survey().equals(key.survey())
                                && response.body().version() == key.version())
                        .flatMap(response -> ReceivedAnswer.of(response, Optional.empty()).stream())
                        .toList()));
    }
}
