// Generated from types/lessons-learnt.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.code.PlanTestResult;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.PlanTest;

/** Reads, writes and checks a {@link PlanTest}. */
final class PlanTestCodec extends ElementCodec<PlanTest> {

    static final PlanTestCodec LIST = new PlanTestCodec();

    private static final Members MEMBERS = Members.of(
            "plan-test",
            0x9L,
            "kind",
            "title",
            "party",
            "result",
            "remark");

    private PlanTestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PlanTest read(JsonInput in) {
        @Nullable EmergencyPlanKind kind = null;
        @Nullable Text title = null;
        @Nullable PartyCode party = null;
        @Nullable PlanTestResult result = null;
        @Nullable Text remark = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(EmergencyPlanKind.list());
                case 1 -> title = in.text(64);
                case 2 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 3 -> result = in.code(PlanTestResult.list());
                case 4 -> remark = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new PlanTest(
                kind,
                title,
                party,
                result,
                remark);
    }

    static void write(JsonOutput out, PlanTest value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.title().entries());
        }
        out.text(MEMBERS, 2, value.party());
        out.text(MEMBERS, 3, value.result());
        if (value.remark() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.remark().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, PlanTest value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), EmergencyPlanKind.list());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.written("party", value.party());
        check.present(MEMBERS, 3, value.result());
        check.code("result", value.result(), PlanTestResult.list());
        if (value.remark() != null) {
            check.present("remark", value.remark().entries());
            TextEntryCodec.LIST.checkAll(check, "remark", value.remark().entries(), 64);
            check.look().at(value.remark());
        }
        check.look().at(value.party());
    }

    @Override
    PlanTest one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, PlanTest element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, PlanTest element) {
        check(check, element);
    }
}
