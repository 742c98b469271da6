package org.tocsin.correspondence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.correspondence.ReceivedAnswer.Kind;
import org.tocsin.message.PartyCode;

/**
 * The answers to one version of a survey that name no message: all messages that contain the survey share them. For one
 * thread.
 */
final class SurveyAnswers {

    private final Map<PartyCode, List<ReceivedAnswer>> byParty;
    private final Map<ReplyExpectation, Standing> standings = new EnumMap<>(ReplyExpectation.class);

    /**
     * The state of the parties that have answered.
     *
     * @param answered those from which nothing more is wished
     * @param waitedFor those from which more is wished
     * @param holding what these have said, in the order of sending
     */
    record Standing(ByParty<PartyCode> answered, ByParty<PartyCode> waitedFor, ByParty<ReceivedAnswer> holding) {}

    SurveyAnswers(Map<PartyCode, List<ReceivedAnswer>> byParty) {
        this.byParty = byParty;
    }

    /** No answers. */
    static SurveyAnswers none() {
        return new SurveyAnswers(Map.of());
    }

    /** The answers of a party in the order of their sending. */
    List<ReceivedAnswer> by(PartyCode party) {
        return byParty.getOrDefault(party, List.of());
    }

    /** All answers, by party. */
    List<ReceivedAnswer> all() {
        return byParty.values().stream().flatMap(List::stream).toList();
    }

    /** The state of the parties, by the kind of reply that is wished. */
    Standing standing(ReplyExpectation expected) {
        return standings.computeIfAbsent(expected, this::stand);
    }

    private Standing stand(ReplyExpectation expected) {
        List<PartyCode> answered = new ArrayList<>();
        List<PartyCode> waitedFor = new ArrayList<>();
        List<ReceivedAnswer> holding = new ArrayList<>();
        byParty.forEach((party, given) -> {
            if (expected == ReplyExpectation.ACKNOWLEDGEMENT || given.stream().anyMatch(SurveyAnswers::isFinal)) {
                answered.add(party);
            } else {
                waitedFor.add(party);
                holding.addAll(given);
            }
        });
        holding.sort(AnswersByParty.ORDER);
        return new Standing(
                ByParty.of(answered, Function.identity()),
                ByParty.of(waitedFor, Function.identity()),
                ByParty.of(holding, ReceivedAnswer::party));
    }

    private static boolean isFinal(ReceivedAnswer answer) {
        return answer.kind() == Kind.FINAL;
    }
}
