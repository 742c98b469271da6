// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.OutlookTrend;
import org.tocsin.message.incident.Outlook;

/** Reads, writes and checks a {@link Outlook}. */
final class OutlookCodec {

    private static final Members MEMBERS = Members.of(
            "outlook",
            0x1L,
            "trend",
            "horizonHours");

    private OutlookCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Outlook read(JsonInput in) {
        @Nullable OutlookTrend trend = null;
        @Nullable Integer horizonHours = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> trend = in.code(OutlookTrend.list());
                case 1 -> horizonHours = in.smallInteger(1, 8760);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Outlook(
                trend,
                horizonHours);
    }

    static void write(JsonOutput out, Outlook value) {
        out.startObject();
        out.text(MEMBERS, 0, value.trend());
        out.integer(MEMBERS, 1, value.horizonHours());
        out.endObject();
    }

    static void check(ObjectCheck check, Outlook value) {
        check.present(MEMBERS, 0, value.trend());
        check.code("trend", value.trend(), OutlookTrend.list());
        check.range("horizonHours", value.horizonHours(), 1, 8760);
    }
}
