// Generated from common/money.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.CurrencyCode;
import org.tocsin.code.Precision;
import org.tocsin.message.Amount;
import org.tocsin.message.Money;

/** Reads, writes and checks a {@link Money}. */
final class MoneyCodec {

    private static final Members MEMBERS = Members.of(
            "money",
            0x18L,
            "value",
            "min",
            "max",
            "currency",
            "precision");

    private MoneyCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static Money read(JsonInput in) {
        @Nullable Amount value = null;
        @Nullable Amount min = null;
        @Nullable Amount max = null;
        @Nullable CurrencyCode currency = null;
        @Nullable Precision precision = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> value = in.amount(37, "Decimal amount (11200000, 49.90)");
                case 1 -> min = in.amount(37, "Decimal amount (11200000, 49.90)");
                case 2 -> max = in.amount(37, "Decimal amount (11200000, 49.90)");
                case 3 -> currency = in.code(CurrencyCode.list());
                case 4 -> precision = in.code(Precision.list());
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return in.look().at(new Money(
                value,
                min,
                max,
                currency,
                precision));
    }

    static void write(JsonOutput out, Money value) {
        out.startObject();
        out.text(MEMBERS, 0, value.value());
        out.text(MEMBERS, 1, value.min());
        out.text(MEMBERS, 2, value.max());
        out.text(MEMBERS, 3, value.currency());
        out.text(MEMBERS, 4, value.precision());
        out.endObject();
    }

    static void check(ObjectCheck check, Money value) {
        check.written("value", value.value());
        check.written("min", value.min());
        check.written("max", value.max());
        check.present(MEMBERS, 3, value.currency());
        check.code("currency", value.currency(), CurrencyCode.list());
        check.present(MEMBERS, 4, value.precision());
        check.code("precision", value.precision(), Precision.list());
        check.look().at(value);
    }
}
