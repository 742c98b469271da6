package org.tocsin.examples.correspondencestore;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.Tocsin;
import org.tocsin.code.Disposition;
import org.tocsin.code.InformationPurpose;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.code.ReferenceRelation;
import org.tocsin.code.Tlp;
import org.tocsin.message.Handling;
import org.tocsin.message.Header;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.MessageReference;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Question;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.request.InformationRequest;
import org.tocsin.message.request.Response;

/** Questions of party {@code XA} to party {@code XB}, and what comes back; sent in an hour after {@link #START}. */
final class Questions {

    static final Instant START = Instant.parse("2026-05-11T08:00:00Z");

    private Questions() {}

    static Instant hour(long hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static Header.Builder header(long number, String from, String to, long hour) {
        return Header.builder()
                .realm(Realm.ACTUAL)
                .id(Reports.id(number))
                .originator(PartyRole.builder()
                        .party(from)
                        .role(PocRole.NATIONAL_TECHNICAL)
                        .build())
                .recipients(Recipient.builder().party(to).build())
                .sentAt(Timestamp.of(hour(hour)))
                .handling(Handling.builder().tlp(Tlp.GREEN).build())
                .title("en", "About a worm");
    }

    /** A question that can be answered until an hour, or for ever. */
    static Message<?> question(long number, long hour, @Nullable Long until) {
        Header.Builder header = header(number, "XA", "XB", hour);
        if (until != null) {
            header.validUntil(Timestamp.of(hour(until)));
        }
        return question(header, "Have you seen it?");
    }

    static Message<?> question(long number, String text) {
        return question(header(number, "XA", "XB", 0), text);
    }

    private static Message<?> question(Header.Builder header, String text) {
        return Tocsin.standard()
                .message(
                        header,
                        InformationRequest.builder()
                                .purpose(InformationPurpose.TECHNICAL_DETAIL)
                                .questions(Question.builder()
                                        .number(1)
                                        .text("en", text)
                                        .build())
                                .build());
    }

    /** The last word on a question. */
    static Message<?> answer(long number, long question, long hour) {
        return answer(header(number, "XB", "XA", hour), question);
    }

    /** The same that names others, too. */
    static Message<?> answer(long number, long question, Collection<Message<?>> named) {
        List<MessageReference> references = named.stream()
                .map(each -> MessageReference.builder()
                        .id(each.header().id())
                        .relation(ReferenceRelation.RELATES_TO)
                        .build())
                .toList();
        return answer(header(number, "XB", "XA", 0).references(references), question);
    }

    private static Message<?> answer(Header.Builder header, long question) {
        return Tocsin.standard()
                .message(
                        header.inReplyTo(InReplyTo.builder()
                                .id(Reports.id(question))
                                .type(MessageType.INFORMATION_REQUEST)
                                .build()),
                        Response.builder()
                                .complete(true)
                                .disposition(Disposition.COMPLETED)
                                .explanation("en", "We have looked.")
                                .build());
    }
}
