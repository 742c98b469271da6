// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedCode;

/** Reads, writes and checks a {@link ProposedCode}. */
final class ProposedCodeCodec extends ElementCodec<ProposedCode> {

    static final ProposedCodeCodec LIST = new ProposedCodeCodec();

    private static final Members MEMBERS = Members.of(
            "proposed-code",
            0x1L,
            "code",
            "title",
            "definition");

    private ProposedCodeCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProposedCode read(JsonInput in) {
        @Nullable String code = null;
        @Nullable Text title = null;
        @Nullable Text definition = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 64, Patterns.CODE_OF_PROPOSED_CODE, "Code itself (x-forum-buoys)");
                case 1 -> title = in.text(64);
                case 2 -> definition = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ProposedCode(
                code,
                title,
                definition);
    }

    static void write(JsonOutput out, ProposedCode value) {
        out.startObject();
        out.text(MEMBERS, 0, value.code());
        if (value.title() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.title().entries());
        }
        if (value.definition() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 2), value.definition().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProposedCode value) {
        check.present(MEMBERS, 0, value.code());
        check.text("code", value.code(), 1, 64, Patterns.CODE_OF_PROPOSED_CODE, "Code itself (x-forum-buoys)");
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.LIST.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        if (value.definition() != null) {
            check.present("definition", value.definition().entries());
            TextEntryCodec.LIST.checkAll(check, "definition", value.definition().entries(), 64);
            check.look().at(value.definition());
        }
    }

    @Override
    ProposedCode one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ProposedCode element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ProposedCode element) {
        check(check, element);
    }
}
