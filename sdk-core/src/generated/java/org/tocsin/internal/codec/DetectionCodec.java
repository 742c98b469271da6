// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DetectionMethod;
import org.tocsin.code.DetectionSource;
import org.tocsin.message.Text;
import org.tocsin.message.incident.Detection;

/** Reads, writes and checks a {@link Detection}. */
final class DetectionCodec {

    private static final Members MEMBERS = Members.of(
            "detection",
            0x0L,
            "by",
            "method",
            "notifiedBy");

    private DetectionCodec() {}

    static Detection read(JsonInput in) {
        @Nullable DetectionSource by = null;
        List<DetectionMethod> method = List.of();
        @Nullable Text notifiedBy = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> by = in.code(DetectionSource.list());
                case 1 -> method = in.codes(64, DetectionMethod.list());
                case 2 -> notifiedBy = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Detection(
                by,
                method,
                notifiedBy);
    }

    static void write(JsonOutput out, Detection value) {
        out.startObject();
        out.text(MEMBERS, 0, value.by());
        out.texts(MEMBERS, 1, value.method());
        if (value.notifiedBy() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.notifiedBy().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, Detection value) {
        check.code("by", value.by(), DetectionSource.list());
        check.codes("method", value.method(), 64, DetectionMethod.list());
        if (value.notifiedBy() != null) {
            check.present("notifiedBy", value.notifiedBy().entries());
            TextEntryCodec.LIST.checkAll(check, "notifiedBy", value.notifiedBy().entries(), 64);
            check.look().at(value.notifiedBy());
        }
    }
}
