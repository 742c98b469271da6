// Generated from common/release-audience.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Audience;
import org.tocsin.code.Sector;
import org.tocsin.message.PartyCode;
import org.tocsin.message.ReleaseAudience;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link ReleaseAudience}. */
final class ReleaseAudienceCodec {

    private static final Members MEMBERS = Members.of(
            "release-audience",
            0x0L,
            "parties",
            "groups",
            "sectors",
            "audiences",
            "text");

    private ReleaseAudienceCodec() {}

    static ReleaseAudience read(JsonInput in) {
        List<PartyCode> parties = List.of();
        List<String> groups = List.of();
        List<Sector> sectors = List.of();
        List<Audience> audiences = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> parties = in.partyCodes(64, 33, "Party code (XA, x-forum)");
                case 1 -> groups = in.texts(32, 1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
                case 2 -> sectors = in.codes(64, Sector.list());
                case 3 -> audiences = in.codes(64, Audience.list());
                case 4 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(parties);
        in.look().explained(sectors, text);
        return new ReleaseAudience(
                parties,
                groups,
                sectors,
                audiences,
                text);
    }

    static void write(JsonOutput out, ReleaseAudience value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.parties());
        out.texts(MEMBERS, 1, value.groups());
        out.texts(MEMBERS, 2, value.sectors());
        out.texts(MEMBERS, 3, value.audiences());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 4), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReleaseAudience value) {
        check.partyCodes("parties", value.parties(), 64);
        check.texts("groups", value.groups(), 32, 1, 64, Patterns.GROUP_CODE, "Group code (forum-all)");
        check.codes("sectors", value.sectors(), 64, Sector.list());
        check.codes("audiences", value.audiences(), 64, Audience.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.parties());
        check.look().explained(value.sectors(), value.text());
    }
}
