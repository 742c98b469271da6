// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.IncidentStatus;
import org.tocsin.code.OutlookTrend;
import org.tocsin.code.Sector;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedService;
import org.tocsin.message.incident.SectorSituation;

/** Reads, writes and checks a {@link SectorSituation}. */
final class SectorSituationCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sector = in.code(Sector.list());
                case 1 -> incidents = QuantityCodec.read(in);
                case 2 -> severity = in.code(IncidentSeverity.list());
                case 3 -> status = in.code(IncidentStatus.list());
                case 4 -> trend = in.code(OutlookTrend.list());
                case 5 -> services = AffectedServiceCodec.readAll(in, 32);
                case 6 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().other(sector, text);
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
            AffectedServiceCodec.writeAll(out.member(MEMBERS, 5), value.services());
        }
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 6), value.text().entries());
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
        AffectedServiceCodec.checkAll(check, "services", value.services(), 32);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().other(value.sector(), value.text());
    }

    static List<SectorSituation> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SectorSituation first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SectorSituation> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SectorSituation> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SectorSituation> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
