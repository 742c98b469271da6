package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.cancellation;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.kept;
import static org.tocsin.correspondence.Traffic.key;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.receipt;
import static org.tocsin.correspondence.Traffic.reference;
import static org.tocsin.correspondence.Traffic.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Disposition;
import org.tocsin.code.ExerciseAction;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.survey.Survey;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.testing.HangGuard;

/** Many messages, and such as were made to be much work, are looked through in seconds; squared they would take hours. */
@HangGuard
final class HostileTrafficTest {

    private static final int MANY = 10_000;
    private static final int WHOLE_YEAR = 100_000;
    private static final long ANSWERS = 1_000_000;
    private static final Instant NOW = hour(2 * ANSWERS);

    @Test
    void aYearOfMessagesIsLookedThroughInSeconds() {
        DutyDesk desk =
                desk(each(WHOLE_YEAR / 2, number -> question(number, "XA", "XB")), each(WHOLE_YEAR / 2, number -> {
                    Message<?> answer = number % 2 == 0
                            ? response(answer(ANSWERS + number, number, "XB", "XA"), Disposition.COMPLETED, true)
                            : receipt(answer(ANSWERS + number, number, "XB", "XA"), AcknowledgementLevel.READ);
                    return answer;
                }));
        assertEquals(WHOLE_YEAR / 4, desk.open(NOW).size());
        assertEquals(0, desk.overdue(hour(0)).size());
    }

    @Test
    void answersMayComeBeforeTheirQuestions() {
        DutyDesk desk = desk(
                each(
                        MANY,
                        number -> response(answer(ANSWERS + number, number, "XB", "XA"), Disposition.DECLINED, true)),
                each(MANY, number -> question(number, "XA", "XB")));
        assertEquals(0, desk.open(NOW).size());
        assertEquals(1, desk.answers(key(7, "XA")).size());
    }

    @Test
    void oneAnswerOfManyRevisionsMayNameManyQuestions() {
        DutyDesk desk = desk(
                each(MANY, number -> question(number, "XA", "XB")),
                each(
                        MANY,
                        number -> response(
                                answer(ANSWERS, number, "XB", "XA").revision(number + 1),
                                Disposition.COMPLETED,
                                true)));
        assertEquals(MANY - 1, desk.open(NOW).size());
    }

    @Test
    void oneQuestionMayHaveManyRevisionsAndAnswers() {
        DutyDesk desk = desk(
                each(MANY, number -> question(header(0, "XA", "XB").revision(number + 1))),
                each(MANY, number -> response(answer(ANSWERS + number, 0, "XB", "XA"), Disposition.PENDING, false)));
        assertEquals(MANY, desk.open(NOW).get(0).holding().size());
    }

    @Test
    void messagesMayReferToEachOtherInACircle() {
        DutyDesk desk = desk(each(
                MANY,
                number -> question(answer(number, (number + 1) % MANY, "XA", "XB")
                        .references(reference(ReferenceRelation.FORWARDS, (number + 1) % MANY)))));
        assertEquals(MANY, desk.mayLower(key(0, "XA")).size());
        assertEquals(MANY, desk.open(NOW).size());
    }

    @Test
    void cancellationsMayTakeEachOtherBack() {
        DutyDesk desk = desk(each(MANY, number -> cancellation(header(number, "XA", "XB"), (number + 1) % MANY)));
        assertTrue(desk.cancelled(key(5, "XA")).isPresent());
        assertEquals(0, desk.open(NOW).size());
    }

    @Test
    void aQuestionMayBePassedOnThroughManyHands() {
        DutyDesk desk = desk(
                Stream.of(question(0, "XA", "x-0")),
                each(
                        MANY,
                        number -> Traffic.message(
                                answer(ANSWERS + number, 0, "x-" + number, "XA"),
                                Acknowledgement.builder()
                                        .level(AcknowledgementLevel.FORWARDED)
                                        .forwardedTo(PartyCode.of("x-" + (number + 1)))
                                        .build())));
        assertEquals(MANY + 1, desk.open(NOW).get(0).waitedFor().size());
    }

    @Test
    void manyMessagesMayBringOneSurvey() {
        Survey survey = (Survey) Traffic.sample("survey").body();
        SurveyResponse response =
                (SurveyResponse) Traffic.sample("survey-response-named").body();
        DutyDesk desk = desk(
                each(MANY, number -> Traffic.message(header(number, "XA", "XB"), survey)),
                each(MANY, number -> Traffic.message(header(ANSWERS + number, "x-" + number, "XA"), response)));
        assertEquals(MANY, desk.open(NOW).size());
    }

