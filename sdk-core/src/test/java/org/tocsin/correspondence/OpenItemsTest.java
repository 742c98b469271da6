package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.codes;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.numbers;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.receipt;
import static org.tocsin.correspondence.Traffic.response;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Disposition;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.Reply;
import org.tocsin.message.Timestamp;

/** What is open, and for whose answer one waits. */
final class OpenItemsTest {

    private static final Instant NOW = hour(20);

    private final Message<?> question = question(1, "XA", "XB", "XC");

    @Test
    void whatNobodyHasAnsweredIsOpen() {
        OpenItem item = open(question);
        assertEquals(List.of("XB", "XC"), codes(item.waitedFor()));
        assertEquals(List.of(), item.answeredBy());
        assertEquals(List.of(), desk(question).open(hour(20), PartyCode.of("XD")));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, false, true",
        "ACCEPTED, false, true",
        "MORE_INFORMATION_NEEDED, false, true",
        "PENDING, true, false",
        "DECLINED, false, false",
        "COMPLETED, false, false",
        "ACCEPTED, true, false"
    })
    void onlyAnAnswerThatConcludesCloses(Disposition disposition, boolean complete, boolean open) {
        OpenItem item = open(question, response(answer(2, 1, "XB", "XA"), disposition, complete));
        assertEquals(open, codes(item.waitedFor()).contains("XB"));
        assertEquals(open ? 1 : 0, item.holding().size());
        assertTrue(codes(item.waitedFor()).contains("XC"));
    }

    @Test
    void aReceiptClosesTheWishForOneAndNoOther() {
        Message<?> notice = question(header(3, "XA", "XB").reply(wish(ReplyExpectation.ACKNOWLEDGEMENT)));
        Message<?> receipt = receipt(answer(4, 3, "XB", "XA"), AcknowledgementLevel.RECEIVED);
        Message<?> other = receipt(answer(5, 1, "XB", "XA"), AcknowledgementLevel.READ);
        assertEquals(List.of(3L), numbers(desk(notice).open(NOW)));
        assertEquals(List.of(), desk(notice, receipt).open(NOW));
        assertEquals(List.of("XB", "XC"), codes(open(question, other).waitedFor()));
    }

    @Test
    void whoRejectsARevisionIsNotWaitedForUntilTheNext() {
        Message<?> one = question(1, "XA", "XB");
        Message<?> rejected = receipt(answer(2, 1, "XB", "XA"), AcknowledgementLevel.REJECTED);
        Message<?> ofTheFirst = receipt(
                answer(2, 1, "XB", "XA")
                        .inReplyTo(rejected.header().inReplyTo().toBuilder()
                                .revision(1L)
                                .build()),
                AcknowledgementLevel.REJECTED);
        Message<?> mended = question(header(1, "XA", "XB").revision(2L));
        assertEquals(List.of(), desk(one, rejected).open(NOW));
        assertEquals(List.of(1L), numbers(desk(one, ofTheFirst, mended).open(NOW)));
        Message<?> read = receipt(answer(3, 1, "XB", "XA"), AcknowledgementLevel.READ);
        assertEquals(List.of(1L), numbers(desk(one, rejected, read).open(NOW)));
    }

    @Test
    void anAnswerOfOneWhoWasNotAskedClosesNothing() {
        OpenItem item = open(question, response(answer(2, 1, "XD", "XA"), Disposition.COMPLETED, true));
        assertEquals(List.of("XB", "XC"), codes(item.waitedFor()));
    }

    @Test
    void toRemindIsToReviseAndAsksOnlyThoseWhoHaveNotAnswered() {
        Message<?> reminder = question(header(1, "XA", "XB", "XC").revision(2L).sentAt(Timestamp.of(hour(10))));
        OpenItem item = open(question, reminder, response(answer(2, 1, "XB", "XA"), Disposition.COMPLETED, true));
        assertEquals(reminder, item.message());
        assertEquals(List.of("XC"), codes(item.waitedFor()));
    }

    @Test
    void whoIsOnlyInformedIsNotAsked() {
        Message<?> copied = question(header(1, "XA")
                .recipients(
                        Recipient.builder().party("XB").build(),
                        Recipient.builder().party("XC").copy(true).build()));
        assertEquals(List.of("XB"), codes(open(copied).waitedFor()));
    }

    @Test
    void aWishForNothingIsTakenAtItsWord() {
        assertEquals(
                List.of(),
                desk(question(header(1, "XA", "XB").reply(wish(ReplyExpectation.NONE))))
                        .open(NOW));
    }

    @Test
    void afterItsTimeAMessageIsApart() {
        Message<?> brief = question(header(1, "XA", "XB").validUntil(Timestamp.of(hour(5))));
        assertEquals(List.of(1L), numbers(desk(brief).open(hour(5))));
        assertEquals(List.of(), desk(brief).expired(hour(5)));
        assertEquals(List.of(), desk(brief).open(hour(6)));
        assertEquals(List.of(1L), numbers(desk(brief).expired(hour(6))));
        Message<?> answer = response(answer(2, 1, "XB", "XA"), Disposition.COMPLETED, true);
        assertEquals(List.of(), desk(brief, answer).expired(hour(6)));
    }

    @Test
    void aWishIsOverdueOnlyWhenItHasPassed() {
        DutyDesk desk = desk(question(header(1, "XA", "XB")
                .reply(Reply.builder()
                        .expected(ReplyExpectation.RESPONSE)
                        .by(Timestamp.of(hour(9)))
                        .build())));
        assertEquals(List.of(), desk.overdue(hour(9)));
        assertEquals(List.of(1L), numbers(desk.overdue(hour(9).plusNanos(1))));
        assertFalse(desk.open(hour(9)).get(0).isOverdue(hour(9)));
    }

    private static Reply wish(ReplyExpectation expected) {
        return Reply.builder().expected(expected).build();
    }

    private static OpenItem open(Message<?>... messages) {
        List<OpenItem> open = desk(messages).open(NOW);
        assertEquals(1, open.size());
        return open.get(0);
    }
}
