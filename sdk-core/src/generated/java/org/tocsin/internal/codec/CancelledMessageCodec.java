// Generated from types/cancellation.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.service.CancelledMessage;

/** Reads, writes and checks a {@link CancelledMessage}. */
final class CancelledMessageCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> id = in.messageId(36, "UUID in lower case");
                case 1 -> revision = in.integer(1L, 9007199254740991L);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        check.look().at(value.id());
        check.range("revision", value.revision(), 1L, 9007199254740991L);
    }

    static List<CancelledMessage> readAll(JsonInput in, int max) {
        in.enterArray(max);
        CancelledMessage first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<CancelledMessage> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<CancelledMessage> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<CancelledMessage> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
