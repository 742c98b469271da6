// Generated from types/advisory.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.PartialTime;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.Observation;

/** Reads, writes and checks a {@link Observation}. */
final class ObservationCodec extends ElementCodec<Observation> {

    static final ObservationCodec LIST = new ObservationCodec();

    private static final Members MEMBERS = Members.of(
            "observation",
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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> sector = in.code(Sector.list());
                case 2 -> quantity = QuantityCodec.read(in);
                case 3 -> asOf = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        in.look().counted(Meaning.COUNTS_AFFECTED, quantity);
        in.look().happened(asOf);
        return new Observation(
                party,
                sector,
                quantity,
                asOf);
    }

    static void write(JsonOutput out, Observation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        out.text(MEMBERS, 1, value.sector());
        if (value.quantity() != null) {
            QuantityCodec.write(out.member(MEMBERS, 2), value.quantity());
        }
        if (value.asOf() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 3), value.asOf());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Observation value) {
        check.written("party", value.party());
        check.code("sector", value.sector(), Sector.list());
        if (value.quantity() != null) {
            check.enter("quantity");
            QuantityCodec.check(check, value.quantity());
            check.leave();
        }
        if (value.asOf() != null) {
            check.enter("asOf");
            PartialTimeCodec.check(check, value.asOf());
            check.leave();
        }
        check.look().at(value.party());
        check.look().counted(Meaning.COUNTS_AFFECTED, value.quantity());
        check.look().happened(value.asOf());
    }

    @Override
    Observation one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Observation element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Observation element) {
        check(check, element);
    }
}
