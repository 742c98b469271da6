// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.message.Extensions;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Reads, writes and checks a {@link Cancellation}. */
final class CancellationCodec {

    private static final Members MEMBERS = Members.of(
            "cancellation",
            0x7L,
            "cancels",
            "reason",
            "instruction",
            "correction",
            "explanation",
            "extensions");

    private CancellationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Cancellation read(JsonInput in) {
        List<CancelledMessage> cancels = List.of();
        @Nullable CancellationReason reason = null;
        @Nullable CancellationInstruction instruction = null;
        @Nullable MessageId correction = null;
        @Nullable Text explanation = null;
        Extensions extensions = Extensions.none();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> cancels = CancelledMessageCodec.LIST.readAll(in, 64);
                case 1 -> reason = in.code(CancellationReason.list());
                case 2 -> instruction = in.code(CancellationInstruction.list());
                case 3 -> correction = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 4 -> explanation = in.text(64);
                case 5 -> extensions = in.extensions();
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(correction);
        return new Cancellation(
                cancels,
                reason,
                instruction,
                correction,
                explanation,
                extensions);
    }

    static void write(JsonOutput out, Cancellation value) {
        out.startObject();
        if (!value.cancels().isEmpty()) {
            CancelledMessageCodec.LIST.writeAll(out.member(MEMBERS, 0), value.cancels());
        }
        out.text(MEMBERS, 1, value.reason());
        out.text(MEMBERS, 2, value.instruction());
        out.text(MEMBERS, 3, value.correction());
        if (value.explanation() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.explanation().entries());
        }
        out.extensions(MEMBERS, 5, value.extensions());
        out.endObject();
    }

    static void check(ObjectCheck check, Cancellation value) {
        check.present(MEMBERS, 0, value.cancels());
        CancelledMessageCodec.LIST.checkAll(check, "cancels", value.cancels(), 64);
        check.present(MEMBERS, 1, value.reason());
        check.code("reason", value.reason(), CancellationReason.list());
        check.present(MEMBERS, 2, value.instruction());
        check.code("instruction", value.instruction(), CancellationInstruction.list());
        check.written("correction", value.correction());
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            TextEntryCodec.LIST.checkAll(check, "explanation", value.explanation().entries(), 64);
            check.look().at(value.explanation());
        }
        check.extensions("extensions", value.extensions());
        check.look().message(value.correction());
    }
}