    @Test
    void manyMessagesToUnknownGroupsMayBringOneSurvey() {
        SurveyResponse response =
                (SurveyResponse) Traffic.sample("survey-response-named").body();
        SurveyResponse draft =
                response.toBuilder().status(SurveyResponseStatus.DRAFT).build();
        DutyDesk desk = desk(
                each(MANY, number -> toGroupAnd("x-" + number, number, response.version())),
                each(
                        MANY,
                        number -> Traffic.message(
                                header(ANSWERS + number, "x-" + number, "XA"), number % 2 == 0 ? response : draft)));
        List<OpenItem> open = desk.open(NOW);
        assertEquals(MANY, open.size());
        for (OpenItem item : List.of(open.get(0), open.get(MANY - 1))) {
            assertEquals(MANY, item.answeredBy().size() + item.waitedFor().size());
            assertEquals(MANY / 2, item.holding().size());
        }
        assertEquals(MANY, desk.open(NOW, PartyCode.of("x-1")).size());
        assertEquals(0, desk.open(NOW, PartyCode.of("x-0")).size());
    }

    @Test
    void aSurveyMayBePutInManyVersions() {
        SurveyResponse response =
                (SurveyResponse) Traffic.sample("survey-response-named").body();
        DutyDesk desk = desk(
                each(MANY, number -> toGroupAnd("XB", number, (int) number + 1)),
                each(
                        MANY,
                        number -> Traffic.message(
                                header(ANSWERS + number, "XC", "XA"),
                                response.toBuilder().version((int) number + 1).build())));
        assertEquals(MANY, desk.open(NOW).size());
    }

    private static Message<?> toGroupAnd(String party, long number, int version) {
        Survey survey = (Survey) Traffic.sample("survey").body();
        return Traffic.message(
                header(number, "XA")
                        .recipients(List.of(
                                Recipient.builder().party(party).build(),
                                Recipient.builder().group("forum-all").build())),
                survey.toBuilder().version(version).build());
    }

    @Test
    void manyPartiesMayUseOneIdentifierAndAnswerEachOther() {
        DutyDesk desk = desk(
                each(MANY, number -> question(0, "x-" + number, "XB")),
                each(
                        MANY,
                        number -> response(
                                answer(ANSWERS + number, 0, "XB", "x-" + number), Disposition.COMPLETED, true)));
        assertEquals(0, desk.open(NOW).size());
    }

    @Test
    void manyExercisesMayMeetManyRealEvents() {
        Message<ExercisePlan> plan =
                Traffic.sample("exercise-plan").narrowTo(ExercisePlan.class).orElseThrow();
        Message<?> real = Traffic.sample("exercise-control-real-event");
        Stream<Message<?>> plans = each(
                MANY,
                number -> new Message<>(
                        plan.header().toBuilder().id(id(number)).build(),
                        plan.body().toBuilder()
                                .exercise(ExerciseId.of(id(number).uuid()))
                                .build(),
                        plan.extensions()));
        Stream<Message<?>> events = each(
                MANY,
                number -> new Message<>(
                        real.header().toBuilder()
                                .id(id(ANSWERS + number))
                                .originator(plan.header().originator())
                                .recipients(Recipient.builder().party("XZ").build())
                                .build(),
                        ExerciseControl.builder()
                                .action(ExerciseAction.REAL_EVENT)
                                .build(),
                        real.extensions()));
        Instant inPlay = plan.body().window().startsAt().instant().plusSeconds(60);
        assertEquals(MANY, desk(plans, events).runningExercises(inPlay).size());
    }

    /** Identifiers and codes of parties can be chosen so that all have one hash. */
    @Test
    void identifiersAndPartiesMayCollide() {
        DutyDesk desk = desk(each(WHOLE_YEAR, number -> {
            String bits = Long.toBinaryString(1 << 15 | (number & 0x7FFF)).substring(1);
            return question(header(0, "x-a", "XB")
                    .id(MessageId.of(new UUID(number << 32 | 0x4000, Long.MIN_VALUE | number << 32)))
                    .originator(PartyRole.builder()
                            .party("x-" + bits.replace("1", "an").replace("0", "c0"))
                            .role(PocRole.NATIONAL_TECHNICAL)
                            .build()));
        }));
        assertEquals(WHOLE_YEAR, desk.open(NOW).size());
    }

    private static Stream<Message<?>> each(int count, LongFunction<Message<?>> message) {
        return LongStream.range(0, count).mapToObj(message);
    }

    private static DutyDesk desk(Stream<Message<?>> messages) {
        return DutyDesk.of(kept(messages.toList()), Realm.ACTUAL);
    }

    private static DutyDesk desk(Stream<Message<?>> messages, Stream<Message<?>> more) {
        return desk(Stream.concat(messages, more));
    }
}
