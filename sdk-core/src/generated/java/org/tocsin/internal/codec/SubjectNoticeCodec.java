// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.SubjectNotice;

/** Reads, writes and checks a {@link SubjectNotice}. */
final class SubjectNoticeCodec {

    private static final Members MEMBERS = Members.of(
            "subject-notice",
            0x1L,
            "informed",
            "at",
            "message");

    private SubjectNoticeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SubjectNotice read(JsonInput in) {
        @Nullable Boolean informed = null;
        @Nullable PartialTime at = null;
        @Nullable MessageId message = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> informed = in.bool();
                case 1 -> at = PartialTimeCodec.read(in);
                case 2 -> message = in.messageId(36, "UUID in lower case (6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(at);
        in.look().message(message);
        return new SubjectNotice(
                informed,
                at,
                message);
    }

    static void write(JsonOutput out, SubjectNotice value) {
        out.startObject();
        out.bool(MEMBERS, 0, value.informed());
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.at());
        }
        out.text(MEMBERS, 2, value.message());
        out.endObject();
    }

    static void check(ObjectCheck check, SubjectNotice value) {
        check.present(MEMBERS, 0, value.informed());
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        check.written("message", value.message());
        check.look().happened(value.at());
        check.look().message(value.message());
    }
}
