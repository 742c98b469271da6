// Generated from common/severity-assessment.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.SeverityScheme;
import org.tocsin.message.NationalSeverity;

/** Reads, writes and checks a {@link NationalSeverity}. */
final class NationalSeverityCodec extends ElementCodec<NationalSeverity> {

    static final NationalSeverityCodec LIST = new NationalSeverityCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
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

    @Override
    NationalSeverity one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, NationalSeverity element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, NationalSeverity element) {
        check(check, element);
    }
}
