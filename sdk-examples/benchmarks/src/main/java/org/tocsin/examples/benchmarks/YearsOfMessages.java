package org.tocsin.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.Disposition;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.DutyDesk;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.Response;

/**
 * Messages as they come in years, of which as many questions are open however many there are: of three messages, one asks
 * what was not answered in time, one asks, and one answers that.
 */
final class YearsOfMessages {

    /** How many questions are open. */
    static final int OPEN = 20;

    /** How many messages are kept at once. */
    static final int BATCH = 1_000;

    private static final int OF_ONE_KIND = 1 << 24;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int HOURS = 50_000;

    /** When all that has an end has ended. */
    static final Instant NOW = START.plus(Duration.ofHours(HOURS + 1_000L));

    private YearsOfMessages() {}

    static MessageId id(long number) {
        return MessageId.of(new UUID(0x4000, Long.MIN_VALUE | number));
    }

    /** The messages of some numbers, the first of which is 0. */
    static List<Message<?>> messages(long from, long to) {
        List<Message<?>> messages = new ArrayList<>();
        for (long number = from; number < to; number++) {
            messages.add(message(number));
        }
        return messages;
    }

    private static Message<?> message(long number) {
        long thread = number / 3;
        Timestamp sent = Timestamp.of(START.plus(Duration.ofHours(number % HOURS)));
        return switch ((int) (number % 3)) {
            case 0 ->
                question(header(ended(thread), "XC", "XD")
                        .sentAt(sent)
                        .validUntil(Timestamp.of(sent.instant().plus(Duration.ofDays(7)))));
            case 1 -> question(header(thread, "XA", "XB").sentAt(sent));
            // The first questions are not answered, but others that have ended.
            default ->
                answer(header(OF_ONE_KIND + thread, "XB", "XA").sentAt(sent), thread < OPEN ? ended(thread) : thread);
        };
    }

    private static long ended(long thread) {
        return 2L * OF_ONE_KIND + thread;
    }

    /** An answer to a question that is open, which is kept nowhere. */
    static Message<?> newAnswer() {
        return answer(header(3L * OF_ONE_KIND, "XB", "XA").sentAt(Timestamp.of(NOW)), 3);
    }

    private static Header.Builder header(long number, String from, String to) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(id(number))
                .originator(PartyRole.builder()
                        .party(from)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party(to).build())
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "About a worm that encrypts files");
    }

    private static Message<?> question(Header.Builder header) {
        return Tocsin.standard()
                .message(
                        header,
                        InformationRequest.builder()
                                .purpose(InformationPurpose.TECHNICAL_DETAIL)
                                .questions(Question.builder()
                                        .number(1)
                                        .text("en", "Have you seen the file with this digest on a mail gateway?")
                                        .build())
                                .build());
    }

    private static Message<?> answer(Header.Builder header, long question) {
        return Tocsin.standard()
                .message(
                        header.inReplyTo(InReplyTo.builder()
                                .id(id(question))
                                .type(MessageType.INFORMATION_REQUEST)
                                .build()),
                        Response.builder()
                                .complete(true)
                                .disposition(Disposition.COMPLETED)
                                .explanation("en", "We have looked at all gateways and have not seen it.")
                                .build());
    }

    /** Keeps so many messages; a desk looks at them as they come, as desks do. */
    static void fill(Correspondence correspondence, long kept) {
        DutyDesk desk = DutyDesk.of(correspondence, Realm.ACTUAL);
        for (long from = correspondence.size(); from < kept; from += BATCH) {
            correspondence.keepAll(messages(from, Math.min(kept, from + BATCH)));
            desk.open(NOW);
        }
    }
}
