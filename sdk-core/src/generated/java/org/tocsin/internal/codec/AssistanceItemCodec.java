// Generated from common/assistance-item.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.AssistanceKind;
import org.tocsin.code.AssistanceMode;
import org.tocsin.message.AssistanceItem;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;

/** Reads, writes and checks a {@link AssistanceItem}. */
final class AssistanceItemCodec extends ElementCodec<AssistanceItem> {

    static final AssistanceItemCodec LIST = new AssistanceItemCodec();

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
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(AssistanceKind.list());
                case 1 -> mode = in.code(AssistanceMode.list());
                case 2 -> quantity = QuantityCodec.read(in);
                case 3 -> text = in.text(64);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().explained(kind, text);
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
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 3), value.text().entries());
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
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        check.look().explained(value.kind(), value.text());
    }

    @Override
    AssistanceItem one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, AssistanceItem element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, AssistanceItem element) {
        check(check, element);
    }
}
