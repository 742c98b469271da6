// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;

/** Reads, writes and checks a {@link AffectedService}. */
final class AffectedServiceCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "service",
            "sector",
            "usersShare",
            "since",
            "until");

    private AffectedServiceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AffectedService read(JsonInput in) {
        @Nullable Text service = null;
        @Nullable Sector sector = null;
        @Nullable Quantity usersShare = null;
        @Nullable PartialTime since = null;
        @Nullable PartialTime until = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> service = new Text(in.list(64, TextEntryCodec::read));
                case 1 -> sector = in.code(Sector.list());
                case 2 -> usersShare = QuantityCodec.read(in);
                case 3 -> since = PartialTimeCodec.read(in);
                case 4 -> until = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AffectedService(
                service,
                sector,
                usersShare,
                since,
                until);
    }

    static void write(JsonOutput out, AffectedService value) {
        out.startObject();
        if (value.service() != null) {
            out.list("service", value.service().entries(), TextEntryCodec::write);
        }
        out.text("sector", value.sector());
        out.object("usersShare", value.usersShare(), QuantityCodec::write);
        out.object("since", value.since(), PartialTimeCodec::write);
        out.object("until", value.until(), PartialTimeCodec::write);
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedService value) {
        check.present("service", value.service());
        if (value.service() != null) {
            check.present("service", value.service().entries());
            check.at("service").list(value.service().entries(), 64, TextEntryCodec::check);
        }
        check.at("sector").code(value.sector(), Sector.list());
        check.at("usersShare").object(value.usersShare(), QuantityCodec::check);
        check.at("since").object(value.since(), PartialTimeCodec::check);
        check.at("until").object(value.until(), PartialTimeCodec::check);
    }
}
