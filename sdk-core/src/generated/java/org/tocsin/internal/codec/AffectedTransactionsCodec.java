// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.internal.member.Meaning;
import org.tocsin.message.Money;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedTransactions;

/** Reads, writes and checks a {@link AffectedTransactions}. */
final class AffectedTransactionsCodec {

    private static final Members MEMBERS = Members.of(
            "affected-transactions",
            0x0L,
            "number",
            "share",
            "value");

    private AffectedTransactionsCodec() {}

    static AffectedTransactions read(JsonInput in) {
        @Nullable Quantity number = null;
        @Nullable Quantity share = null;
        @Nullable Money value = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> number = QuantityCodec.read(in);
                case 1 -> share = QuantityCodec.read(in);
                case 2 -> value = MoneyCodec.read(in);
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().counted(Meaning.COUNTS_TRANSACTIONS, number);
        in.look().counted(Meaning.MEASURES_PROPORTION, share);
        return new AffectedTransactions(
                number,
                share,
                value);
    }

    static void write(JsonOutput out, AffectedTransactions value) {
        out.startObject();
        if (value.number() != null) {
            QuantityCodec.write(out.member(MEMBERS, 0), value.number());
        }
        if (value.share() != null) {
            QuantityCodec.write(out.member(MEMBERS, 1), value.share());
        }
        if (value.value() != null) {
            MoneyCodec.write(out.member(MEMBERS, 2), value.value());
        }
        out.endObject();
    }

    static void check(ObjectCheck check, AffectedTransactions value) {
        if (value.number() != null) {
            check.enter("number");
            QuantityCodec.check(check, value.number());
            check.leave();
        }
        if (value.share() != null) {
            check.enter("share");
            QuantityCodec.check(check, value.share());
            check.leave();
        }
        if (value.value() != null) {
            check.enter("value");
            MoneyCodec.check(check, value.value());
            check.leave();
        }
        check.look().counted(Meaning.COUNTS_TRANSACTIONS, value.number());
        check.look().counted(Meaning.MEASURES_PROPORTION, value.share());
    }
}
