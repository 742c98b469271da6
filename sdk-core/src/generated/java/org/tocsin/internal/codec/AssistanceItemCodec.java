// Generated from common/assistance-item.schema.json; do not edit.
package org.tocsin.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link AssistanceItem}. */
final class AssistanceItemCodec {

    private static final Members MEMBERS = Members.of(
            "assistance-item",
            0x1L,
            "kind",
            "mode",
            "quantity",
            "text");

    private AssistanceItemCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static AssistanceItem read(JsonInput in) {
        @Nullable AssistanceKind kind = null;
        @Nullable AssistanceMode mode = null;
        @Nullable Quantity quantity = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AssistanceKind.list());
                case 1 -> mode = in.code(AssistanceMode.list());
                case 2 -> quantity = QuantityCodec.read(in);
                case 3 -> text = in.look().at(new Text(TextEntryCodec.readAll(in, 64)));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().other(kind, text);
        return new AssistanceItem(
                kind,
                mode,
                quantity,
                text);
    }

    static void write(JsonOutput out, AssistanceItem value) {
        out.startObject();
        out.text(MEMBERS, 0, value.kind());
        out.text(MEMBERS, 1, value.mode());
        if (value.quantity() != null) {
            QuantityCodec.write(out.member(MEMBERS, 2), value.quantity());
        }
        if (value.text() != null) {
            TextEntryCodec.writeAll(out.member(MEMBERS, 3), value.text().entries());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AssistanceItem value) {
        check.present(MEMBERS, 0, value.kind());
        check.code("kind", value.kind(), AssistanceKind.list());
        check.code("mode", value.mode(), AssistanceMode.list());
        if (value.quantity() != null) {
            check.enter("quantity");
            QuantityCodec.check(check, value.quantity());
            check.leave();
        }
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().other(value.kind(), value.text());
    }

    static List<AssistanceItem> readAll(JsonInput in, int max) {
        in.enterArray(max);
        AssistanceItem first = read(in);
        if (!in.nextElement(1, max)) {
            return List.of(first);
        }
        List<AssistanceItem> values = new ArrayList<>(4);
        values.add(first);
        do {
            values.add(read(in));
        } while (in.nextElement(values.size(), max));
        return values;
    }

    static void writeAll(JsonOutput out, List<AssistanceItem> values) {
        out.startArray();
        for (int i = 0; i < values.size(); i++) {
            write(out, values.get(i));
        }
        out.endArray();
    }

    static void checkAll(ObjectCheck check, String member, List<AssistanceItem> values, int max) {
        check.enterList(member, values.size(), max);
        for (int i = 0; i < values.size(); i++) {
            check.element(i);
            check(check, values.get(i));
        }
        check.leave();
    }
}
