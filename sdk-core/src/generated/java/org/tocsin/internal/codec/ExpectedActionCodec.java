// Generated from types/exercise-plan.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.exercise.ExpectedAction;

/** Reads, writes and checks a {@link ExpectedAction}. */
final class ExpectedActionCodec extends ElementCodec<ExpectedAction> {

    static final ExpectedActionCodec LIST = new ExpectedActionCodec();

    private static final Members MEMBERS = Members.of(
            "expected-action",
            0x4L,
            "party",
            "role",
            "text",
            "messageType",
            "withinMinutes");

    private ExpectedActionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ExpectedAction read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable PocRole role = null;
        @Nullable Text text = null;
        @Nullable MessageType messageType = null;
        @Nullable Integer withinMinutes = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> role = in.code(PocRole.list());
                case 2 -> text = in.text(64);
                case 3 -> messageType = in.code(MessageType.list());
                case 4 -> withinMinutes = in.smallInteger(0, 525600);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new ExpectedAction(
                party,
                role,
                text,
                messageType,
                withinMinutes);
    }

    static void write(JsonOutput out, ExpectedAction value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.role());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.text().entries());
        }
        out.text(MEMBERS, 3, value.messageType());
        out.integer(MEMBERS, 4, value.withinMinutes());
        out.endObject();
    }

    static void check(ObjectCheck check, ExpectedAction value) {
        check.written("party", value.party());
        check.code("role", value.role(), PocRole.list());
        check.present(MEMBERS, 2, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("messageType", value.messageType(), MessageType.list());
        check.range("withinMinutes", value.withinMinutes(), 0, 525600);
        check.look().at(value.party());
    }

    @Override
    ExpectedAction one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ExpectedAction element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ExpectedAction element) {
        check(check, element);
    }
}
