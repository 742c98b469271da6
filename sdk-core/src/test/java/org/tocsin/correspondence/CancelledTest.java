package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.cancellation;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.id;
import static org.tocsin.correspondence.Traffic.kept;
import static org.tocsin.correspondence.Traffic.key;
import static org.tocsin.correspondence.Traffic.numbers;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.response;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.code.Disposition;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Which revision of a message counts, and who takes it back. */
final class CancelledTest {

    private final Message<?> question = question(1, "XA", "XB");
    private final Message<?> again = question(header(1, "XA", "XB").revision(2L));
    private final Message<Cancellation> cancellation = cancellation(header(5, "XA", "XB"), 1);

    @Test
    void theOriginatorTakesBackWhatItSent() {
        DutyDesk desk = desk(question, again, cancellation);
        assertEquals(Optional.of(cancellation), desk.cancelled(key(1, "XA")));
        assertEquals(Optional.empty(), desk.current(key(1, "XA")));
        assertEquals(List.of(), desk.open(hour(20)));
        assertEquals(Optional.empty(), desk.cancelled(key(5, "XA")));
    }

    @Test
    void nobodyElseDoes() {
        DutyDesk desk = desk(question, cancellation(header(5, "XB", "XA"), 1));
        assertEquals(Optional.empty(), desk.cancelled(key(1, "XA")));
        assertEquals(Optional.of(question), desk.current(key(1, "XA")));
        assertEquals(List.of(1L), numbers(desk.open(hour(20))));
    }

    @Test
    void oneRevisionTakenBackLeavesTheOther() {
        Message<Cancellation> ofTheSecond = ofRevision(5, 2L);
        DutyDesk desk = desk(question, again, ofTheSecond);
        assertEquals(Optional.of(question), desk.current(key(1, "XA")));
        assertEquals(Optional.empty(), desk.cancelled(key(1, "XA")));
        DutyDesk both = desk(question, again, ofTheSecond, ofRevision(6, 1L));
        assertEquals(Optional.empty(), both.current(key(1, "XA")));
        assertEquals(Optional.of(ofTheSecond), both.cancelled(key(1, "XA")));
    }

    @Test
    void aRevisionOfTheCancellationMayUndoIt() {
        Message<?> other = cancellation(header(5, "XA", "XB").revision(2L), 7);
        DutyDesk desk = desk(question, cancellation, other);
        assertEquals(Optional.empty(), desk.cancelled(key(1, "XA")));
        assertEquals(List.of(1L), numbers(desk.open(hour(20))));
    }

    @Test
    void toCancelACancellationBringsNothingBack() {
        Message<Cancellation> second = cancellation(header(6, "XA", "XB"), 5);
        Message<Cancellation> ofItself = cancellation(header(7, "XA", "XB"), 7, 6);
        DutyDesk desk = desk(question, cancellation, second, ofItself);
        assertEquals(Optional.of(cancellation), desk.cancelled(key(1, "XA")));
        assertEquals(Optional.of(ofItself), desk.cancelled(key(7, "XA")));
    }

    @Test
    void ofAMessageThatIsNotThereNothingIsTakenBack() {
        assertEquals(Optional.empty(), desk(cancellation).cancelled(key(1, "XA")));
        assertEquals(Optional.empty(), desk(cancellation).current(key(1, "XA")));
    }

    @Test
    void aRevisionOfAnotherPartyDoesNotCount() {
        Message<?> taken = question(header(1, "XD", "XB").revision(2L));
        assertEquals(Optional.of(question), desk(question, taken).current(key(1, "XA")));
        assertEquals(Optional.of(taken), desk(question, taken).current(key(1, "XD")));
        assertEquals(List.of(question, taken), desk(question, taken).current(id(1)));
    }

    @Test
    void anAnswerThatWasTakenBackOrRevisedCountsAsItNowIs() {
        Message<?> answer = response(answer(2, 1, "XB", "XA"), Disposition.COMPLETED, true);
        Message<?> less = response(answer(2, 1, "XB", "XA").revision(2L), Disposition.PENDING, false);
        assertEquals(List.of(), desk(question, answer).open(hour(20)));
        assertEquals(List.of(1L), numbers(desk(question, answer, less).open(hour(20))));
        assertEquals(
                List.of(less),
                desk(question, answer, less).answers(key(1, "XA")).stream()
                        .map(ReceivedAnswer::message)
                        .toList());
        DutyDesk without = desk(question, answer, cancellation(header(6, "XB", "XA"), 2));
        assertEquals(List.of(1L), numbers(without.open(hour(20))));
        assertEquals(List.of(), without.answers(key(1, "XA")));
    }

    @Test
    void whatIsPlayedTakesBackNothingThatIsMeant() {
        Message<?> played = cancellation(header(5, "XA", "XB").realm(Realm.EXERCISE), 1);
        Message<?> play = question(header(3, "XA", "XB").realm(Realm.EXERCISE));
        Message<Cancellation> inEarnest = cancellation(header(6, "XA", "XB"), 3);
        DutyDesk desk = DutyDesk.of(kept(List.of(question, played, play, inEarnest)), Realm.ACTUAL, Realm.EXERCISE);
        assertEquals(Optional.empty(), desk.cancelled(key(1, "XA")));
        assertEquals(Optional.of(inEarnest), desk.cancelled(play.key()));
    }

    private static Message<Cancellation> ofRevision(long number, long revision) {
        return cancellation(header(number, "XA", "XB"), List.of(new CancelledMessage(id(1), revision)));
    }
}
