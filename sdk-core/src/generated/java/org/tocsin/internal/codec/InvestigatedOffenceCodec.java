// Generated from types/preservation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.OffenceKind;
import org.tocsin.message.Text;
import org.tocsin.message.request.InvestigatedOffence;

/** Reads, writes and checks a {@link InvestigatedOffence}. */
final class InvestigatedOffenceCodec {

    private static final Members MEMBERS = Members.of(
            "investigated-offence",
            0x2L,
            "kinds",
            "text",
            "legalBasis");

    private InvestigatedOffenceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InvestigatedOffence read(JsonInput in) {
        List<OffenceKind> kinds = List.of();
        @Nullable Text text = null;
        @Nullable Text legalBasis = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kinds = in.codes(16, OffenceKind.list());
                case 1 -> text = in.text(64);
                case 2 -> legalBasis = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(kinds, text);
        return new InvestigatedOffence(
                kinds,
                text,
                legalBasis);
    }

    static void write(JsonOutput out, InvestigatedOffence value) {
        out.startObject();
        out.texts(MEMBERS, 0, value.kinds());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        if (value.legalBasis() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.legalBasis().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, InvestigatedOffence value) {
        check.codes("kinds", value.kinds(), 16, OffenceKind.list());
        check.present(MEMBERS, 1, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.legalBasis() != null) {
            check.present("legalBasis", value.legalBasis().entries());
            TextEntryCodec.LIST.checkAll(check, "legalBasis", value.legalBasis().entries(), 64);
            check.look().at(value.legalBasis());
        }
        check.look().explained(value.kinds(), value.text());
    }
}
