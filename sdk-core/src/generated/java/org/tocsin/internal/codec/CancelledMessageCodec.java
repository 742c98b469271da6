// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.CancelledMessage;

/** Reads, writes and checks a {@link CancelledMessage}. */
final class CancelledMessageCodec extends ElementCodec<CancelledMessage> {

    static final CancelledMessageCodec LIST = new CancelledMessageCodec();

    private static final Members MEMBERS = Members.of(
            "cancelled-message",
            0x1L,
            "id",
            "revision");

    private CancelledMessageCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static CancelledMessage read(JsonInput in) {
        @Nullable MessageId id = null;
        @Nullable Long revision = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                case 1 -> revision = in.integer(1L, 9007199254740991L);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().message(id);
        return new CancelledMessage(
                id,
                revision);
    }

    static void write(JsonOutput out, CancelledMessage value) {
        out.startObject();
        out.text(MEMBERS, 0, value.id());
        out.integer(MEMBERS, 1, value.revision());
        out.endObject();
    }

    static void check(ObjectCheck check, CancelledMessage value) {
        check.present(MEMBERS, 0, value.id());
        check.written("id", value.id());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
        check.look().message(value.id());
    }

    @Override
    CancelledMessage one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, CancelledMessage element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, CancelledMessage element) {
        check(check, element);
    }
}
