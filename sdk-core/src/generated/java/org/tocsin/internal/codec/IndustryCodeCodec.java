// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndustryScheme;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.incident.IndustryCode;

/** Reads, writes and checks a {@link IndustryCode}. */
final class IndustryCodeCodec {

    private static final Members MEMBERS = Members.of(
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
        out.text("scheme", value.scheme());
        out.text("version", value.version());
        out.text("code", value.code());
        out.endObject();
    }

    static void check(ObjectCheck check, IndustryCode value) {
        check.present("scheme", value.scheme());
        check.at("scheme").code(value.scheme(), IndustryScheme.list());
        check.at("version").text(value.version(), 1, 64, Patterns.SHORT_LINE, "Short line");
        check.present("code", value.code());
        check.at("code").text(value.code(), 1, 64, Patterns.SHORT_LINE, "Short line");
    }
}
