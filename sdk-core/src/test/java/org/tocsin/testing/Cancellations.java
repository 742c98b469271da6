package org.tocsin.testing;

import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.code.MessageType;
import org.tocsin.message.Extensions;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Cancellations of any message, by its originator. */
public final class Cancellations {

    private Cancellations() {}

    /** What takes a message back in all its revisions. */
    public static Message<Cancellation> of(Message<?> message) {
        Cancellation body = Cancellation.builder()
                .cancels(CancelledMessage.builder().id(message.header().id()).build())
                .reason(CancellationReason.SENT_IN_ERROR)
                .instruction(CancellationInstruction.DISREGARD)
                .build();
        return new Message<>(
                message.header().toBuilder()
                        .id(MessageId.random())
                        .type(MessageType.CANCELLATION)
                        .revision((Long) null)
                        .build(),
                body,
                Extensions.none());
    }
}
