// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.message.directory.SeverityScale;
import org.tocsin.message.directory.SeverityScaleLevel;

/** Reads, writes and checks a {@link SeverityScale}. */
final class SeverityScaleCodec {

    private static final Members MEMBERS = Members.of(
            "severity-scale",
            0x1L,
            "scheme",
            "levels");

    private SeverityScaleCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static SeverityScale read(JsonInput in) {
        @Nullable SeverityScheme scheme = null;
        List<SeverityScaleLevel> levels = List.of();
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(SeverityScheme.list());
                case 1 -> levels = SeverityScaleLevelCodec.readAll(in, 32);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new SeverityScale(
                scheme,
                levels);
    }

    static void write(JsonOutput out, SeverityScale value) {
        out.startObject();
        out.text(MEMBERS, 0, value.scheme());
        if (!value.levels().isEmpty()) {
            SeverityScaleLevelCodec.writeAll(out.member(MEMBERS, 1), value.levels());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, SeverityScale value) {
        check.present(MEMBERS, 0, value.scheme());
        check.code("scheme", value.scheme(), SeverityScheme.list());
        SeverityScaleLevelCodec.checkAll(check, "levels", value.levels(), 32);
    }

    static List<SeverityScale> readAll(JsonInput in, int max) {
        in.enterArray(max);
        SeverityScale first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<SeverityScale> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<SeverityScale> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<SeverityScale> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
