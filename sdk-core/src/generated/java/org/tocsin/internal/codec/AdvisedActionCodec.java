// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ActionUrgency;
import org.tocsin.code.Audience;
import org.tocsin.message.JointAction;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AdvisedAction;

/** Reads, writes and checks a {@link AdvisedAction}. */
final class AdvisedActionCodec extends ElementCodec<AdvisedAction> {

    static final AdvisedActionCodec LIST = new AdvisedActionCodec();

    private static final Members MEMBERS = Members.of(
            "advised-action",
            0x1L,
            "text",
            "urgency",
            "jointAction",
            "audience");

    private AdvisedActionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AdvisedAction read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable ActionUrgency urgency = null;
        @Nullable JointAction jointAction = null;
        @Nullable Audience audience = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> urgency = in.code(ActionUrgency.list());
                case 2 -> jointAction = JointActionCodec.read(in);
                case 3 -> audience = in.code(Audience.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AdvisedAction(
                text,
                urgency,
                jointAction,
                audience);
    }

    static void write(JsonOutput out, AdvisedAction value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.urgency());
        if (value.jointAction() != null) {
            JointActionCodec.write(out.member(MEMBERS, 2), value.jointAction());
        }
        out.text(MEMBERS, 3, value.audience());
        out.endObject();
    }

    static void check(ObjectCheck check, AdvisedAction value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.code("urgency", value.urgency(), ActionUrgency.list());
        if (value.jointAction() != null) {
            check.enter("jointAction");
            JointActionCodec.check(check, value.jointAction());
            check.leave();
        }
        check.code("audience", value.audience(), Audience.list());
    }

    @Override
    AdvisedAction one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AdvisedAction element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AdvisedAction element) {
        check(check, element);
    }
}
