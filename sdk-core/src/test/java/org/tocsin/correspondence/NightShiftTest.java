package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.codes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Realm;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.correspondence.ReceivedAnswer.Kind;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;

/** An operator takes over the night shift on the day of the worm, with the messages of the samples on the table. */
final class NightShiftTest {

    private static final Instant NINE_IN_THE_EVENING = Instant.parse("2026-05-12T21:00:00Z");

    private final List<? extends Message<?>> day = Stream.of(
                    "incident-report-early",
                    "acknowledgement",
                    "information-request",
                    "response-to-information-request",
                    "advisory-worm",
                    "assistance-request",
                    "response-to-assistance-request",
                    "clarification-request",
                    "response-holding",
                    "cancellation",
                    "assistance-offer",
                    "response-to-assistance-offer",
                    "release-request",
                    "handling-change",
                    "preservation-request",
                    "mitigation-request-exercise")
            .map(Traffic::sample)
            .toList();

    private final Correspondence correspondence = Traffic.kept(day);
    private final DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);

    @Test
    void whatOthersWishOfUsIsOnTheTable() {
        assertEquals(
                List.of("handling-change", "preservation-request", "clarification-request", "cancellation"),
                types(desk.open(NINE_IN_THE_EVENING, PartyCode.of("XB"))));
    }

    @Test
    void whatWeWaitForIsOnTheTableWithThoseWhoHaveNotAnswered() {
        List<OpenItem> own = desk.openFrom(NINE_IN_THE_EVENING, PartyCode.of("XB"));
        assertEquals(List.of("release-request"), types(own));
        assertEquals(List.of("XA"), codes(own.get(0).waitedFor()));
    }

    @Test
    void theHoldingAnswerSaysWhenMoreComes() {
        OpenItem question = item("clarification-request");
        assertEquals(ReplyExpectation.RESPONSE, question.expected());
        assertEquals(Instant.parse("2026-05-13T13:20:00Z"), question.wishedBy());
        assertEquals(List.of(Traffic.sample("response-holding")), messages(question.holding()));
        assertEquals(Optional.of(Instant.parse("2026-05-13T09:00:00Z")), question.nextBy());
    }

    @Test
    void whoHasAnsweredIsNotWaitedForAndTheOthersAre() {
        assertEquals(List.of("XC"), codes(item("information-request").waitedFor()));
        assertEquals(List.of("XB"), codes(item("information-request").answeredBy()));
    }

    @Test
    void wishesThatHavePassedAreSaidSo() {
        assertEquals(
                List.of("information-request", "assistance-request", "release-request"),
                types(desk.overdue(NINE_IN_THE_EVENING)));
    }

    @Test
    void inTheMorningTheAnswerIsThere() {
        Message<?> last = Traffic.sample("response-final");
        correspondence.keep(last);
        Message<?> question = Traffic.sample("clarification-request");
        List<ReceivedAnswer> answers = desk.answers(question.key());
        assertEquals(
                List.of(Kind.HOLDING, Kind.FINAL),
                answers.stream().map(ReceivedAnswer::kind).toList());
        assertEquals(answers, desk.answers(question.key(), PartyCode.of("XB")));
        assertEquals(List.of(), desk.answers(question.key(), PartyCode.of("XC")));
        assertEquals(
                List.of(),
                desk.open(last.header().sentAt().findInstant().orElseThrow()).stream()
                        .filter(item -> item.message().equals(question))
                        .toList());
    }

    private OpenItem item(String sample) {
        return desk.open(NINE_IN_THE_EVENING).stream()
                .filter(item -> item.message().equals(Traffic.sample(sample)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Message<?>> messages(List<ReceivedAnswer> answers) {
        return answers.stream().<Message<?>>map(ReceivedAnswer::message).toList();
    }

    private static List<String> types(List<OpenItem> items) {
        return items.stream().map(item -> item.message().header().type().code()).toList();
    }
}
