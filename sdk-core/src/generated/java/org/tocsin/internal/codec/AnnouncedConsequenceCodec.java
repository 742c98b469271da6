// Generated from types/attribution-statement.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.ConsequenceKind;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AnnouncedConsequence;

/** Reads, writes and checks a {@link AnnouncedConsequence}. */
final class AnnouncedConsequenceCodec extends ElementCodec<AnnouncedConsequence> {

    static final AnnouncedConsequenceCodec LIST = new AnnouncedConsequenceCodec();

    private static final Members MEMBERS = Members.of(
            "announced-consequence",
            0x1L,
            "kind",
            "text");

    private AnnouncedConsequenceCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AnnouncedConsequence read(JsonInput in) {
        @Nullable ConsequenceKind kind = null;
        @Nullable Text text = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(ConsequenceKind.list());
                case 1 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new AnnouncedConsequence(
                kind,
                text);
    }

    static void write(JsonOutput out, AnnouncedConsequence value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 1), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AnnouncedConsequence value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), ConsequenceKind.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    @Override
    AnnouncedConsequence one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AnnouncedConsequence element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AnnouncedConsequence element) {
        check(check, element);
    }
}
