// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ReportChange;

/** Reads, writes and checks a {@link ReportChange}. */
final class ReportChangeCodec {

    private static final Members MEMBERS = Members.of(
            0x3L,
            "pointer",
            "reason");

    private ReportChangeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReportChange read(JsonInput in) {
        @Nullable String pointer = null;
        @Nullable Text reason = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer");
                case 1 -> reason = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReportChange(
                pointer,
                reason);
    }

    static void write(JsonOutput out, ReportChange value) {
        out.startObject();
        out.text("pointer", value.pointer());
        if (value.reason() != null) {
            out.list("reason", value.reason().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReportChange value) {
        check.present("pointer", value.pointer());
        check.at("pointer").text(value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer");
        check.present("reason", value.reason());
        if (value.reason() != null) {
            check.present("reason", value.reason().entries());
            check.at("reason").list(value.reason().entries(), 64, TextEntryCodec::check);
        }
    }
}
