// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.message.Money;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.Extortion;

/** Reads, writes and checks a {@link Extortion}. */
final class ExtortionCodec {

    private static final Members MEMBERS = Members.of(
            "extortion",
            0x0L,
            "demanded",
            "paid",
            "amount",
            "by");

    private ExtortionCodec() {}

    static Extortion read(JsonInput in) {
        @Nullable Answer demanded = null;
        @Nullable DisclosableAnswer paid = null;
        @Nullable Money amount = null;
        @Nullable Timestamp by = null;
        long seen = 0;
        int member = in.firstMember(MEMBERS);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> demanded = in.code(Answer.list());
                case 1 -> paid = in.code(DisclosableAnswer.list());
                case 2 -> amount = MoneyCodec.read(in);
                case 3 -> by = in.timestamp(35, "Instant with offset (2026-05-12T10:03:00Z, 2026-05-12T17:03:00.25+07:00)");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        in.look().at(by);
        return new Extortion(
                demanded,
                paid,
                amount,
                by);
    }

    static void write(JsonOutput out, Extortion value) {
        out.startObject();
        out.text(MEMBERS, 0, value.demanded());
        out.text(MEMBERS, 1, value.paid());
        if (value.amount() != null) {
            MoneyCodec.write(out.member(MEMBERS, 2), value.amount());
        }
        out.text(MEMBERS, 3, value.by());
        out.endObject();
    }

    static void check(ObjectCheck check, Extortion value) {
        check.code("demanded", value.demanded(), Answer.list());
        check.code("paid", value.paid(), DisclosableAnswer.list());
        if (value.amount() != null) {
            check.enter("amount");
            MoneyCodec.check(check, value.amount());
            check.leave();
        }
        check.written("by", value.by());
        check.look().at(value.by());
    }
}
