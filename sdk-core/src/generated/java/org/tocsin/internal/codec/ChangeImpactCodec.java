// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ChangeCompatibility;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ChangeImpact;

/** Reads, writes and checks a {@link ChangeImpact}. */
final class ChangeImpactCodec {

    private static final Members MEMBERS = Members.of(
            "change-impact",
            0x0L,
            "compatibility",
            "text");

    private ChangeImpactCodec() {}

    static ChangeImpact read(JsonInput in) {
        @Nullable ChangeCompatibility compatibility = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> compatibility = in.code(ChangeCompatibility.list());
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ChangeImpact(
                compatibility,
                text);
    }

    static void write(JsonOutput out, ChangeImpact value) {
        out.startObject();
        out.text(MEMBERS, 0, value.compatibility());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ChangeImpact value) {
        check.code("compatibility", value.compatibility(), ChangeCompatibility.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }
}
