// Generated from types/clarification-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.code.Sector;
import org.tocsin.message.request.StatedEffect;

/** Reads, writes and checks a {@link StatedEffect}. */
final class StatedEffectCodec {

    private static final Members MEMBERS = Members.of(
            "stated-effect",
            0x1L,
            "severity",
            "sectors");

    private StatedEffectCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static StatedEffect read(JsonInput in) {
        @Nullable IncidentSeverity severity = null;
        List<Sector> sectors = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> severity = in.code(IncidentSeverity.list());
                case 1 -> sectors = in.codes(64, Sector.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new StatedEffect(
                severity,
                sectors);
    }

    static void write(JsonOutput out, StatedEffect value) {
        out.startObject();
        out.text(MEMBERS, 0, value.severity());
        out.texts(MEMBERS, 1, value.sectors());
        out.endObject();
    }

    static void check(ObjectCheck check, StatedEffect value) {
        check.present(MEMBERS, 0, value.severity());
        check.code("severity", value.severity(), IncidentSeverity.list());
        check.codes("sectors", value.sectors(), 64, Sector.list());
    }
}
