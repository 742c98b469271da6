// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.DocumentFormat;
import org.tocsin.message.directory.AcceptedFormat;

/** Reads, writes and checks a {@link AcceptedFormat}. */
final class AcceptedFormatCodec extends ElementCodec<AcceptedFormat> {

    static final AcceptedFormatCodec LIST = new AcceptedFormatCodec();

    private static final Members MEMBERS = Members.of(
            "accepted-format",
            0x1L,
            "format",
            "versions");

    private AcceptedFormatCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AcceptedFormat read(JsonInput in) {
        @Nullable DocumentFormat format = null;
        List<String> versions = List.of();
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> format = in.code(DocumentFormat.list());
                case 1 -> versions = in.texts(16, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AcceptedFormat(
                format,
                versions);
    }

    static void write(JsonOutput out, AcceptedFormat value) {
        out.startObject();
        out.text(MEMBERS, 0, value.format());
        out.texts(MEMBERS, 1, value.versions());
        out.endObject();
    }

    static void check(ObjectCheck check, AcceptedFormat value) {
        check.present(MEMBERS, 0, value.format());
        check.code("format", value.format(), DocumentFormat.list());
        check.texts("versions", value.versions(), 16, 1, 64, Patterns.SHORT_LINE, "Short line (EX-ALPHA)");
    }

    @Override
    AcceptedFormat one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AcceptedFormat element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AcceptedFormat element) {
        check(check, element);
    }
}
