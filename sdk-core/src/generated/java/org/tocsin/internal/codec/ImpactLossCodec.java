// Generated from types/incident-report.schema.json; do not edit.
package org.tocsin.internal.codec;

import org.jspecify.annotations.Nullable;
import org.tocsin.code.LossKind;
import org.tocsin.code.LossRating;
import org.tocsin.internal.json.JsonInput;
import org.tocsin.internal.json.JsonOutput;
import org.tocsin.internal.json.Members;
import org.tocsin.internal.json.ObjectCheck;
import org.tocsin.message.Quantity;
import org.tocsin.message.Text;
import org.tocsin.message.incident.ImpactLoss;

/** Reads, writes and checks a {@link ImpactLoss}. */
final class ImpactLossCodec {

    private static final Members MEMBERS = Members.of(
            0x1L,
            "kind",
            "amount",
            "rating",
            "text");

    private ImpactLossCodec() {}

    @SuppressWarnings("NullAway") // a member that is required was seen
    static ImpactLoss read(JsonInput in) {
        @Nullable LossKind kind = null;
        @Nullable Quantity amount = null;
        @Nullable LossRating rating = null;
        @Nullable Text text = null;
        in.enterObject();
        long seen = 0;
        int member = in.nextMember(MEMBERS, seen);
        while (member != Members.END) {
            seen |= 1L << member;
            switch (member) {
                case 0 -> kind = in.code(LossKind.list());
                case 1 -> amount = QuantityCodec.read(in);
                case 2 -> rating = in.code(LossRating.list());
                case 3 -> text = new Text(in.list(64, TextEntryCodec::read));
                default -> throw new IllegalStateException("no such member: " + member);
            }
            member = in.nextMember(MEMBERS, seen);
        }
        return new ImpactLoss(
                kind,
                amount,
                rating,
                text);
    }

    static void write(JsonOutput out, ImpactLoss value) {
        out.startObject();
        out.text("kind", value.kind());
        out.object("amount", value.amount(), QuantityCodec::write);
        out.text("rating", value.rating());
        if (value.text() != null) {
            out.list("text", value.text().entries(), TextEntryCodec::write);
        }
        out.endObject();
    }

    static void check(ObjectCheck check, ImpactLoss value) {
        check.present("kind", value.kind());
        check.at("kind").code(value.kind(), LossKind.list());
        check.at("amount").object(value.amount(), QuantityCodec::check);
        check.at("rating").code(value.rating(), LossRating.list());
        if (value.text() != null) {
            check.present("text", value.text().entries());
            check.at("text").list(value.text().entries(), 64, TextEntryCodec::check);
        }
    }
}
