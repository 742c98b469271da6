// Generated from types/activity-notice.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.RegistrationState;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;
import org.tocsin.message.cooperation.ActivityRegistration;

/** Reads, writes and checks a {@link ActivityRegistration}. */
final class ActivityRegistrationCodec {

    private static final Members MEMBERS = Members.of(
            "activity-registration",
            0x0L,
            "openUntil",
            "state",
            "url",
            "confirmedBy",
            "seatsLeft",
            "text");

    private ActivityRegistrationCodec() {}

    static ActivityRegistration read(JsonInput in) {
        @Nullable Timestamp openUntil = null;
        @Nullable RegistrationState state = null;
        @Nullable String url = null;
        @Nullable Timestamp confirmedBy = null;
        @Nullable Integer seatsLeft = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> openUntil = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 1 -> state = in.code(RegistrationState.list());
                case 2 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 3 -> confirmedBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                case 4 -> seatsLeft = in.smallInteger(0, 1000000);
                case 5 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(openUntil);
        in.look().at(confirmedBy);
        return new ActivityRegistration(
                openUntil,
                state,
                url,
                confirmedBy,
                seatsLeft,
                text);
    }

    static void write(JsonOutput out, ActivityRegistration value) {
        out.startObject();
        out.text(MEMBERS, 0, value.openUntil());
        out.text(MEMBERS, 1, value.state());
        out.text(MEMBERS, 2, value.url());
        out.text(MEMBERS, 3, value.confirmedBy());
        out.integer(MEMBERS, 4, value.seatsLeft());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 5), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ActivityRegistration value) {
        check.written("openUntil", value.openUntil());
        check.code("state", value.state(), RegistrationState.list());
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        check.written("confirmedBy", value.confirmedBy());
        check.range("seatsLeft", value.seatsLeft(), 0, 1000000);
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.openUntil());
        check.look().at(value.confirmedBy());
    }
}
