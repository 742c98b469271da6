// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.Answer;
import org.tocsin.code.DisclosableAnswer;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Quantity;
import org.tocsin.message.Timestamp;
import org.tocsin.message.incident.Extortion;

/** Reads, writes and checks a {@link Extortion}. */
final class ExtortionCodec {

    private static final Members MEMBERS = Members.of(
            0x0L,
            "demanded",
            "paid",
            "amount",
            "by");

    private ExtortionCodec() {}

    static Extortion read(JsonInput in) {
        @Nullable Answer demanded = null;
        @Nullable DisclosableAnswer paid = null;
        @Nullable Quantity amount = null;
        @Nullable Timestamp by = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> demanded = in.code(Answer.list());
                case 1 -> paid = in.code(DisclosableAnswer.list());
                case 2 -> amount = QuantityCodec.read(in);
                case 3 -> by = in.value(Timestamp::of, 35, "Instant with offset");
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new Extortion(
                demanded,
                paid,
                amount,
                by);
    }

    static void write(JsonOutput out, Extortion value) {
        out.startObject();
        out.text("demanded", value.demanded());
        out.text("paid", value.paid());
        out.object("amount", value.amount(), QuantityCodec::write);
        out.text("by", value.by());
        out.endObject();
    }

    static void check(ObjectCheck check, Extortion value) {
        check.at("demanded").code(value.demanded(), Answer.list());
        check.at("paid").code(value.paid(), DisclosableAnswer.list());
        check.at("amount").object(value.amount(), QuantityCodec::check);
    }
}
