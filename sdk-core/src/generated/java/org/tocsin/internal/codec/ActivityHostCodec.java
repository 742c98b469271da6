// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityHost;

/** Reads, writes and checks a {@link ActivityHost}. */
final class ActivityHostCodec extends ElementCodec<ActivityHost> {

    static final ActivityHostCodec LIST = new ActivityHostCodec();

    private static final Members MEMBERS = Members.of(
            "activity-host",
            0x2L,
            "party",
            "name");

    private ActivityHostCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivityHost read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Text name = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> name = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new ActivityHost(
                party,
                name);
    }

    static void write(JsonOutput out, ActivityHost value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityHost value) {
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.name());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.look().at(value.party());
    }

    @Override
    ActivityHost one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ActivityHost element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ActivityHost element) {
        check(check, element);
    }
}
