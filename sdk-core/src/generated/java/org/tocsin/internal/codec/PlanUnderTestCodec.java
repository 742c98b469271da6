// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.EmergencyPlanKind;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.PlanUnderTest;

/** Reads, writes and checks a {@link PlanUnderTest}. */
final class PlanUnderTestCodec extends ElementCodec<PlanUnderTest> {

    static final PlanUnderTestCodec LIST = new PlanUnderTestCodec();

    private static final Members MEMBERS = Members.of(
            "plan-under-test",
            0x1L,
            "kind",
            "title",
            "party");

    private PlanUnderTestCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PlanUnderTest read(JsonInput in) {
        @Nullable EmergencyPlanKind kind = null;
        @Nullable Text title = null;
        @Nullable PartyCode party = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(EmergencyPlanKind.list());
                case 1 -> title = in.text(64);
                case 2 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new PlanUnderTest(
                kind,
                title,
                party);
    }

    static void write(JsonOutput out, PlanUnderTest value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.title().entries());
        }
        out.text(MEMBERS, 2, value.party());
        out.endObject();
    }

    static void check(ObjectCheck check, PlanUnderTest value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), EmergencyPlanKind.list());
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        check.written("party", value.party());
        check.look().at(value.party());
    }

    @Override
    PlanUnderTest one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, PlanUnderTest element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, PlanUnderTest element) {
        check(check, element);
    }
}
