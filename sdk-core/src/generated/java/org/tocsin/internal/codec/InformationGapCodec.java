// Generated from common/information-gap.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link InformationGap}. */
final class InformationGapCodec extends ElementCodec<InformationGap> {

    static final InformationGapCodec LIST = new InformationGapCodec();

    private static final Members MEMBERS = Members.of(
            "information-gap",
            0x1L,
            "text",
            "nextBy");

    private InformationGapCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static InformationGap read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Timestamp nextBy = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> nextBy = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(nextBy);
        in.look().deadline(nextBy);
        return new InformationGap(
                text,
                nextBy);
    }

    static void write(JsonOutput out, InformationGap value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.nextBy());
        out.endObject();
    }

    static void check(ObjectCheck check, InformationGap value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.written("nextBy", value.nextBy());
        check.look().at(value.nextBy());
        check.look().deadline(value.nextBy());
    }

    @Override
    InformationGap one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, InformationGap element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, InformationGap element) {
        check(check, element);
    }
}
