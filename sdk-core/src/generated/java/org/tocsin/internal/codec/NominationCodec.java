// Generated from types/directory-entry.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.directory.Nomination;

/** Reads, writes and checks a {@link Nomination}. */
final class NominationCodec {

    private static final Members MEMBERS = Members.of(
            "nomination",
            0x1L,
            "by",
            "reference",
            "on");

    private NominationCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Nomination read(JsonInput in) {
        @Nullable Text by = null;
        @Nullable String reference = null;
        @Nullable String on = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> by = in.text(64);
                case 1 -> reference = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> on = in.text(1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().happened(on);
        in.look().day(on);
        return new Nomination(
                by,
                reference,
                on);
    }

    static void write(JsonOutput out, Nomination value) {
        out.startObject();
        if (value.by() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.by().entries());
        }
        out.text(MEMBERS, 1, value.reference());
        out.text(MEMBERS, 2, value.on());
        out.endObject();
    }

    static void check(ObjectCheck check, Nomination value) {
        check.present(MEMBERS, 0, value.by());
        if (value.by() != null) {
            check.present("by", value.by().entries());
            TextEntryCodec.LIST.checkAll(check, "by", value.by().entries(), 64);
            check.look().at(value.by());
        }
        check.text("reference", value.reference(), 1, 256, Patterns.LINE, "Single line");
        check.text("on", value.on(), 1, 10, Patterns.DATE, "Calendar date (2026-05-12)");
        check.look().happened(value.on());
        check.look().day(value.on());
    }
}
