package org.tocsin.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyPublication;
import org.tocsin.code.SurveyQuestionKind;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.code.UnansweredReason;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyAnswer;
import org.tocsin.message.survey.SurveyDependency;
import org.tocsin.message.survey.SurveyOption;
import org.tocsin.message.survey.SurveyQuestion;
import org.tocsin.message.survey.SurveyResponse;

/** A survey made up at random, what the parties meant to answer, and the responses they sent, with much that is wrong. */
final class SurveyWorld {

    private static final String GROUPING = "q0";
    private static final List<SurveyQuestionKind> KINDS = List.of(
            SurveyQuestionKind.YES_NO,
            SurveyQuestionKind.YES_PARTIAL_NO,
            SurveyQuestionKind.SINGLE_CHOICE,
            SurveyQuestionKind.MULTIPLE_CHOICE,
            SurveyQuestionKind.RANKING,
            SurveyQuestionKind.SCALE,
            SurveyQuestionKind.NUMBER,
            SurveyQuestionKind.TEXT,
            SurveyQuestionKind.of("x-weather"));

    private final Random random;
    private final List<SurveyQuestion> questions = new ArrayList<>();
    /** What counts, by party and question: answers with a value of parties that let them be counted. */
    private final Map<PartyCode, Map<String, SurveyAnswer>> truth = new LinkedHashMap<>();

    private final List<Message<SurveyResponse>> responses = new ArrayList<>();
    private final Message<Survey> survey;
    private final Set<PartyCode> invited;

    SurveyWorld(long seed) {
        random = new Random(seed);
        questions.add(SurveyMessages.question(GROUPING, SurveyQuestionKind.SINGLE_CHOICE)
                .options(SurveyMessages.options("a", "b", "c", "d"))
                .build());
        for (int i = 1; i < 6; i++) {
            questions.add(question("q" + i));
        }
        survey = SurveyMessages.survey(
                Survey.builder()
                        .minimumCell(random.nextBoolean() ? null : 1 + random.nextInt(5))
                        .publication(random.nextBoolean() ? null : SurveyPublication.NAMED_WITH_CONSENT),
                questions.toArray(SurveyQuestion[]::new));
        int parties = 3 + random.nextInt(23);
        double eager = 0.5 + random.nextDouble() / 2;
        for (int i = 0; i < parties; i++) {
            respond("x-p" + i, eager);
        }
        invited = responses.stream()
                .map(each -> each.header().originator().party())
                .collect(Collectors.toSet());
        responses.add(SurveyMessages.response("x-guest", SurveyMessages.choice(GROUPING, "a")));
        Collections.shuffle(responses, random);
    }

    private SurveyQuestion question(String id) {
        SurveyQuestionKind kind = KINDS.get(random.nextInt(KINDS.size()));
        SurveyQuestion.Builder question = SurveyMessages.question(id, kind).required(random.nextBoolean());
        switch (SurveyAnswerForm.of(kind)) {
            case OPTION, OPTIONS, RANKING ->
                question.options(SurveyMessages.options("a", "b", "c", "d"))
                        .maxChoices(random.nextBoolean() ? null : 1 + random.nextInt(3));
            case STEP -> question.min(-1L).max(2L);
            case NUMBER -> question.min(random.nextBoolean() ? null : 0L);
            default -> {}
        }
        if (random.nextInt(3) == 0) {
            SurveyQuestion earlier = questions.get(random.nextInt(questions.size()));
            List<String> leading =
                    codes(earlier).isEmpty() ? List.of("a") : codes(earlier).subList(0, 2);
            question.dependsOn(SurveyDependency.builder()
                    .question(earlier.id())
                    .answers(leading)
                    .build());
        }
        return question.build();
    }

    static List<String> codes(SurveyQuestion question) {
        return switch (question.kind().code()) {
            case "yes-no" -> List.of("yes", "no");
            case "yes-partial-no" -> List.of("yes", "partial", "no");
            default -> question.options().stream().map(SurveyOption::code).toList();
        };
    }

