// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PublicityReach;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.ClaimPublicity;

/** Reads, writes and checks a {@link ClaimPublicity}. */
final class ClaimPublicityCodec {

    private static final Members MEMBERS = Members.of(
            "claim-publicity",
            0x1L,
            "reach",
            "url",
            "embargoUntil");

    private ClaimPublicityCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ClaimPublicity read(JsonInput in) {
        @Nullable PublicityReach reach = null;
        @Nullable String url = null;
        @Nullable Timestamp embargoUntil = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> reach = in.code(PublicityReach.list());
                case 1 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 2 -> embargoUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(embargoUntil);
        return new ClaimPublicity(
                reach,
                url,
                embargoUntil);
    }

    static void write(JsonOutput out, ClaimPublicity value) {
        out.startObject();
        out.text(MEMBERS, 0, value.reach());
        out.text(MEMBERS, 1, value.url());
        out.text(MEMBERS, 2, value.embargoUntil());
        out.endObject();
    }

    static void check(ObjectCheck check, ClaimPublicity value) {
        check.present(MEMBERS, 0, value.reach());
        check.code("reach", value.reach(), PublicityReach.list());
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        check.written("embargoUntil", value.embargoUntil());
        check.look().at(value.embargoUntil());
    }
}
