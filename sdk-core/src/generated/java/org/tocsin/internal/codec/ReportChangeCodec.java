// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ReportChange;

/** Reads, writes and checks a {@link ReportChange}. */
final class ReportChangeCodec extends ElementCodec<ReportChange> {

    static final ReportChangeCodec LIST = new ReportChangeCodec();

    private static final Members MEMBERS = Members.of(
            "report-change",
            0x3L,
            "pointer",
            "reason");

    private ReportChangeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ReportChange read(JsonInput in) {
        @Nullable String pointer = null;
        @Nullable Text reason = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> pointer = in.text(1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
                case 1 -> reason = in.text(64);
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
        out.text(MEMBERS, 0, value.pointer());
        if (value.reason() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.reason().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReportChange value) {
        check.present(MEMBERS, 0, value.pointer());
        check.text("pointer", value.pointer(), 1, 1024, Patterns.POINTER, "JSON Pointer (/body/severity/level)");
        check.present(MEMBERS, 1, value.reason());
        if (value.reason() != null) {
            check.present("reason", value.reason().entries());
            TextEntryCodec.LIST.checkAll(check, "reason", value.reason().entries(), 64);
            check.look().at(value.reason());
        }
    }

    @Override
    ReportChange one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ReportChange element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ReportChange element) {
        check(check, element);
    }
}
