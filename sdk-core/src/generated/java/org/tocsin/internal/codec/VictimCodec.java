// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.code.SizeBand;
import org.tocsin.code.VictimRelation;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Victim;

/** Reads, writes and checks a {@link Victim}. */
final class VictimCodec {

    private static final Members MEMBERS = Members.of(
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
        @Nullable String name = null;
        @Nullable PartyCode party = null;
        @Nullable AffectedArea area = null;
        @Nullable Sector sector = null;
        List<IndustryCode> sectorCodes = List.of();
        @Nullable SizeBand sizeBand = null;
        @Nullable VictimRelation relation = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> party = in.value(PartyCode::of, 33, "Party code");
                case 2 -> area = AffectedAreaCodec.read(in);
                case 3 -> sector = in.code(Sector.list());
                case 4 -> sectorCodes = in.list(8, IndustryCodeCodec::read);
                case 5 -> sizeBand = in.code(SizeBand.list());
                case 6 -> relation = in.code(VictimRelation.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
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
        out.text("name", value.name());
        out.text("party", value.party());
        out.object("area", value.area(), AffectedAreaCodec::write);
        out.text("sector", value.sector());
        out.list("sectorCodes", value.sectorCodes(), IndustryCodeCodec::write);
        out.text("sizeBand", value.sizeBand());
        out.text("relation", value.relation());
        out.endObject();
    }

    static void check(ObjectCheck check, Victim value) {
        check.at("name").text(value.name(), 1, 256, Patterns.LINE, "Single line");
        check.at("area").object(value.area(), AffectedAreaCodec::check);
        check.at("sector").code(value.sector(), Sector.list());
        check.at("sectorCodes").list(value.sectorCodes(), 8, IndustryCodeCodec::check);
        check.at("sizeBand").code(value.sizeBand(), SizeBand.list());
        check.at("relation").code(value.relation(), VictimRelation.list());
    }
}
