// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ClockStart;
import org.tocsin.code.ReportStage;
import org.tocsin.message.directory.ReportTarget;
import org.tocsin.message.directory.TimeLimit;

/** Reads, writes and checks a {@link ReportTarget}. */
final class ReportTargetCodec extends ElementCodec<ReportTarget> {

    static final ReportTargetCodec LIST = new ReportTargetCodec();

    private static final Members MEMBERS = Members.of(
            "report-target",
            0x3L,
            "stage",
            "within",
            "from");

    private ReportTargetCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReportTarget read(JsonInput in) {
        @Nullable ReportStage stage = null;
        @Nullable TimeLimit within = null;
        @Nullable ClockStart from = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> stage = in.code(ReportStage.list());
                case 1 -> within = TimeLimitCodec.read(in);
                case 2 -> from = in.code(ClockStart.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReportTarget(
                stage,
                within,
                from);
    }

    static void write(JsonOutput out, ReportTarget value) {
        out.startObject();
        out.text(MEMBERS, 0, value.stage());
        if (value.within() != null) {
            TimeLimitCodec.write(out.member(MEMBERS, 1), value.within());
        }
        out.text(MEMBERS, 2, value.from());
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
        check.code("from", value.from(), ClockStart.list());
    }

    @Override
    ReportTarget one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ReportTarget element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ReportTarget element) {
        check(check, element);
    }
}
