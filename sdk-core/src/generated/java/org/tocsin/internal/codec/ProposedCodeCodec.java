// Generated from types/change-proposal.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProposedCode;

/** Reads, writes and checks a {@link ProposedCode}. */
final class ProposedCodeCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> code = in.text(1, 64, Patterns.CODE_OF_PROPOSED_CODE, "Code itself");
                case 1 -> title = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 2 -> definition = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
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
            TextEntryCodec.writeAll(out.member(MEMBERS, 1), value.title().entries());
        }
        if (value.definition() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 2), value.definition().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProposedCode value) {
        check.present(MEMBERS, 0, value.code());
        check.text("code", value.code(), 1, 64, Patterns.CODE_OF_PROPOSED_CODE, "Code itself");
        if (value.title() != null) {
            check.present("title", value.title().entries());
            TextEntryCodec.checkAll(check, "title", value.title().entries(), 64);
            check.look().at(value.title());
        }
        if (value.definition() != null) {
            check.present("definition", value.definition().entries());
            TextEntryCodec.checkAll(check, "definition", value.definition().entries(), 64);
            check.look().at(value.definition());
        }
    }

    static List<ProposedCode> readAll(JsonInput in, int max) {
        in.enterArray(max);
        ProposedCode first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<ProposedCode> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<ProposedCode> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<ProposedCode> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
