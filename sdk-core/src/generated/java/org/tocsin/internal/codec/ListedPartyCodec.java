// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.directory.ListedParty;

/** Reads, writes and checks a {@link ListedParty}. */
final class ListedPartyCodec {

    private static final Members MEMBERS = Members.of(
            "listed-party",
            0x1L,
            "code",
            "name");

    private ListedPartyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ListedParty read(JsonInput in) {
        @Nullable PartyCode code = null;
        @Nullable Text name = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> name = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(code);
        return new ListedParty(
                code,
                name);
    }

    static void write(JsonOutput out, ListedParty value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.name().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ListedParty value) {
        check.present(MEMBERS, 0, value.code());
        check.written("code", value.code());
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.look().at(value.code());
    }
}
