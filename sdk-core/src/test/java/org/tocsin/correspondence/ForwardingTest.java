package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.codes;
import static org.tocsin.correspondence.Traffic.desk;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.hour;
import static org.tocsin.correspondence.Traffic.message;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.response;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Disposition;
import org.tocsin.code.PocRole;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Reply;
import org.tocsin.message.service.Acknowledgement;

/** Whose answer one waits for when the question was passed on. */
final class ForwardingTest {

    private final Message<?> question = question(1, "XA", "XB");

    @Test
    void oneToWhomItWasPassedIsAskedToo() {
        assertEquals(List.of("XB", "XC"), waitedFor(question, passed(2, "XB", "XC")));
        assertEquals(List.of("XC"), waitedFor(question, passedForGood(2, "XB", "XC")));
    }

    @Test
    void theAnswerOfOneToWhomItWasPassedIsEnough() {
        assertEquals(List.of(), waitedFor(question, passed(2, "XB", "XC"), concluded(3, "XC")));
        assertEquals(List.of(), waitedFor(question, passed(2, "XB", "XC"), passed(3, "XC", "XD"), concluded(4, "XD")));
    }

    @Test
    void whoConcludesAllTheSameLeavesNobodyToWaitFor() {
        assertEquals(List.of(), waitedFor(question, passed(2, "XB", "XC"), concluded(3, "XB")));
    }

    @Test
    void aCircleOfThemIsWaitedForAndEnds() {
        Message<?>[] circle = {question, passed(2, "XB", "XC"), passed(3, "XC", "XB"), passed(4, "XC", "XA")};
        assertEquals(List.of("XB", "XC"), waitedFor(circle));
        assertEquals(List.of(), waitedFor(question, passed(2, "XB", "XC"), passed(3, "XC", "XB"), concluded(4, "XC")));
    }

    @Test
    void oneWhoWasNotAskedPassesNothingOn() {
        assertEquals(List.of("XB"), waitedFor(question, passed(2, "XD", "XC"), concluded(3, "XC")));
    }

    @Test
    void aReceiptIsWishedOnlyOfThoseWhoWereAsked() {
        Message<?> notice = question(header(1, "XA", "XB", "XE")
                .reply(Reply.builder()
                        .expected(ReplyExpectation.ACKNOWLEDGEMENT)
                        .build()));
        assertEquals(List.of("XE"), waitedFor(notice, passed(2, "XB", "XC")));
    }

    private static Message<?> passed(long number, String from, String to) {
        return message(
                answer(number, 1, from, "XA"),
                Acknowledgement.builder()
                        .level(AcknowledgementLevel.FORWARDED)
                        .forwardedTo(PartyCode.of(to))
                        .build());
    }

    private static Message<?> passedForGood(long number, String from, String to) {
        return message(
                answer(number, 1, from, "XA"),
                response(Disposition.FORWARDED, true)
                        .forwardedTo(PartyRole.builder()
                                .party(to)
                                .role(PocRole.CYBERCRIME_24X7)
                                .build())
                        .build());
    }

    private static Message<?> concluded(long number, String from) {
        return response(answer(number, 1, from, "XA"), Disposition.COMPLETED, true);
    }

    private static List<String> waitedFor(Message<?>... messages) {
        return desk(messages).open(hour(20)).stream()
                .flatMap(item -> codes(item.waitedFor()).stream())
                .toList();
    }
}
