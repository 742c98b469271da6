// Generated from common/joint-action.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.JointAction;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link JointAction}. */
final class JointActionCodec {

    private static final Members MEMBERS = Members.of(
            "joint-action",
            0x1L,
            "at",
            "readyBy",
            "coordinator",
            "text");

    private JointActionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static JointAction read(JsonInput in) {
        @Nullable Timestamp at = null;
        @Nullable Timestamp readyBy = null;
        @Nullable PartyRole coordinator = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> at = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 1 -> readyBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 2 -> coordinator = PartyRoleCodec.read(in);
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(at);
        in.look().deadline(at);
        in.look().at(readyBy);
        in.look().deadline(readyBy);
        return new JointAction(
                at,
                readyBy,
                coordinator,
                text);
    }

    static void write(JsonOutput out, JointAction value) {
        out.startObject();
        out.text(MEMBERS, 0, value.at());
        out.text(MEMBERS, 1, value.readyBy());
        if (value.coordinator() != null) {
            PartyRoleCodec.write(out.member(MEMBERS, 2), value.coordinator());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, JointAction value) {
        check.present(MEMBERS, 0, value.at());
        check.written("at", value.at());
        check.written("readyBy", value.readyBy());
        if (value.coordinator() != null) {
            check.enter("coordinator");
            PartyRoleCodec.check(check, value.coordinator());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.at());
        check.look().deadline(value.at());
        check.look().at(value.readyBy());
        check.look().deadline(value.readyBy());
    }
}
