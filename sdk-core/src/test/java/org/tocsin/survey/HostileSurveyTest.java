package org.tocsin.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.Tocsin;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.message.survey.SurveyResult;
import org.tocsin.message.survey.SurveySection;
import org.tocsin.testing.HangGuard;

/** Very many responses, questions and options are counted within seconds. */
final class HostileSurveyTest {

    private static final int PARTIES = 10_000;
    private static final int QUESTIONS = 200;
    private static final String[] OPTIONS =
            IntStream.range(0, 64).mapToObj(i -> "o" + i).toArray(String[]::new);

    private final Random random = new Random(1);

    private SurveyQuestion question(int place) {
        return place % 2 == 0
                ? SurveyMessages.question("q" + place, SurveyQuestionKind.SINGLE_CHOICE)
                        .options(SurveyMessages.options(OPTIONS))
                        .build()
                : SurveyMessages.question("q" + place, SurveyQuestionKind.SCALE)
                        .min(0L)
                        .max(100L)
                        .build();
    }

    /** A square of a chance favours the first, so that there are many small cells. */
    private int skewed(int bound) {
        double chance = random.nextDouble();
        return (int) (chance * chance * chance * bound);
    }

    private Message<SurveyResponse> response(int party) {
        SurveyAnswer[] answers = new SurveyAnswer[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            answers[i] = i % 2 == 0
                    ? SurveyMessages.choice("q" + i, OPTIONS[skewed(64)])
                    : SurveyMessages.number("q" + i, skewed(101));
        }
        return SurveyMessages.response("x-p" + party, answers);
    }

    @Test
    @HangGuard
    void tenThousandResponsesToTwoHundredQuestionsByGroup() {
        SurveyQuestion[] questions =
                IntStream.range(0, 40).mapToObj(this::question).toArray(SurveyQuestion[]::new);
        Message<Survey> first = SurveyMessages.survey(Survey.builder().minimumCell(10), questions);
        List<SurveySection> sections = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i += 40) {
            sections.add(SurveySection.builder()
                    .questions(
                            IntStream.range(i, i + 40).mapToObj(this::question).toList())
                    .build());
        }
        Message<Survey> survey = new Message<>(
                first.header(), first.body().toBuilder().sections(sections).build(), first.extensions());
        List<Message<SurveyResponse>> responses =
                IntStream.range(0, PARTIES).mapToObj(this::response).toList();
        Set<PartyCode> invited = responses.stream()
                .map(each -> each.header().originator().party())
                .collect(Collectors.toSet());
        SurveyResult result = SurveyTally.of(survey, invited)
                .with(responses)
                .groupedBy("q0")
                .outcome()
                .result();
        assertEquals(QUESTIONS, result.tables().size());
        assertEquals(PARTIES, result.answered());
        assertEquals(
                List.of(),
                Tocsin.standard().check(SurveyMessages.message(result)).all());
    }

    @Test
    @HangGuard
    void oneResponseManyTimesOver() {
        Message<Survey> survey = SurveyMessages.survey(Survey.builder(), question(0));
        Message<SurveyResponse> response = SurveyMessages.response("XA", SurveyMessages.choice("q0", "o1"));
        List<Message<SurveyResponse>> responses = new ArrayList<>();
        for (long i = 1; i <= 50_000; i++) {
            responses.add(
                    SurveyMessages.with(response, response.header().toBuilder().revision(i % 1_000 + 1)));
        }
        SurveyOutcome outcome = SurveyTally.of(survey, Set.of(PartyCode.of("XA")))
                .with(responses)
                .outcome();
        assertEquals(1, outcome.result().answered());
        assertEquals(49_999, outcome.leftOut().size());
    }
}
