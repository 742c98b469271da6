// Generated from common/stated-condition.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.message.StatedCondition;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link StatedCondition}. */
final class StatedConditionCodec {

    private static final Members MEMBERS = Members.of(
            "stated-condition",
            0x1L,
            "text");

    private StatedConditionCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static StatedCondition read(JsonInput in) {
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new StatedCondition(
                text);
    }

    static void write(JsonOutput out, StatedCondition value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, StatedCondition value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
    }

    static List<StatedCondition> readAll(JsonInput in, int max) {
        in.enterArray(max);
        StatedCondition first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<StatedCondition> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<StatedCondition> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<StatedCondition> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
