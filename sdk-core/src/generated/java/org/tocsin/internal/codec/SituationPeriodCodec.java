// Generated from types/situation-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.SituationPeriod;

/** Reads, writes and checks a {@link SituationPeriod}. */
final class SituationPeriodCodec {

    private static final Members MEMBERS = Members.of(
            "situation-period",
            0x3L,
            "from",
            "until");

    private SituationPeriodCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SituationPeriod read(JsonInput in) {
        @Nullable Timestamp from = null;
        @Nullable Timestamp until = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> from = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 1 -> until = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(from);
        in.look().happened(from);
        in.look().interval(from, until);
        in.look().at(until);
        return new SituationPeriod(
                from,
                until);
    }

    static void write(JsonOutput out, SituationPeriod value) {
        out.startObject();
        out.text(MEMBERS, 0, value.from());
        out.text(MEMBERS, 1, value.until());
        out.endObject();
    }

    static void check(ObjectCheck check, SituationPeriod value) {
        check.present(MEMBERS, 0, value.from());
        check.written("from", value.from());
        check.present(MEMBERS, 1, value.until());
        check.written("until", value.until());
        check.look().at(value.from());
        check.look().happened(value.from());
        check.look().interval(value.from(), value.until());
        check.look().at(value.until());
    }
}
