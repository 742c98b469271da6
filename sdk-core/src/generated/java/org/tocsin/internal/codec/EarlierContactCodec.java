// Generated from types/mitigation-request.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Intermediary;
import org.tocsin.message.PartialTime;
import org.tocsin.message.Text;
import org.tocsin.message.request.EarlierContact;

/** Reads, writes and checks a {@link EarlierContact}. */
final class EarlierContactCodec {

    private static final Members MEMBERS = Members.of(
            "earlier-contact",
            0x1L,
            "whom",
            "name",
            "at",
            "text");

    private EarlierContactCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static EarlierContact read(JsonInput in) {
        @Nullable Intermediary whom = null;
        @Nullable String name = null;
        @Nullable PartialTime at = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> whom = in.code(Intermediary.list());
                case 1 -> name = in.text(1, 256, Patterns.LINE, "Single line");
                case 2 -> at = PartialTimeCodec.read(in);
                case 3 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().other(whom, text);
        return new EarlierContact(
                whom,
                name,
                at,
                text);
    }

    static void write(JsonOutput out, EarlierContact value) {
        out.startObject();
        out.text(MEMBERS, 0, value.whom());
        out.text(MEMBERS, 1, value.name());
        if (value.at() != null) {
            PartialTimeCodec.write(out.member(MEMBERS, 2), value.at());
        }
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, EarlierContact value) {
        check.present(MEMBERS, 0, value.whom());
        check.code("whom", value.whom(), Intermediary.list());
        check.text("name", value.name(), 1, 256, Patterns.LINE, "Single line");
        if (value.at() != null) {
            check.enter("at");
            PartialTimeCodec.check(check, value.at());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().other(value.whom(), value.text());
    }

    static List<EarlierContact> readAll(JsonInput in, int max) {
        in.enterArray(max);
        EarlierContact first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<EarlierContact> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<EarlierContact> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<EarlierContact> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
