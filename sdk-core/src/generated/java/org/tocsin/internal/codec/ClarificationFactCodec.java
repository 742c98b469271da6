// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Grade;
import org.tocsin.message.Indicator;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.ClarificationFact;

/** Reads, writes and checks a {@link ClarificationFact}. */
final class ClarificationFactCodec extends ElementCodec<ClarificationFact> {

    static final ClarificationFactCodec LIST = new ClarificationFactCodec();

    private static final Members MEMBERS = Members.of(
            "clarification-fact",
            0x1L,
            "what",
            "from",
            "until",
            "seenAt",
            "grade",
            "indicators");

    private ClarificationFactCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ClarificationFact read(JsonInput in) {
        @Nullable Text what = null;
        @Nullable PartialTime from = null;
        @Nullable PartialTime until = null;
        @Nullable Text seenAt = null;
        @Nullable Grade grade = null;
        List<Indicator> indicators = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> what = in.text(64);
                case 1 -> from = PartialTimeCodec.read(in);
                case 2 -> until = PartialTimeCodec.read(in);
                case 3 -> seenAt = in.text(64);
                case 4 -> grade = GradeCodec.read(in);
                case 5 -> indicators = IndicatorCodec.LIST.readAll(in, 500);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(from);
        in.look().interval(from, until);
        in.look().happened(until);
        return new ClarificationFact(
                what,
                from,
                until,
                seenAt,
                grade,
                indicators);
    }

    static void write(JsonOutput out, ClarificationFact value) {
        out.startObject();
        if (value.what() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.what().entries());
        }
        if (value.from() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.from());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.until());
        }
        if (value.seenAt() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.seenAt().entries());
        }
        if (value.grade() != null) {
            GradeCodec.write(out.member(MEMBERS, 4), value.grade());
        }
        if (!value.indicators().isEmpty()) {
            IndicatorCodec.LIST.writeAll(out.member(MEMBERS, 5), value.indicators());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ClarificationFact value) {
        check.present(MEMBERS, 0, value.what());
        if (value.what() != null) {
            check.present("what", value.what().entries());
            TextEntryCodec.LIST.checkAll(check, "what", value.what().entries(), 64);
            check.look().at(value.what());
        }
        if (value.from() != null) {
            check.enter("from");
            PartialTimeCodec.check(check, value.from());
            check.leave();
        }
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        if (value.seenAt() != null) {
            check.present("seenAt", value.seenAt().entries());
            TextEntryCodec.LIST.checkAll(check, "seenAt", value.seenAt().entries(), 64);
            check.look().at(value.seenAt());
        }
        if (value.grade() != null) {
            check.enter("grade");
            GradeCodec.check(check, value.grade());
            check.leave();
        }
        IndicatorCodec.LIST.checkAll(check, "indicators", value.indicators(), 500);
        check.look().happened(value.from());
        check.look().interval(value.from(), value.until());
        check.look().happened(value.until());
    }

    @Override
    ClarificationFact one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ClarificationFact element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ClarificationFact element) {
        check(check, element);
    }
}
