// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IncidentSeverity;
import org.tocsin.message.directory.SeverityScaleLevel;

/** Reads, writes and checks a {@link SeverityScaleLevel}. */
final class SeverityScaleLevelCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
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

    static List<SeverityScaleLevel> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SeverityScaleLevel first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SeverityScaleLevel> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SeverityScaleLevel> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SeverityScaleLevel> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
