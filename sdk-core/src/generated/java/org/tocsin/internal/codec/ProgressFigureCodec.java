// Generated from types/progress-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.cooperation.ProgressFigure;

/** Reads, writes and checks a {@link ProgressFigure}. */
final class ProgressFigureCodec extends ElementCodec<ProgressFigure> {

    static final ProgressFigureCodec LIST = new ProgressFigureCodec();

    private static final Members MEMBERS = Members.of(
            "progress-figure",
            0x1L,
            "text",
            "value",
            "target",
            "amount",
            "targetAmount");

    private ProgressFigureCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ProgressFigure read(JsonInput in) {
        @Nullable Text text = null;
        @Nullable Quantity value = null;
        @Nullable Quantity target = null;
        @Nullable Money amount = null;
        @Nullable Money targetAmount = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> text = in.text(64);
                case 1 -> value = QuantityCodec.read(in);
                case 2 -> target = QuantityCodec.read(in);
                case 3 -> amount = MoneyCodec.read(in);
                case 4 -> targetAmount = MoneyCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ProgressFigure(
                text,
                value,
                target,
                amount,
                targetAmount);
    }

    static void write(JsonOutput out, ProgressFigure value) {
        out.startObject();
        if (value.text() != null) {
            TextEntryCodec.LIST.writeAll(out.member(MEMBERS, 0), value.text().entries());
        }
        if (value.value() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.value());
        }
        if (value.target() != null) {
            QuantityCodec.write(out.member(MEMBERS, 2), value.target());
        }
        if (value.amount() != null) {
            MoneyCodec.write(out.member(MEMBERS, 3), value.amount());
        }
        if (value.targetAmount() != null) {
            MoneyCodec.write(out.member(MEMBERS, 4), value.targetAmount());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ProgressFigure value) {
        check.present(MEMBERS, 0, value.text());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            TextEntryCodec.LIST.checkAll(check, "text", value.text().entries(), 64);
            check.look().at(value.text());
        }
        if (value.value() != null) {
            check.enter("value");
            QuantityCodec.check(check, value.value());
            check.leave();
        }
        if (value.target() != null) {
            check.enter("target");
            QuantityCodec.check(check, value.target());
            check.leave();
        }
        if (value.amount() != null) {
            check.enter("amount");
            MoneyCodec.check(check, value.amount());
            check.leave();
        }
        if (value.targetAmount() != null) {
            check.enter("targetAmount");
            MoneyCodec.check(check, value.targetAmount());
            check.leave();
        }
    }

    @Override
    ProgressFigure one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, ProgressFigure element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, ProgressFigure element) {
        check(check, element);
    }
}
