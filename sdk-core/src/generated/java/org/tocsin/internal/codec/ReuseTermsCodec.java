// Generated from types/guidance.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ReusePermission;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ReuseTerms;

/** Reads, writes and checks a {@link ReuseTerms}. */
final class ReuseTermsCodec {

    private static final Members MEMBERS = Members.of(
            "reuse-terms",
            0x0L,
            "licence",
            "url",
            "permits",
            "credit");

    private ReuseTermsCodec() {}

    static ReuseTerms read(JsonInput in) {
        @Nullable String licence = null;
        @Nullable String url = null;
        List<ReusePermission> permits = List.of();
        @Nullable Text credit = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> licence = in.text(1, 256, Patterns.LINE, "Single line");
                case 1 -> url = in.text(1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
                case 2 -> permits = in.codes(16, ReusePermission.list());
                case 3 -> credit = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ReuseTerms(
                licence,
                url,
                permits,
                credit);
    }

    static void write(JsonOutput out, ReuseTerms value) {
        out.startObject();
        out.text(MEMBERS, 0, value.licence());
        out.text(MEMBERS, 1, value.url());
        out.texts(MEMBERS, 2, value.permits());
        if (value.credit() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.credit().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ReuseTerms value) {
        check.text("licence", value.licence(), 1, 256, Patterns.LINE, "Single line");
        check.text("url", value.url(), 1, 2048, Patterns.URI, "Absolute URI (https://csirt.example/reports/2026-17)");
        check.codes("permits", value.permits(), 16, ReusePermission.list());
        if (value.credit() != null) {
            check.present("credit", value.credit().entries());
            TextEntryCodec.LIST.checkAll(check, "credit", value.credit().entries(), 64);
            check.look().at(value.credit());
        }
    }
}
