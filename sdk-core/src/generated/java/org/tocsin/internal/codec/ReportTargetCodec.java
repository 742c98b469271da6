// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReportStage;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.TimeLimit;

/** Reads, writes and checks a {@link ReportTarget}. */
final class ReportTargetCodec {

    private static final Members MEMBERS = Members.of(
            "report-target",
            0x3L,
            "stage",
            "within");

    private ReportTargetCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReportTarget read(JsonInput in) {
        @Nullable ReportStage stage = null;
        @Nullable TimeLimit within = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> stage = in.code(ReportStage.list());
                case 1 -> within = TimeLimitCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReportTarget(
                stage,
                within);
    }

    static void write(JsonOutput out, ReportTarget value) {
        out.startObject();
        out.text(MEMBERS, 0, value.stage());
        if (value.within() != null) {
            TimeLimitCodec.write(out.member(MEMBERS, 1), value.within());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReportTarget value) {
        check.present(MEMBERS, 0, value.stage());
        check.code("stage", value.stage(), ReportStage.list());
        check.present(MEMBERS, 1, value.within());
        if (value.within() != null) {
            check.enter("within");
            TimeLimitCodec.check(check, value.within());
            check.leave();
        }
    }

    static List<ReportTarget> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ReportTarget first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ReportTarget> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ReportTarget> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ReportTarget> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
