// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ActivityPlace;

/** Reads, writes and checks a {@link ActivityPlace}. */
final class ActivityPlaceCodec {

    private static final Members MEMBERS = Members.of(
            "activity-place",
            0x2L,
            "party",
            "text");

    private ActivityPlaceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ActivityPlace read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new ActivityPlace(
                party,
                text);
    }

    static void write(JsonOutput out, ActivityPlace value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityPlace value) {
        check.written("party", value.party());
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.party());
    }
}
