// Generated from common/quantity.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Precision;
import org.tocsin.code.Unit;
import org.tocsin.message.Quantity;

/** Reads, writes and checks a {@link Quantity}. */
final class QuantityCodec extends ElementCodec<Quantity> {

    static final QuantityCodec LIST = new QuantityCodec();

    private static final Members MEMBERS = Members.of(
            "quantity",
            0x18L,
            "value",
            "min",
            "max",
            "unit",
            "precision");

    private QuantityCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Quantity read(JsonInput in) {
        @Nullable Long value = null;
        @Nullable Long min = null;
        @Nullable Long max = null;
        @Nullable Unit unit = null;
        @Nullable Precision precision = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> value = in.integer(0L, 9007199254740991L);
                case 1 -> min = in.integer(0L, 9007199254740991L);
                case 2 -> max = in.integer(0L, 9007199254740991L);
                case 3 -> unit = in.code(Unit.list());
                case 4 -> precision = in.code(Precision.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return in.look().at(new Quantity(
                value,
                min,
                max,
                unit,
                precision));
    }

    static void write(JsonOutput out, Quantity value) {
        out.startObject();
        out.integer(MEMBERS, 0, value.value());
        out.integer(MEMBERS, 1, value.min());
        out.integer(MEMBERS, 2, value.max());
        out.text(MEMBERS, 3, value.unit());
        out.text(MEMBERS, 4, value.precision());
        out.endObject();
    }

    static void check(ObjectCheck check, Quantity value) {
        check.range("value", value.value(), 0L, 9007199254740991L);
        check.range("min", value.min(), 0L, 9007199254740991L);
        check.range("max", value.max(), 0L, 9007199254740991L);
        check.present(MEMBERS, 3, value.unit());
        check.code("unit", value.unit(), Unit.list());
        check.present(MEMBERS, 4, value.precision());
        check.code("precision", value.precision(), Precision.list());
        check.look().at(value);
    }

    @Override
    Quantity one(JsonInput in) {
        return read(in);
    }

    @Override
    void one(JsonOutput out, Quantity element) {
        write(out, element);
    }

    @Override
    void one(ObjectCheck check, Quantity element) {
        check(check, element);
    }
}
