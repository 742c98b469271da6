// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.code.SizeBand;
import org.tocsin.code.VictimRelation;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Victim;

/** Reads, writes and checks a {@link Victim}. */
final class VictimCodec extends ElementCodec<Victim> {

    static final VictimCodec LIST = new VictimCodec();

    private static final Members MEMBERS = Members.of(
            "victim",
            0x0L,
            "name",
            "party",
            "area",
            "sector",
            "sectorCodes",
            "sizeBand",
            "relation");

    private VictimCodec() {}

    static Victim read(JsonInput in) {
        @Nullable Text name = null;
        @Nullable PartyCode party = null;
        @Nullable AffectedArea area = null;
        @Nullable Sector sector = null;
        List<IndustryCode> sectorCodes = List.of();
        @Nullable SizeBand sizeBand = null;
        @Nullable VictimRelation relation = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> name = in.text(64);
                case 1 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 2 -> area = AffectedAreaCodec.read(in);
                case 3 -> sector = in.code(Sector.list());
                case 4 -> sectorCodes = IndustryCodeCodec.LIST.readAll(in, 8);
                case 5 -> sizeBand = in.code(SizeBand.list());
                case 6 -> relation = in.code(VictimRelation.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        return new Victim(
                name,
                party,
                area,
                sector,
                sectorCodes,
                sizeBand,
                relation);
    }

    static void write(JsonOutput out, Victim value) {
        out.startObject();
        if (value.name() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.name().entries());
        }
        out.text(MEMBERS, 1, value.party());
        if (value.area() != null) {
            AffectedAreaCodec.write(out.member(MEMBERS, 2), value.area());
        }
        out.text(MEMBERS, 3, value.sector());
        if (!value.sectorCodes().isEmpty()) {
            IndustryCodeCodec.LIST.writeAll(out.member(MEMBERS, 4), value.sectorCodes());
        }
        out.text(MEMBERS, 5, value.sizeBand());
        out.text(MEMBERS, 6, value.relation());
        out.endObject();
    }

    static void check(ObjectCheck check, Victim value) {
        if (value.name() != null) {
            check.present("name", value.name().entries());
            TextEntryCodec.LIST.checkAll(check, "name", value.name().entries(), 64);
            check.look().at(value.name());
        }
        check.written("party", value.party());
        if (value.area() != null) {
            check.enter("area");
            AffectedAreaCodec.check(check, value.area());
            check.leave();
        }
        check.code("sector", value.sector(), Sector.list());
        IndustryCodeCodec.LIST.checkAll(check, "sectorCodes", value.sectorCodes(), 8);
        check.code("sizeBand", value.sizeBand(), SizeBand.list());
        check.code("relation", value.relation(), VictimRelation.list());
        check.look().at(value.party());
    }

    @Override
    Victim one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Victim element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Victim element) {
        check(check, element);
    }
}
