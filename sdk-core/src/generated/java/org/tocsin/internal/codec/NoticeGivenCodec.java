// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.NotifiedBody;
import org.tocsin.message.PartialTime;
import org.tocsin.message.incident.NoticeGiven;

/** Reads, writes and checks a {@link NoticeGiven}. */
final class NoticeGivenCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> whom = in.code(NotifiedBody.list());
                case 1 -> at = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
    }

    static List<NoticeGiven> readAll(JsonInput in, int max) {
        in.enterArray(max);
        NoticeGiven first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<NoticeGiven> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<NoticeGiven> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<NoticeGiven> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
