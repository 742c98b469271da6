// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.Observation;

/** Reads, writes and checks a {@link Observation}. */
final class ObservationCodec {

    private static final Members MEMBERS = Members.of(
            0x0L,
            "party",
            "sector",
            "quantity",
            "asOf");

    private ObservationCodec() {}

    static Observation read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Sector sector = null;
        @Nullable Quantity quantity = null;
        @Nullable PartialTime asOf = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.value(PartyCode::of, 33, "Party code");
                case 1 -> sector = in.code(Sector.list());
                case 2 -> quantity = QuantityCodec.read(in);
                case 3 -> asOf = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Observation(
                party,
                sector,
                quantity,
                asOf);
    }

    static void write(JsonOutput out, Observation value) {
        out.startObject();
        out.text("party", value.party());
        out.text("sector", value.sector());
        out.object("quantity", value.quantity(), QuantityCodec::write);
        out.object("asOf", value.asOf(), PartialTimeCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, Observation value) {
        check.at("sector").code(value.sector(), Sector.list());
        check.at("quantity").object(value.quantity(), QuantityCodec::check);
        check.at("asOf").object(value.asOf(), PartialTimeCodec::check);
    }
}
