// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.message.NationalSeverity;

/** Reads, writes and checks a {@link NationalSeverity}. */
final class NationalSeverityCodec {

    private static final Members MEMBERS = Members.of(
            "national-severity",
            0x3L,
            "scheme",
            "value");

    private NationalSeverityCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static NationalSeverity read(JsonInput in) {
        @Nullable SeverityScheme scheme = null;
        @Nullable String value = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(SeverityScheme.list());
                case 1 -> value = in.text(1, 256, Patterns.LINE, "Single line");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new NationalSeverity(
                scheme,
                value);
    }

    static void write(JsonOutput out, NationalSeverity value) {
        out.startObject();
        out.text(MEMBERS, 0, value.scheme());
        out.text(MEMBERS, 1, value.value());
        out.endObject();
    }

    static void check(ObjectCheck check, NationalSeverity value) {
        check.present(MEMBERS, 0, value.scheme());
        check.code("scheme", value.scheme(), SeverityScheme.list());
        check.present(MEMBERS, 1, value.value());
        check.text("value", value.value(), 1, 256, Patterns.LINE, "Single line");
    }

    static List<NationalSeverity> readAll(JsonInput in, int max) {
        in.enterArray(max);
        NationalSeverity first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<NationalSeverity> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<NationalSeverity> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<NationalSeverity> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
