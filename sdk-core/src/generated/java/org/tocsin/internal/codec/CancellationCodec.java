// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.CancellationInstruction;
import org.tocsin.code.CancellationReason;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.MessageId;
import org.tocsin.message.Text;
import org.tocsin.message.service.Cancellation;
import org.tocsin.message.service.CancelledMessage;

/** Reads, writes and checks a {@link Cancellation}. */
final class CancellationCodec {

    private static final Members MEMBERS = Members.of(
            0x7L,
            "cancels",
            "reason",
            "instruction",
            "correction",
            "explanation");

    private CancellationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Cancellation read(JsonInput in) {
        List<CancelledMessage> cancels = List.of();
        @Nullable CancellationReason reason = null;
        @Nullable CancellationInstruction instruction = null;
        @Nullable MessageId correction = null;
        @Nullable Text explanation = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> cancels = in.list(64, CancelledMessageCodec::read);
                case 1 -> reason = in.code(CancellationReason.list());
                case 2 -> instruction = in.code(CancellationInstruction.list());
                case 3 -> correction = in.value(MessageId::of, 36, "UUID in lower case");
                case 4 -> explanation = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Cancellation(
                cancels,
                reason,
                instruction,
                correction,
                explanation);
    }

    static void write(JsonOutput out, Cancellation value) {
        out.startObject();
        out.list("cancels", value.cancels(), CancelledMessageCodec::write);
        out.text("reason", value.reason());
        out.text("instruction", value.instruction());
        out.text("correction", value.correction());
        if (value.explanation() != null) {
            out.list("explanation", value.explanation().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Cancellation value) {
        check.present("cancels", value.cancels());
        check.at("cancels").list(value.cancels(), 64, CancelledMessageCodec::check);
        check.present("reason", value.reason());
        check.at("reason").code(value.reason(), CancellationReason.list());
        check.present("instruction", value.instruction());
        check.at("instruction").code(value.instruction(), CancellationInstruction.list());
        if (value.explanation() != null) {
            check.present("explanation", value.explanation().entries());
            check.at("explanation").list(value.explanation().entries(), 64, TextEntryCodec::check);
        }
    }
}
