package org.tocsin.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tocsin.correspondence.Traffic.answer;
import static org.tocsin.correspondence.Traffic.header;
import static org.tocsin.correspondence.Traffic.question;
import static org.tocsin.correspondence.Traffic.receipt;
import static org.tocsin.correspondence.Traffic.sample;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.Precedence;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Message;
import org.tocsin.message.Reply;

/** What a message would like to hear back, and until when. */
final class WishedReplyTest {

    @ParameterizedTest
    @CsvSource({
        "FLASH, ACKNOWLEDGEMENT, 2026-05-15T11:00:00Z",
        "FLASH, RESPONSE, 2026-05-15T16:00:00Z",
        "URGENT, ACKNOWLEDGEMENT, 2026-05-15T14:00:00Z",
        "URGENT, RESPONSE, 2026-05-16T10:00:00Z",
        "PRIORITY, ACKNOWLEDGEMENT, 2026-05-16T10:00:00Z",
        "PRIORITY, RESPONSE, 2026-05-18T10:00:00Z",
        "ROUTINE, ACKNOWLEDGEMENT, 2026-05-18T10:00:00Z",
        "ROUTINE, RESPONSE, 2026-05-29T10:00:00Z"
    })
    void withoutATimeThePrecedenceGivesIt(Precedence precedence, ReplyExpectation expected, Instant by) {
        Message<?> message = question(header(1, "XA", "XB")
                .precedence(precedence)
                .sentAt("2026-05-15T10:00:00Z")
                .reply(Reply.builder().expected(expected).build()));
        assertEquals(Optional.of(new WishedReply(expected, by)), WishedReply.of(message));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-16T23:30:00Z, 2026-05-29T23:30:00Z",
        "2026-05-17T00:10:00Z, 2026-05-29T00:10:00Z",
        "2026-05-18T02:00:00+07:00, 2026-05-29T19:00:00Z",
        "2026-05-18T00:00:00Z, 2026-06-01T00:00:00Z"
    })
    void workingDaysAreThoseOfUtc(String sentAt, Instant by) {
        assertEquals(
                Optional.of(by),
                WishedReply.of(question(header(1, "XA", "XB").sentAt(sentAt))).map(WishedReply::by));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "information-request",
                "clarification-request",
                "assistance-request",
                "mitigation-request",
                "preservation-request",
                "release-request",
                "assistance-offer",
                "survey",
                "change-proposal"
            })
    void requestsAskForAResponseByTheirType(String sample) {
        assertEquals(Optional.of(ReplyExpectation.RESPONSE), byType(sample));
    }

    @Test
    void aCheckAsksForAReceipt() {
        assertEquals(Optional.of(ReplyExpectation.ACKNOWLEDGEMENT), byType("communication-check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident-report-early", "response-final", "change-proposal-agreed", "survey-result"})
    void othersAskForNothingByTheirType(String sample) {
        assertEquals(Optional.empty(), byType(sample));
    }

    @Test
    void nobodyAcknowledgesAnAcknowledgement() {
        Message<?> receipt = receipt(
                answer(2, 1, "XB", "XA")
                        .reply(Reply.builder()
                                .expected(ReplyExpectation.ACKNOWLEDGEMENT)
                                .build()),
                AcknowledgementLevel.READ);
        assertEquals(Optional.empty(), WishedReply.of(receipt));
    }

    private static Optional<ReplyExpectation> byType(String sample) {
        Message<?> message = sample(sample);
        return WishedReply.of(new Message<>(
                        message.header().toBuilder().reply(null).build(), message.body(), message.extensions()))
                .map(WishedReply::expected);
    }
}
