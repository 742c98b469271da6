// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.PublicStatementState;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.PublicStatement;

/** Reads, writes and checks a {@link PublicStatement}. */
final class PublicStatementCodec {

    private static final Members MEMBERS = Members.of(
            "public-statement",
            0x1L,
            "state",
            "url",
            "embargoUntil");

    private PublicStatementCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static PublicStatement read(JsonInput in) {
        @Nullable PublicStatementState state = null;
        @Nullable String url = null;
        @Nullable Timestamp embargoUntil = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> state = in.code(PublicStatementState.list());
                case 1 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 2 -> embargoUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(embargoUntil);
        return new PublicStatement(
                state,
                url,
                embargoUntil);
    }

    static void write(JsonOutput out, PublicStatement value) {
        out.startObject();
        out.text(MEMBERS, 0, value.state());
        out.text(MEMBERS, 1, value.url());
        out.text(MEMBERS, 2, value.embargoUntil());
        out.endObject();
    }

    static void check(ObjectCheck check, PublicStatement value) {
        check.present(MEMBERS, 0, value.state());
        check.code("state", value.state(), PublicStatementState.list());
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        check.written("embargoUntil", value.embargoUntil());
        check.look().at(value.embargoUntil());
    }
}
