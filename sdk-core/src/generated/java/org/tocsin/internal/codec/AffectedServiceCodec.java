// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Sector;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;

/** Reads, writes and checks a {@link AffectedService}. */
final class AffectedServiceCodec extends ElementCodec<AffectedService> {

    static final AffectedServiceCodec LIST = new AffectedServiceCodec();

    private static final Members MEMBERS = Members.of(
            "affected-service",
            0x1L,
            "service",
            "sector",
            "usersShare",
            "users",
            "lost",
            "since",
            "until");

    private AffectedServiceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AffectedService read(JsonInput in) {
        @Nullable Text service = null;
        @Nullable Sector sector = null;
        @Nullable Quantity usersShare = null;
        @Nullable Quantity users = null;
        @Nullable Quantity lost = null;
        @Nullable PartialTime since = null;
        @Nullable PartialTime until = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> service = in.text(64);
                case 1 -> sector = in.code(Sector.list());
                case 2 -> usersShare = QuantityCodec.read(in);
                case 3 -> users = QuantityCodec.read(in);
                case 4 -> lost = QuantityCodec.read(in);
                case 5 -> since = PartialTimeCodec.read(in);
                case 6 -> until = PartialTimeCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(sector, service);
        in.look().counted(Meaning.MEASURES_SHARE, usersShare);
        in.look().counted(Meaning.COUNTS_PEOPLE, users);
        in.look().counted(Meaning.MEASURES_SERVICE, lost);
        in.look().happened(since);
        in.look().interval(since, until);
        in.look().happened(until);
        return new AffectedService(
                service,
                sector,
                usersShare,
                users,
                lost,
                since,
                until);
    }

    static void write(JsonOutput out, AffectedService value) {
        out.startObject();
        if (value.service() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.service().entries());
        }
        out.text(MEMBERS, 1, value.sector());
        if (value.usersShare() != null) {
            QuantityCodec.write(out.member(MEMBERS, 2), value.usersShare());
        }
        if (value.users() != null) {
            QuantityCodec.write(out.member(MEMBERS, 3), value.users());
        }
        if (value.lost() != null) {
            QuantityCodec.write(out.member(MEMBERS, 4), value.lost());
        }
        if (value.since() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 5), value.since());
        }
        if (value.until() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 6), value.until());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedService value) {
        check.present(MEMBERS, 0, value.service());
        if (value.service() != null) {
            check.present("service", value.service().entries());
            TextEntryCodec.LIST.checkAll(check, "service", value.service().entries(), 64);
            check.look().at(value.service());
        }
        check.code("sector", value.sector(), Sector.list());
        if (value.usersShare() != null) {
            check.enter("usersShare");
            QuantityCodec.check(check, value.usersShare());
            check.leave();
        }
        if (value.users() != null) {
            check.enter("users");
            QuantityCodec.check(check, value.users());
            check.leave();
        }
        if (value.lost() != null) {
            check.enter("lost");
            QuantityCodec.check(check, value.lost());
            check.leave();
        }
        if (value.since() != null) {
            check.enter("since");
            PartialTimeCodec.check(check, value.since());
            check.leave();
        }
        if (value.until() != null) {
            check.enter("until");
            PartialTimeCodec.check(check, value.until());
            check.leave();
        }
        check.look().explained(value.sector(), value.service());
        check.look().counted(Meaning.MEASURES_SHARE, value.usersShare());
        check.look().counted(Meaning.COUNTS_PEOPLE, value.users());
        check.look().counted(Meaning.MEASURES_SERVICE, value.lost());
        check.look().happened(value.since());
        check.look().interval(value.since(), value.until());
        check.look().happened(value.until());
    }

    @Override
    AffectedService one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AffectedService element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AffectedService element) {
        check(check, element);
    }
}
