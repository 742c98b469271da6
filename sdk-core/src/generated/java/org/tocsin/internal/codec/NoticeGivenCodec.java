// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.NotifiedBody;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.NoticeGiven;

/** Reads, writes and checks a {@link NoticeGiven}. */
final class NoticeGivenCodec extends ElementCodec<NoticeGiven> {

    static final NoticeGivenCodec LIST = new NoticeGivenCodec();

    private static final Members MEMBERS = Members.of(
            "notice-given",
            0x1L,
            "whom",
            "at");

    private NoticeGivenCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static NoticeGiven read(JsonInput in) {
        @Nullable NotifiedBody whom = null;
        @Nullable PartialTime at = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> whom = in.code(NotifiedBody.list());
                case 1 -> at = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(at);
        return new NoticeGiven(
                whom,
                at);
    }

    static void write(JsonOutput out, NoticeGiven value) {
        out.startObject();
        out.text(MEMBERS, 0, value.whom());
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.at());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, NoticeGiven value) {
        check.present(MEMBERS, 0, value.whom());
        check.code("whom", value.whom(), NotifiedBody.list());
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        check.look().happened(value.at());
    }

    @Override
    NoticeGiven one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, NoticeGiven element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, NoticeGiven element) {
        check(check, element);
    }
}
