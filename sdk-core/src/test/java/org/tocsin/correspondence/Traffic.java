package org.tocsin.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.tocsin.Tocsin;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.Disposition;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.FormatVersion;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.Response;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;
import org.tocsin.testing.ProjectFiles;

/** Short messages between offices that stand for nobody; their identifiers are numbers, their times hours of a week. */
final class Traffic {

    private static final Instant MONDAY = Instant.parse("2026-05-11T08:00:00Z");

    private Traffic() {}

    static MessageId id(long number) {
        return MessageId.of(new UUID(0x4000, Long.MIN_VALUE | number));
    }

    /** The key of what a party means under a number. */
    static MessageKey key(long number, String party) {
        return new MessageKey(PartyCode.of(party), Realm.ACTUAL, id(number));
    }

    /** So many hours after eight o'clock UTC on a Monday. */
    static Instant hour(long hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    /** The envelope of a message that is meant, sent in the hour of its number. */
    static Header.Builder header(long number, String from, String... to) {
        return Header.builder()
                .id(id(number))
                .realm(Realm.ACTUAL)
                .originator(PartyRole.builder()
                        .party(from)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Arrays.stream(to)
                        .map(party -> Recipient.builder().party(party).build())
                        .toList())
                .sentAt(Timestamp.of(hour(number)))
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "About a worm");
    }

    /** The envelope of what is sent back to a message, from and to whom. */
    static Header.Builder answer(long number, long question, String from, String to) {
        return header(number, from, to)
                .inReplyTo(InReplyTo.builder()
                        .id(id(question))
                        .type(MessageType.INFORMATION_REQUEST)
                        .build());
    }

    static <B extends Body> Message<B> message(Header.Builder header, B body) {
        Header complete =
                header.tocsin(FormatVersion.CURRENT).type(body.messageType()).build();
        return new Message<>(complete, body, Extensions.none());
    }

    static Message<InformationRequest> question(Header.Builder header) {
        return message(
                header,
                InformationRequest.builder()
                        .purpose(InformationPurpose.TECHNICAL_DETAIL)
                        .questions(Question.builder()
                                .number(1)
                                .text("en", "Have you seen it?")
                                .build())
                        .build());
    }

    /** A question whose number is its identifier. */
    static Message<InformationRequest> question(long number, String from, String... to) {
        return question(header(number, from, to));
    }

    static Message<Response> response(Header.Builder header, Disposition disposition, boolean complete) {
        return message(header, response(disposition, complete).build());
    }

    static Response.Builder response(Disposition disposition, boolean complete) {
        return Response.builder().disposition(disposition).complete(complete);
    }

    static Message<Acknowledgement> receipt(Header.Builder header, AcknowledgementLevel level) {
        return message(header, Acknowledgement.builder().level(level).build());
    }

    /** A cancellation of messages in all their revisions. */
    static Message<Cancellation> cancellation(Header.Builder header, long... cancelled) {
        return cancellation(
                header,
                Arrays.stream(cancelled)
                        .mapToObj(number -> new CancelledMessage(id(number), null))
                        .toList());
    }

    static Message<Cancellation> cancellation(Header.Builder header, List<CancelledMessage> cancelled) {
        return message(
                header,
                Cancellation.builder()
                        .cancels(cancelled)
                        .reason(CancellationReason.SENT_IN_ERROR)
                        .instruction(CancellationInstruction.DISREGARD)
                        .build());
    }

    static MessageReference reference(ReferenceRelation relation, long number) {
        return MessageReference.builder().id(id(number)).relation(relation).build();
    }

    static Correspondence kept(Iterable<? extends Message<?>> messages) {
        Correspondence correspondence = Correspondence.inMemory();
        messages.forEach(correspondence::keep);
        return correspondence;
    }

    /** The desk of those who act on what is meant. */
    static DutyDesk desk(Message<?>... messages) {
        return DutyDesk.of(kept(List.of(messages)), Realm.ACTUAL);
    }

    static Message<?> sample(String name) {
        return Tocsin.standard()
                .reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                .read(ProjectFiles.sample(name))
                .orElseThrow();
    }

    /** The numbers of the messages that are open. */
    static List<Long> numbers(List<OpenItem> items) {
        return items.stream().map(item -> number(item.message())).toList();
    }

    static long number(Message<?> message) {
        return message.header().id().uuid().getLeastSignificantBits() & Long.MAX_VALUE;
    }

    /** The codes of parties, as texts. */
    static List<String> codes(List<?> parties) {
        return parties.stream().map(Object::toString).toList();
    }
}
