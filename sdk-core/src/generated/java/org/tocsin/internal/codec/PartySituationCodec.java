// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.PartySituation;

/** Reads, writes and checks a {@link PartySituation}. */
final class PartySituationCodec extends ElementCodec<PartySituation> {

    static final PartySituationCodec LIST = new PartySituationCodec();

    private static final Members MEMBERS = Members.of(
            "party-situation",
            0x1L,
            "party",
            "incidents",
            "severity",
            "status",
            "trend",
            "services",
            "text");

    private PartySituationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PartySituation read(JsonInput in) {
        @Nullable PartyCode party = null;
        @Nullable Quantity incidents = null;
        @Nullable IncidentSeverity severity = null;
        @Nullable IncidentStatus status = null;
        @Nullable OutlookTrend trend = null;
        List<AffectedService> services = List.of();
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> party = in.partyCode(33, "Party code (XA, x-forum)");
                case 1 -> incidents = QuantityCodec.read(in);
                case 2 -> severity = in.code(IncidentSeverity.list());
                case 3 -> status = in.code(IncidentStatus.list());
                case 4 -> trend = in.code(OutlookTrend.list());
                case 5 -> services = AffectedServiceCodec.LIST.readAll(in, 32);
                case 6 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(party);
        in.look().counted(Meaning.COUNTS_AFFECTED, incidents);
        return new PartySituation(
                party,
                incidents,
                severity,
                status,
                trend,
                services,
                text);
    }

    static void write(JsonOutput out, PartySituation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.party());
        if (value.incidents() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.incidents());
        }
        out.text(MEMBERS, 2, value.severity());
        out.text(MEMBERS, 3, value.status());
        out.text(MEMBERS, 4, value.trend());
        if (!value.services().isEmpty()) {
            AffectedServiceCodec.LIST.writeAll(out.member(MEMBERS, 5), value.services());
        }
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 6), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, PartySituation value) {
        check.present(MEMBERS, 0, value.party());
        check.written("party", value.party());
        if (value.incidents() != null) {
            check.enter("incidents");
            QuantityCodec.check(check, value.incidents());
            check.leave();
        }
        check.code("severity", value.severity(), IncidentSeverity.list());
        check.code("status", value.status(), IncidentStatus.list());
        check.code("trend", value.trend(), OutlookTrend.list());
        AffectedServiceCodec.LIST.checkAll(check, "services", value.services(), 32);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.party());
        check.look().counted(Meaning.COUNTS_AFFECTED, value.incidents());
    }

    @Override
    PartySituation one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, PartySituation element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, PartySituation element) {
        check(check, element);
    }
}
