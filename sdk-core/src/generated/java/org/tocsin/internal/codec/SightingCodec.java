// Generated from common/sighting.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Sighting;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link Sighting}. */
final class SightingCodec extends ElementCodec<Sighting> {

    static final SightingCodec LIST = new SightingCodec();

    private static final Members MEMBERS = Members.of(
            "sighting",
            0x1L,
            "count",
            "firstSeen",
            "lastSeen",
            "party",
            "sector",
            "place");

    private SightingCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Sighting read(JsonInput in) {
        @Nullable Long count = null;
        @Nullable PartialTime firstSeen = null;
        @Nullable PartialTime lastSeen = null;
        @Nullable PartyCode party = null;
        @Nullable Sector sector = null;
        @Nullable Text place = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> count = in.integer(1L, 9007199254740991L);
                case 1 -> firstSeen = PartialTimeCodec.read(in);
                case 2 -> lastSeen = PartialTimeCodec.read(in);
                case 3 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 4 -> sector = in.code(Sector.list());
                case 5 -> place = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(firstSeen);
        in.look().interval(firstSeen, lastSeen);
        in.look().happened(lastSeen);
        in.look().at(party);
        return new Sighting(
                count,
                firstSeen,
                lastSeen,
                party,
                sector,
                place);
    }

    static void write(JsonOutput out, Sighting value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.count());
        if (value.firstSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 1), value.firstSeen());
        }
        if (value.lastSeen() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.lastSeen());
        }
        out.text(MEMBERS, 3, value.party());
        out.text(MEMBERS, 4, value.sector());
        if (value.place() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.place().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Sighting value) {
        check.present(MEMBERS, 0, value.count());
        check.range("count", value.count(), 1L, 9007199254740991L);
        if (value.firstSeen() != null) {
            check.enter("firstSeen");
            PartialTimeCodec.check(check, value.firstSeen());
            check.leave();
        }
        if (value.lastSeen() != null) {
            check.enter("lastSeen");
            PartialTimeCodec.check(check, value.lastSeen());
            check.leave();
        }
        check.written("party", value.party());
        check.code("sector", value.sector(), Sector.list());
        if (value.place() != null) {
            check.present("place", value.place().entries());
            TextEntryCodec.LIST.checkAll(check, "place", value.place().entries(), 64);
            check.look().at(value.place());
        }
        check.look().happened(value.firstSeen());
        check.look().interval(value.firstSeen(), value.lastSeen());
        check.look().happened(value.lastSeen());
        check.look().at(value.party());
    }

    @Override
    Sighting one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Sighting element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Sighting element) {
        check(check, element);
    }
}
