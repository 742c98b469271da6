// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndustryScheme;
import org.tocsin.message.incident.IndustryCode;

/** Reads, writes and checks a {@link IndustryCode}. */
final class IndustryCodeCodec extends ElementCodec<IndustryCode> {

    static final IndustryCodeCodec LIST = new IndustryCodeCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> scheme = in.code(IndustryScheme.list());
                case 1 -> version = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                case 2 -> code = in.text(1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
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
        check.text("version", value.version(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
        check.present(MEMBERS, 2, value.code());
        check.text("code", value.code(), 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
    }

    @Override
    IndustryCode one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, IndustryCode element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, IndustryCode element) {
        check(check, element);
    }
}
