// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.Sector;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.SectorSituation;

/** Reads, writes and checks a {@link SectorSituation}. */
final class SectorSituationCodec extends ElementCodec<SectorSituation> {

    static final SectorSituationCodec LIST = new SectorSituationCodec();

    private static final Members MEMBERS = Members.of(
            "sector-situation",
            0x1L,
            "sector",
            "incidents",
            "severity",
            "status",
            "trend",
            "services",
            "text");

    private SectorSituationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SectorSituation read(JsonInput in) {
        @Nullable Sector sector = null;
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
                case 0 -> sector = in.code(Sector.list());
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
        in.look().explained(sector, text);
        in.look().counted(Meaning.COUNTS_AFFECTED, incidents);
        return new SectorSituation(
                sector,
                incidents,
                severity,
                status,
                trend,
                services,
                text);
    }

    static void write(JsonOutput out, SectorSituation value) {
        out.startObject();
        out.text(MEMBERS, 0, value.sector());
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

    static void check(ObjectCheck check, SectorSituation value) {
        check.present(MEMBERS, 0, value.sector());
        check.code("sector", value.sector(), Sector.list());
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
        check.look().explained(value.sector(), value.text());
        check.look().counted(Meaning.COUNTS_AFFECTED, value.incidents());
    }

    @Override
    SectorSituation one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SectorSituation element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SectorSituation element) {
        check(check, element);
    }
}
