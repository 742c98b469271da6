// Generated from common/reply.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReplyExpectation;
import org.tocsin.message.Reply;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link Reply}. */
final class ReplyCodec {

    private static final Members MEMBERS = Members.of(
            "reply",
            0x1L,
            "expected",
            "by");

    private ReplyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Reply read(JsonInput in) {
        @Nullable ReplyExpectation expected = null;
        @Nullable Timestamp by = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> expected = in.code(ReplyExpectation.list());
                case 1 -> by = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().appointed(by);
        in.look().at(by);
        return new Reply(
                expected,
                by);
    }

    static void write(JsonOutput out, Reply value) {
        out.startObject();
        out.text(MEMBERS, 0, value.expected());
        out.text(MEMBERS, 1, value.by());
        out.endObject();
    }

    static void check(ObjectCheck check, Reply value) {
        check.present(MEMBERS, 0, value.expected());
        check.code("expected", value.expected(), ReplyExpectation.list());
        check.written("by", value.by());
        check.look().appointed(value.by());
        check.look().at(value.by());
    }
}
