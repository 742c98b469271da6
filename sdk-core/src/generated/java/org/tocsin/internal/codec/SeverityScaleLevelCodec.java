// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.message.directory.SeverityScaleLevel;

/** Reads, writes and checks a {@link SeverityScaleLevel}. */
final class SeverityScaleLevelCodec extends ElementCodec<SeverityScaleLevel> {

    static final SeverityScaleLevelCodec LIST = new SeverityScaleLevelCodec();

    private static final Members MEMBERS = Members.of(
            "severity-scale-level",
            0x3L,
            "value",
            "level");

    private SeverityScaleLevelCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SeverityScaleLevel read(JsonInput in) {
        @Nullable String value = null;
        @Nullable IncidentSeverity level = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> value = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> level = in.code(IncidentSeverity.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SeverityScaleLevel(
                value,
                level);
    }

    static void write(JsonOutput out, SeverityScaleLevel value) {
        out.startObject();
        out.text(MEMBERS, 0, value.value());
        out.text(MEMBERS, 1, value.level());
        out.endObject();
    }

    static void check(ObjectCheck check, SeverityScaleLevel value) {
        check.present(MEMBERS, 0, value.value());
        check.text("value", value.value(), 1, 256, Patterns.LINE, "Single line");
        check.present(MEMBERS, 1, value.level());
        check.code("level", value.level(), IncidentSeverity.list());
    }

    @Override
    SeverityScaleLevel one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, SeverityScaleLevel element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, SeverityScaleLevel element) {
        check(check, element);
    }
}