    private void respond(String party, double eager) {
        Map<String, SurveyAnswer> meant = new LinkedHashMap<>();
        List<SurveyAnswer> sent = new ArrayList<>();
        for (SurveyQuestion question : questions) {
            if (!isPut(question, meant)) {
                if (random.nextBoolean()) {
                    sent.add(answer(question));
                }
            } else if (random.nextDouble() < eager) {
                meant.put(question.id(), answer(question));
                sent.add(meant.get(question.id()));
            } else {
                sent.add(random.nextBoolean() ? faulty(question) : none(question));
            }
        }
        if (random.nextBoolean()) {
            sent.add(SurveyMessages.choice("gone", "a"));
        }
        SurveyConsent consent = SurveyConsent.values()[random.nextInt(20) == 0 ? 2 : random.nextInt(2)];
        Message<SurveyResponse> response = SurveyMessages.response(party, consent, sent.toArray(SurveyAnswer[]::new));
        responses.add(response);
        if (consent != SurveyConsent.NOT_PUBLISHED) {
            truth.put(PartyCode.of(party), meant);
        }
        addEarlier(response);
    }

    private static SurveyAnswer none(SurveyQuestion question) {
        return SurveyAnswer.builder()
                .question(question.id())
                .unanswered(UnansweredReason.UNDISCLOSED)
                .build();
    }

    private static SurveyAnswer faulty(SurveyQuestion question) {
        return SurveyAnswerForm.of(question.kind()) == SurveyAnswerForm.OPTION
                ? SurveyMessages.number(question.id(), 1)
                : SurveyMessages.choice(question.id(), "z");
    }

    /** Revisions that do not count any more, or not yet, and answers to another version. */
    private void addEarlier(Message<SurveyResponse> response) {
        Message<SurveyResponse> blank =
                SurveyMessages.with(response, response.body().toBuilder().answers(none(questions.get(0))));
        int last = responses.size() - 1;
        switch (random.nextInt(5)) {
            case 0 -> {
                responses.add(blank);
                responses.set(
                        last,
                        SurveyMessages.with(
                                response, response.header().toBuilder().revision(2L)));
            }
            case 1 ->
                responses.add(SurveyMessages.with(
                        SurveyMessages.with(blank, blank.header().toBuilder().id(MessageId.random())),
                        blank.body().toBuilder().version(7)));
            case 2 -> {
                responses.add(
                        SurveyMessages.with(blank, blank.body().toBuilder().status(SurveyResponseStatus.DRAFT)));
                responses.set(
                        last,
                        SurveyMessages.with(
                                response, response.header().toBuilder().revision(9L)));
            }
            default -> {}
        }
    }

    private static boolean isPut(SurveyQuestion question, Map<String, SurveyAnswer> meant) {
        SurveyDependency dependency = question.dependsOn();
        SurveyAnswer earlier = dependency == null ? null : meant.get(dependency.question());
        return dependency == null
                || (earlier != null
                        && (dependency.answers().contains(earlier.option() == null ? "" : earlier.option())
                                || !Collections.disjoint(dependency.answers(), earlier.options())));
    }

    private SurveyAnswer answer(SurveyQuestion question) {
        List<String> codes = new ArrayList<>(codes(question));
        return switch (SurveyAnswerForm.of(question.kind())) {
            case OPTION -> SurveyMessages.choice(question.id(), codes.get(skewed(codes.size())));
            case OPTIONS, RANKING -> {
                Collections.shuffle(codes, random);
                int most = question.maxChoices() == null ? codes.size() : question.maxChoices();
                yield SurveyMessages.choices(
                        question.id(),
                        codes.subList(0, 1 + random.nextInt(most)).toArray(String[]::new));
            }
            case STEP -> SurveyMessages.number(question.id(), skewed(4) - 1L);
            case NUMBER -> SurveyMessages.number(question.id(), random.nextInt(300));
            case WORDS -> SurveyMessages.words(question.id(), "Something.");
        };
    }

    /** The first more often than the second, and so on. */
    private int skewed(int bound) {
        return random.nextInt(1 + random.nextInt(bound));
    }

    Message<Survey> survey() {
        return survey;
    }

    SurveyQuestion question(int place) {
        return questions.get(place);
    }

    Map<PartyCode, Map<String, SurveyAnswer>> truth() {
        return truth;
    }

    /** A tally by groups or not; the responses in an order that the seed decides. */
    SurveyTally tally(boolean grouped, long order) {
        List<Message<SurveyResponse>> shuffled = new ArrayList<>(responses);
        Collections.shuffle(shuffled, new Random(order));
        SurveyTally tally = SurveyTally.of(survey, invited).with(shuffled);
        return grouped ? tally.groupedBy(GROUPING) : tally;
    }
}
