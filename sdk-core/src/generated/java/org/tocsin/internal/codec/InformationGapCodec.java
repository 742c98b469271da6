// Generated from common/information-gap.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.InformationGap;
import org.tocsin.message.Text;
import org.tocsin.message.Timestamp;

/** Reads, writes and checks a {@link InformationGap}. */
final class InformationGapCodec {

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
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                case 1 -> nextBy = in.timestamp(35, "Instant with offset");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new InformationGap(
                text,
                nextBy);
    }

    static void write(JsonOutput out, InformationGap value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.text(MEMBERS, 1, value.nextBy());
        out.endObject();
    }

    static void check(ObjectCheck check, InformationGap value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().at(value.nextBy());
    }

    static List<InformationGap> readAll(JsonInput in, int max) {
        in.enterArray(max);
        InformationGap first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<InformationGap> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<InformationGap> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<InformationGap> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
