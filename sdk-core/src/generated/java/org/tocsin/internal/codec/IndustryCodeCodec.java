// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndustryScheme;
import org.tocsin.message.incident.IndustryCode;

/** Reads, writes and checks a {@link IndustryCode}. */
final class IndustryCodeCodec {

    private static final Members MEMBERS = Members.of(
            "industry-code",
            0x5L,
            "scheme",
            "version",
            "code");

    private IndustryCodeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static IndustryCode read(JsonInput in) {
        @Nullable IndustryScheme scheme = null;
        @Nullable String version = null;
        @Nullable String code = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(IndustryScheme.list());
                case 1 -> version = in.text(1, 64, Patterns.SHORT_LINE, "Short line");
                case 2 -> code = in.text(1, 64, Patterns.SHORT_LINE, "Short line");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new IndustryCode(
                scheme,
                version,
                code);
    }

    static void write(JsonOutput out, IndustryCode value) {
        out.startObject();
        out.text(MEMBERS, 0, value.scheme());
        out.text(MEMBERS, 1, value.version());
        out.text(MEMBERS, 2, value.code());
        out.endObject();
    }

    static void check(ObjectCheck check, IndustryCode value) {
        check.present(MEMBERS, 0, value.scheme());
        check.code("scheme", value.scheme(), IndustryScheme.list());
        check.text("version", value.version(), 1, 64, Patterns.SHORT_LINE, "Short line");
        check.present(MEMBERS, 2, value.code());
        check.text("code", value.code(), 1, 64, Patterns.SHORT_LINE, "Short line");
    }

    static List<IndustryCode> readAll(JsonInput in, int max) {
        in.enterArray(max);
        IndustryCode first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<IndustryCode> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<IndustryCode> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<IndustryCode> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
