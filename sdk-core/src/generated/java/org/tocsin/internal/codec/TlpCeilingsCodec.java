// Generated from types/sharing-profile.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Tlp;
import org.tocsin.message.directory.TlpCeilings;

/** Reads, writes and checks a {@link TlpCeilings}. */
final class TlpCeilingsCodec {

    private static final Members MEMBERS = Members.of(
            "tlp-ceilings",
            0x0L,
            "sent",
            "accepted");

    private TlpCeilingsCodec() {}

    static TlpCeilings read(JsonInput in) {
        @Nullable Tlp sent = null;
        @Nullable Tlp accepted = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> sent = in.code(Tlp.list());
                case 1 -> accepted = in.code(Tlp.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new TlpCeilings(
                sent,
                accepted);
    }

    static void write(JsonOutput out, TlpCeilings value) {
        out.startObject();
        out.text(MEMBERS, 0, value.sent());
        out.text(MEMBERS, 1, value.accepted());
        out.endObject();
    }

    static void check(ObjectCheck check, TlpCeilings value) {
        check.code("sent", value.sent(), Tlp.list());
        check.code("accepted", value.accepted(), Tlp.list());
    }
}
