package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.message.PartyCode;
import org.tocsin.revision.MessageHistory;

/**
 * The answers to one message.
 *
 * @param named those that name it, by party and in the order of their sending
 * @param shared those to the survey that it contains; several messages may contain the same survey
 */
record AnswersByParty(Map<PartyCode, List<ReceivedAnswer>> named, SurveyAnswers shared) {

    /** Answers in the order of their sending. */
    static final Comparator<ReceivedAnswer> ORDER =
            Comparator.comparing(ReceivedAnswer::message, MessageHistory.BY_SENDING);

    /** Answers by party, each party's in the order of their sending, and the parties in that of their first. */
    static Map<PartyCode, List<ReceivedAnswer>> sorted(Collection<ReceivedAnswer> answers) {
        Map<PartyCode, List<ReceivedAnswer>> byParty = new LinkedHashMap<>();
        answers.stream()
                .sorted(ORDER)
                .forEach(answer -> byParty.computeIfAbsent(answer.party(), party -> new ArrayList<>())
                        .add(answer));
        return byParty;
    }

    /** The answers of a party in the order of their sending. */
    List<ReceivedAnswer> by(PartyCode party) {
        List<ReceivedAnswer> answers = new ArrayList<>(named.getOrDefault(party, List.of()));
        answers.addAll(shared.by(party));
        answers.sort(ORDER);
        return List.copyOf(answers);
    }

    /** All answers in the order of their sending. */
    List<ReceivedAnswer> all() {
        List<ReceivedAnswer> answers = new ArrayList<>();
        named.values().forEach(answers::addAll);
        answers.addAll(shared.all());
        answers.sort(ORDER);
        return List.copyOf(answers);
    }
}
